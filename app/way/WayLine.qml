pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// A way that was found; the chosen one is wide on the map, its legs are listed.
RowArea {
    id: root

    required property int index
    required property string title
    required property string figures
    required property string detail
    required property int status
    required property string statusText
    required property string exposureText
    required property string exposureTip
    required property bool dashed
    required property bool isChosen
    required property string spoken

    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.role: Accessible.RadioButton
    bottomPadding: 5
    chosen: isChosen
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    leftPadding: 6
    name: spoken
    objectName: "way-" + index
    rightPadding: 6
    topPadding: 5

    contentItem: ColumnLayout {
        id: content

        spacing: 1

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Row {
                // as it is on the map
                spacing: 3

                Repeater {
                    model: root.dashed ? 3 : 1

                    delegate: Rectangle {
                        color: Theme.way
                        height: root.isChosen ? 6 : 3
                        opacity: root.isChosen ? 1 : 0.6
                        radius: root.dashed ? 0 : height / 2
                        width: root.dashed ? 5 : 21
                    }
                }
            }
            BodyText {
                Layout.fillWidth: true
                font.weight: root.isChosen ? Font.DemiBold : Font.Normal
                maximumLineCount: 2
                text: root.title
                wrapMode: Text.Wrap
            }
            FigureChip {
                text: root.exposureText
                tip: root.exposureTip
                visible: text !== ""
            }
            StatusPill {
                status: root.status
                text: root.statusText
            }
        }
        BodyText {
            Layout.fillWidth: true
            font.features: {
                "tnum": 1
            }
            maximumLineCount: 2
            objectName: "wayFigures-" + root.index
            text: root.figures
            wrapMode: Text.Wrap
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: 12
            maximumLineCount: 3
            text: root.detail
            visible: text !== ""
            wrapMode: Text.Wrap
        }
    }
}
