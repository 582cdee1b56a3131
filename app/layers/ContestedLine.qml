pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// Ground that two share: who, in their colours, and how much.
RowArea {
    id: root

    required property string pairId
    required property list<color> colors
    required property string areaText

    implicitHeight: 26
    leftPadding: 4
    rightPadding: 4

    contentItem: RowLayout {
        spacing: Theme.gap

        PatternSwatch {
            colors: root.colors
            implicitWidth: 20
        }
        BodyText {
            Layout.fillWidth: true
            text: root.name
        }
        BodyText {
            font.features: {
                "tnum": 1
            }
            text: root.areaText
        }
    }
}
