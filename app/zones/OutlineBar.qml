pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// While a hand changes an outline: which other zones follow, and whether they are to.
Rectangle {
    id: root

    required property string followText // empty while no vertex is held or chosen, or nobody shares it
    required property bool together

    signal finished
    signal togetherToggled

    border.color: Theme.line
    color: Theme.paper
    implicitHeight: content.implicitHeight + 16

    MouseArea {
        // a click on the bar is not one on the map
        anchors.fill: parent
    }
    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                font.weight: Font.DemiBold
                text: qsTr("Edit the outline")
            }
            ToggleSwitch {
                checked: root.together
                name: qsTr("Shared borders follow")
                objectName: "togetherSwitch"

                onToggled: root.togetherToggled()
            }
            BodyText {
                text: qsTr("Shared borders follow (J)")
            }
            ActionButton {
                implicitHeight: 28
                objectName: "outlineDone"
                text: qsTr("Done")

                onClicked: root.finished()
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.preferredHeight: 32 // of two lines, so that nothing jumps
            color: root.followText === "" ? Theme.muted : Theme.text
            font.pixelSize: 12
            maximumLineCount: 2
            objectName: "followText"
            text: root.followText !== "" ? root.followText : root.together ? qsTr("Where another zone has the same vertex, it follows in the same step. With Ctrl held it stays, this once.") : qsTr("Only this zone changes. With Ctrl held, zones that share a vertex follow, this once.")
            verticalAlignment: Text.AlignTop
            wrapMode: Text.Wrap
        }
    }
}
