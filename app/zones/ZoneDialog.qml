pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// Asks what a zone is that was drawn. Leaving goes back to the drawing; nothing that was answered is lost.
Popup {
    id: root

    required property ZoneForm form
    required property int pasted // outlines from elsewhere; 0: it was drawn
    required property string file // where they come from; empty for the clipboard
    required property bool wanted

    signal kept
    signal dropped
    signal left

    closePolicy: Popup.CloseOnEscape // a click beside it may be the rest of the one that closed the outline
    focus: true
    margins: 8
    modal: true
    padding: 18
    width: 350

    background: Card {}
    Overlay.modal: Item {}

    onClosed: if (wanted)
        left()
    onOpened: {
        name.forceActiveFocus();
        name.selectAll();
    }
    onWantedChanged: {
        if (wanted)
            open();
        else
            close();
    }

    component Field: EntryField {
        required property string value

        Layout.fillWidth: true
        implicitHeight: 30

        onAccepted: root.kept()
        onValueChanged: if (text !== value)
            text = value
    }
    component Title: SectionTitle {
        Layout.topMargin: 5
    }

    ColumnLayout {
        spacing: 4
        width: parent.width

        BodyText {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: 17
            font.weight: Font.DemiBold
            objectName: "zoneTitle"
            text: root.pasted === 0 ? qsTr("New zone") : root.file === "" ? qsTr("%n zone(s) from the clipboard", "", root.pasted) : qsTr("%n zone(s) from %1", "", root.pasted).arg(root.file)
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: 12
            objectName: "zoneFigures"
            text: root.form.figures
        }
        Title {
            title: qsTr("Name")
        }
        Field {
            id: name

            name: qsTr("Name")
            objectName: "zoneName"
            value: root.form.name

            onTextEdited: root.form.name = text
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: 2
            rowSpacing: 4
            uniformCellWidths: true

            Title {
                title: qsTr("Actor")
            }
            Title {
                title: qsTr("Type")
            }
            ChoiceBox {
                Layout.fillWidth: true
                chosen: root.form.actor
                model: root.form.actors
                name: qsTr("Actor")
                objectName: "zoneActor"

                onActivated: index => root.form.actor = index
            }
            ChoiceBox {
                Layout.fillWidth: true
                chosen: root.form.type
                model: root.form.types
                name: qsTr("Type")
                objectName: "zoneType"

                onActivated: index => root.form.type = index
            }
            Title {
                title: qsTr("Begins")
            }
            Title {
                title: qsTr("Ends")
            }
            Field {
                name: qsTr("Begins")
                objectName: "zoneBegin"
                placeholderText: qsTr("not known")
                value: root.form.begin

                onTextEdited: root.form.begin = text
            }
            Field {
                name: qsTr("Ends")
                objectName: "zoneEnd"
                placeholderText: qsTr("open")
                value: root.form.end

                onTextEdited: root.form.end = text
            }
        }
        Title {
            title: qsTr("Source")
        }
        ChoiceBox {
            Layout.fillWidth: true
            chosen: root.form.source
            model: root.form.sources
            name: qsTr("Source")
            objectName: "zoneSource"

            onActivated: index => root.form.source = index
        }
        Title {
            title: qsTr("Grade")
        }
        ChoiceBox {
            Layout.fillWidth: true
            chosen: root.form.reliability
            model: root.form.reliabilities
            name: qsTr("Reliability of the source")
            objectName: "zoneReliability"

            onActivated: index => root.form.reliability = index
        }
        ChoiceBox {
            Layout.fillWidth: true
            chosen: root.form.credibility
            model: root.form.credibilities
            name: qsTr("Credibility of what it says")
            objectName: "zoneCredibility"

            onActivated: index => root.form.credibility = index
        }
        Title {
            title: qsTr("Note")
        }
        Field {
            name: qsTr("Note")
            objectName: "zoneNote"
            placeholderText: qsTr("what the outline rests on")
            value: root.form.note

            onTextEdited: root.form.note = text
        }
        BodyText {
            Layout.fillWidth: true
            Layout.preferredHeight: 34
            color: root.form.fault !== "" ? Theme.cut : Theme.muted
            font.pixelSize: 12
            maximumLineCount: 2
            objectName: "zoneFault"
            text: root.form.fault !== "" ? root.form.fault : root.form.hint
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                objectName: "zoneBack"
                text: qsTr("Back to the drawing")
                visible: root.pasted === 0

                onClicked: root.left()
            }
            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                objectName: "zoneDrop"
                text: qsTr("Drop")

                onClicked: root.dropped()
            }
            ActionButton {
                enabled: root.form.fault === ""
                objectName: "zoneKeep"
                strong: true
                text: qsTr("Keep")

                onClicked: root.kept()
            }
        }
    }
}
