pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// While a hand changes an outline: which other zones follow, and whether they are to.
Rectangle {
    id: root

    required property string followText // empty while no vertex is held or chosen, or nobody shares it
    required property bool together
    required property bool tracing // parts are to follow lines
    required property bool hasTraceStart // a vertex was clicked from where one is to be followed
    required property string pieceText // of what the next click would follow; empty for nothing

    readonly property string traceText: pieceText !== "" ? qsTr("%1 A click puts it into the outline.", "a sentence").arg(pieceText) : hasTraceStart ? qsTr("Now another vertex that lies on the same line, or near to it. Escape begins anew.") : qsTr("Click a vertex that lies on a river, road, border or other outline, then another one on it: between the two the outline follows it. By keys: Tab and Space.")

    signal finished
    signal togetherToggled
    signal traceToggled

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
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth) + 1 // a rounded width would cut it
                text: qsTr("Shared borders follow (J)")
            }
            ToggleSwitch {
                checked: root.tracing
                name: qsTr("Follow lines")
                objectName: "outlineTraceSwitch"

                onToggled: root.traceToggled()
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth) + 1 // a rounded width would cut it
                text: qsTr("Follow lines (L)")
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
            text: root.tracing && (root.followText === "" || root.pieceText !== "" || root.hasTraceStart) ? root.traceText : root.followText !== "" ? root.followText : root.together ? qsTr("Where another zone has the same vertex, it follows in the same step. With Ctrl held it stays, this once.") : qsTr("Only this zone changes. With Ctrl held, zones that share a vertex follow, this once.")
            verticalAlignment: Text.AlignTop
            wrapMode: Text.Wrap
        }
    }
}
