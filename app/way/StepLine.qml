pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// A leg of the chosen way, and when a convoy should be at its end.
RowArea {
    id: root

    required property string legId
    required property string title
    required property string detail
    required property string kmText
    required property int status
    required property string statusText
    required property int sign // number of ClockSign
    required property string clockText
    required property string reportText
    required property bool marked
    required property string spoken

    bottomPadding: 5
    chosen: marked
    focusPolicy: Qt.NoFocus // the list has the keyboard
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    leftPadding: 6
    name: spoken
    objectName: "wayLeg-" + legId
    rightPadding: 6
    topPadding: 5

    contentItem: ColumnLayout {
        id: content

        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                maximumLineCount: 2
                text: root.title
                wrapMode: Text.Wrap
            }
            StatusPill {
                Layout.alignment: Qt.AlignTop
                status: root.status
                text: root.statusText
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: 12
                maximumLineCount: 3
                text: root.detail
                wrapMode: Text.Wrap
            }
            BodyText {
                Layout.alignment: Qt.AlignTop
                color: Theme.muted
                font.features: {
                    "tnum": 1
                }
                font.pixelSize: 12
                text: root.kmText
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 5
            visible: root.clockText !== ""

            ClockSign {
                Layout.alignment: Qt.AlignTop
                sign: root.sign
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    font.pixelSize: 12
                    maximumLineCount: 2
                    text: root.clockText
                    wrapMode: Text.Wrap
                }
                BodyText {
                    Layout.fillWidth: true
                    color: root.sign === 3 ? Theme.cut : Theme.muted
                    font.pixelSize: 12
                    font.weight: root.sign === 3 ? Font.DemiBold : Font.Normal
                    maximumLineCount: 2
                    text: root.reportText
                    visible: text !== ""
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
