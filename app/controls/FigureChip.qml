pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A small figure whose meaning stands in a tip.
Item {
    id: root

    required property string text
    required property string tip

    implicitHeight: 18
    implicitWidth: row.implicitWidth

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: 5

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            height: 6
            rotation: 45
            width: 6
        }
        BodyText {
            font.features: {
                "tnum": 1
            }
            font.pixelSize: Theme.smallPx
            text: root.text
        }
    }
    HoverHandler {
        id: hover
    }
    T.ToolTip {
        id: bubble

        delay: 300
        margins: 6
        padding: 9
        visible: hover.hovered && root.tip !== ""
        width: 270
        y: root.height + 4

        background: Card {}
        contentItem: BodyText {
            maximumLineCount: 8
            text: root.tip
            wrapMode: Text.Wrap
        }
    }
}
