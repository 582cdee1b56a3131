pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// What an officer chooses about a sheet, from the template down to what else stands on it.
ColumnLayout {
    id: root

    required property BriefingModel briefing

    spacing: 8

    SectionTitle {
        title: qsTr("Template")
    }
    ChoiceBox {
        Layout.fillWidth: true
        chosen: root.briefing.templateIndex
        model: root.briefing.templates
        name: qsTr("Template")
        objectName: "sheetTemplate"

        onActivated: index => root.briefing.templateIndex = index
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: 12
        text: root.briefing.templateAbout
        wrapMode: Text.Wrap
    }
    ChoiceBox {
        Layout.fillWidth: true
        chosen: root.briefing.subjectIndex
        model: root.briefing.subjects
        name: qsTr("What the page is about")
        objectName: "sheetSubject"
        visible: root.briefing.subjects.length > 0

        onActivated: index => root.briefing.subjectIndex = index
    }
    SectionTitle {
        Layout.topMargin: 8
        title: qsTr("Title")
    }
    SheetText {
        Layout.fillWidth: true
        name: qsTr("Title")
        objectName: "briefingTitle"
        placeholderText: qsTr("from the situation")
        value: root.briefing.title

        onEntered: text => root.briefing.title = text
    }
    RowLayout {
        spacing: 6

        SheetText {
            Layout.fillWidth: true
            name: qsTr("Number of the sheet")
            objectName: "sheetNumber"
            placeholderText: qsTr("number")
            value: root.briefing.number

            onEntered: text => root.briefing.number = text
        }
        SheetText {
            Layout.preferredWidth: 62
            inputMethodHints: Qt.ImhDigitsOnly
            name: qsTr("Version of the sheet")
            objectName: "sheetVersion"
            placeholderText: qsTr("version")
            validator: IntValidator {
                bottom: 0
                top: 9999
            }
            value: root.briefing.version > 0 ? root.briefing.version : ""

            onEntered: text => root.briefing.version = Number(text)
        }
    }
    RowLayout {
        spacing: 6

        ChoiceBox {
            Layout.fillWidth: true
            chosen: root.briefing.revisionIndex
            model: root.briefing.revisions
            name: qsTr("New, update or correction")
            objectName: "sheetRevision"

            onActivated: index => root.briefing.revisionIndex = index
        }
        SheetText {
            Layout.fillWidth: true
            name: qsTr("Authors")
            objectName: "sheetAuthors"
            placeholderText: qsTr("authors")
            value: root.briefing.authors

            onEntered: text => root.briefing.authors = text
        }
    }
    SectionTitle {
        Layout.topMargin: 8
        title: qsTr("Text")
        visible: root.briefing.hasNote
    }
    TextArea {
        id: note

        Accessible.name: qsTr("The desk’s own text")
        Layout.fillWidth: true
        Layout.minimumHeight: 110
        color: Theme.text
        font.pixelSize: Theme.textPx
        objectName: "sheetNote"
        placeholderText: qsTr("The desk’s own text; an empty line begins a paragraph")
        placeholderTextColor: Theme.faint
        text: root.briefing.noteText
        visible: root.briefing.hasNote
        wrapMode: TextEdit.Wrap

        background: Rectangle {
            border.color: note.activeFocus ? Theme.focus : Theme.line
            color: Theme.card
            radius: 6
        }

        onEditingFinished: root.briefing.noteText = text
    }
    SheetPaperForm {
        Layout.fillWidth: true
        briefing: root.briefing
    }
    SectionTitle {
        Layout.topMargin: 8
        title: qsTr("Language of the sheet")
    }
    Row {
        spacing: 6

        Repeater {
            model: ["en", "fr", "ar"]

            delegate: ActionButton {
                required property string modelData

                Accessible.checkable: true
                Accessible.checked: checked
                checked: root.briefing.language === modelData
                font.weight: checked ? Font.DemiBold : Font.Normal
                objectName: "sheetLanguage-" + modelData
                opacity: checked ? 1 : 0.65
                text: modelData === "ar" ? "العربية" : modelData === "fr" ? "Français" : "English"

                onClicked: root.briefing.language = modelData
            }
        }
    }
    ChoiceBox {
        Layout.fillWidth: true
        chosen: root.briefing.secondLanguageIndex
        model: root.briefing.secondLanguages
        name: qsTr("Second language of names on the map")
        objectName: "sheetSecondLanguage"

        onActivated: index => root.briefing.secondLanguageIndex = index
    }
    SectionTitle {
        Layout.topMargin: 8
        title: qsTr("What changed since")
    }
    RowLayout {
        spacing: 6

        ActionButton {
            Accessible.name: qsTr("A day earlier")
            objectName: "sinceEarlier"
            text: "−"

            onClicked: root.briefing.moveSince(-1)
        }
        BodyText {
            Layout.preferredWidth: 110
            horizontalAlignment: Text.AlignHCenter
            objectName: "sinceText"
            text: root.briefing.sinceText
        }
        ActionButton {
            Accessible.name: qsTr("A day later")
            text: "+"

            onClicked: root.briefing.moveSince(1)
        }
    }
    SectionTitle {
        Layout.topMargin: 8
        title: qsTr("Also on the sheet")
        visible: root.briefing.hasStrip || root.briefing.hasBand
    }
    ChoiceBox {
        Layout.fillWidth: true
        chosen: root.briefing.stripIndex
        model: root.briefing.strips
        name: qsTr("Strip map of a route")
        objectName: "sheetStrip"
        visible: root.briefing.hasStrip

        onActivated: index => root.briefing.stripIndex = index
    }
    ChoiceBox {
        Layout.fillWidth: true
        chosen: root.briefing.calendarIndex
        model: root.briefing.calendars
        name: qsTr("Blockade calendar")
        objectName: "sheetCalendar"
        visible: root.briefing.hasBand

        onActivated: index => root.briefing.calendarIndex = index
    }
    SheetSwitch {
        Layout.fillWidth: true
        checked: root.briefing.rules
        objectName: "sheetRules"
        text: qsTr("Rule table")
        visible: root.briefing.hasBand

        onToggled: wanted => root.briefing.rules = wanted
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: 12
        maximumLineCount: 3
        objectName: "briefingNote"
        text: root.briefing.note
        visible: text !== ""
        wrapMode: Text.Wrap
    }
}
