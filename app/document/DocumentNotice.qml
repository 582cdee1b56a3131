pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What was found when the file was opened, or why a step was not made; stays until it is closed.
Card {
    id: root

    required property bool canRestore // from the last good copy
    required property string notice
    required property string refusal // why the newest step was not made; empty when it was

    signal closed
    signal restoreAsked

    implicitHeight: content.implicitHeight + 20
    visible: root.notice !== "" || root.refusal !== ""

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.margins: 12
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            BodyText {
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                color: Theme.cut
                maximumLineCount: 6
                objectName: "refusal"
                text: root.refusal
                visible: text !== ""
                wrapMode: Text.Wrap
            }
            BodyText {
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                maximumLineCount: 12
                objectName: "documentNotice"
                text: root.notice
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }
        ActionButton {
            objectName: "restoreCopy"
            strong: true
            text: qsTr("Restore the last good copy")
            visible: root.canRestore

            onClicked: root.restoreAsked()
        }
        ActionButton {
            objectName: "closeNotice"
            text: qsTr("Close")

            onClicked: root.closed()
        }
    }
}
