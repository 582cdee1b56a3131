pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What can be done with the zone that is chosen.
ColumnLayout {
    id: root

    required property bool asksHow // is it a correction, or new from the moment on
    required property bool canEdit
    required property bool canEnd // it is the dossier's, and in force
    required property bool canRemove
    required property bool hasDetails // what is chosen has a form
    required property bool editing
    required property int count // of zones that are chosen
    required property string chosenId
    required property string momentText // the shown one, as dates are typed
    property bool asksDate: false // from when on a copy shall hold
    property bool dateWrong: false

    signal correctionChosen
    signal detailsAsked
    signal duplicated(from: string)
    signal editToggled
    signal ended
    signal newOutlineChosen
    signal removed

    // What was typed meant no moment of the dossier.
    function refuseDate(): void {
        dateWrong = true;
    }

    spacing: 6

    onChosenIdChanged: asksDate = false

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: 6
        color: Theme.muted
        font.pixelSize: 12
        maximumLineCount: 3
        objectName: "chosenCount"
        text: qsTr("%n zone(s) are chosen: the tools act on all of them. The page is about the first.", "", root.count)
        visible: root.count > 1
        wrapMode: Text.Wrap
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: 6
        maximumLineCount: 4
        text: qsTr("Did the situation change, or is the drawing to be corrected?")
        visible: root.asksHow
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.bottomMargin: 4
        Layout.fillWidth: true
        spacing: 6
        visible: root.asksHow

        ActionButton {
            objectName: "newOutline"
            strong: true
            text: qsTr("It changed at this moment")

            onClicked: root.newOutlineChosen()
        }
        ActionButton {
            objectName: "correctOutline"
            text: qsTr("Correct the drawing")

            onClicked: root.correctionChosen()
        }
    }
    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: 6
        maximumLineCount: 3
        text: qsTr("From when on does the copy hold?")
        visible: root.asksDate
        wrapMode: Text.Wrap
    }
    EntryField {
        id: date

        Layout.fillWidth: true
        name: qsTr("From when on does the copy hold?")
        objectName: "duplicateFrom"
        placeholderText: qsTr("2023-09-03 or 2023-09-03T12:00Z")
        visible: root.asksDate
        wrong: root.dateWrong

        onAccepted: root.duplicated(text)
        onTextEdited: root.dateWrong = false
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.cut
        font.pixelSize: 12
        maximumLineCount: 3
        text: qsTr("No moment of this dossier: write 2023-09-03, or 2023-09-03T12:00Z with the hour in UTC.")
        visible: root.asksDate && root.dateWrong
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.bottomMargin: 4
        Layout.fillWidth: true
        spacing: 6
        visible: root.asksDate

        ActionButton {
            objectName: "duplicateNow"
            strong: true
            text: qsTr("Duplicate")

            onClicked: root.duplicated(date.text)
        }
        ActionButton {
            text: qsTr("Back")

            onClicked: root.asksDate = false
        }
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
    Flow {
        Layout.bottomMargin: 4
        Layout.fillWidth: true
        spacing: 6
        visible: !root.asksHow && !root.asksDate

        ActionButton {
            objectName: "editOutline"
            strong: root.editing
            text: root.editing ? qsTr("Done") : qsTr("Edit outline (E)")
            visible: root.canEdit

            onClicked: root.editToggled()
        }
        ActionButton {
            objectName: "endZone"
            text: qsTr("End now")
            visible: root.canEnd && !root.editing

            onClicked: root.ended()
        }
        ActionButton {
            objectName: "duplicateZone"
            text: qsTr("Duplicate from…")
            visible: root.canEnd && !root.editing

            onClicked: {
                date.text = root.momentText;
                root.dateWrong = false;
                root.asksDate = true;
                date.forceActiveFocus();
                date.selectAll();
            }
        }
        ActionButton {
            objectName: "editDetails"
            text: qsTr("Details… (F2)")
            visible: root.hasDetails && !root.editing

            onClicked: root.detailsAsked()
        }
        ActionButton {
            objectName: "removeChosen"
            text: qsTr("Remove")
            visible: root.canRemove && !root.editing

            onClicked: root.removed()
        }
    }
}
