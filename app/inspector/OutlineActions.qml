pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What can be done with the outline of the chosen zone, and whether it is still that of the file.
ColumnLayout {
    id: root

    required property bool canEdit
    required property bool canPutBack
    required property bool editing

    signal editToggled
    signal putBackAsked

    spacing: 6

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: 6
        color: Theme.accent
        font.pixelSize: 12
        maximumLineCount: 4
        objectName: "notInFile"
        text: qsTr("The outline was changed in this window; the file still has the old one.")
        visible: root.canPutBack
        wrapMode: Text.Wrap
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: 6
        color: Theme.muted
        font.pixelSize: 12
        maximumLineCount: 6
        text: qsTr("Drag a vertex, or the dot between two for a new one. Tab chooses the next, arrows move it, Delete removes it, Escape takes a drag back.")
        visible: root.editing
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.bottomMargin: 4
        spacing: Theme.gap

        ActionButton {
            objectName: "editOutline"
            strong: root.editing
            text: root.editing ? qsTr("Done") : qsTr("Edit outline (E)")
            visible: root.canEdit

            onClicked: root.editToggled()
        }
        ActionButton {
            objectName: "putBack"
            text: qsTr("Put back")
            visible: root.canPutBack

            onClicked: root.putBackAsked()
        }
    }
}
