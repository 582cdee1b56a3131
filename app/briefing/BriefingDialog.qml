pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Azalai.Controls

// Prepares the sheet: options on one side, the page as it will print on the other.
Popup {
    id: root

    required property BriefingModel briefing
    readonly property bool complete: preview.complete && !briefing.busy

    focus: true
    modal: true
    padding: 0

    background: Card {}
    Overlay.modal: Rectangle {
        color: "#80000000"
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillHeight: true
            Layout.margins: 18
            Layout.maximumWidth: 270
            Layout.minimumWidth: 270
            spacing: 8

            BodyText {
                font.pixelSize: Theme.titlePx
                font.weight: Font.DemiBold
                text: qsTr("Briefing sheet")
            }
            Flickable {
                id: options

                Layout.fillHeight: true
                Layout.fillWidth: true
                boundsBehavior: Flickable.StopAtBounds
                clip: contentHeight > height
                contentHeight: choices.height
                contentWidth: width

                ScrollBar.vertical: ScrollBar {}

                ColumnLayout {
                    id: choices

                    spacing: 8
                    width: options.width

                    SectionTitle {
                        Layout.topMargin: 8
                        title: qsTr("Title")
                    }
                    TextField {
                        Accessible.name: qsTr("Title")
                        Layout.fillWidth: true
                        color: Theme.text
                        objectName: "briefingTitle"
                        placeholderText: qsTr("from the situation")
                        placeholderTextColor: Theme.faint
                        text: root.briefing.title

                        background: Rectangle {
                            border.color: Theme.line
                            color: Theme.card
                            radius: 6
                        }

                        onEditingFinished: root.briefing.title = text
                    }
                    SectionTitle {
                        Layout.topMargin: 8
                        title: qsTr("Paper")
                    }
                    Row {
                        spacing: 6

                        Repeater {
                            model: ["A3", "A4"]

                            delegate: ActionButton {
                                required property string modelData

                                Accessible.checkable: true
                                Accessible.checked: checked
                                checked: root.briefing.paper === modelData
                                font.weight: checked ? Font.DemiBold : Font.Normal
                                objectName: "paper-" + modelData
                                opacity: checked ? 1 : 0.65
                                text: modelData

                                onClicked: root.briefing.paper = modelData
                            }
                        }
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
                    }
                    ChoiceBox {
                        Layout.fillWidth: true
                        chosen: root.briefing.stripIndex
                        model: root.briefing.strips
                        name: qsTr("Strip map of a route")
                        objectName: "sheetStrip"

                        onActivated: index => root.briefing.stripIndex = index
                    }
                    ChoiceBox {
                        Layout.fillWidth: true
                        chosen: root.briefing.calendarIndex
                        model: root.briefing.calendars
                        name: qsTr("Blockade calendar")
                        objectName: "sheetCalendar"

                        onActivated: index => root.briefing.calendarIndex = index
                    }
                    SheetSwitch {
                        Layout.fillWidth: true
                        checked: root.briefing.rules
                        objectName: "sheetRules"
                        text: qsTr("Rule table")

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
            }
            BodyText {
                Layout.fillWidth: true
                color: root.briefing.failed ? Theme.cut : Theme.muted
                font.pixelSize: 12
                maximumLineCount: 4
                objectName: "briefingMessage"
                text: root.briefing.message
                wrapMode: Text.WrapAnywhere
            }
            ActionButton {
                Layout.fillWidth: true
                enabled: root.complete
                objectName: "savePdf"
                strong: true
                text: qsTr("Save as PDF or PNG…")

                onClicked: files.open()
            }
            RowLayout {
                spacing: 6

                ActionButton {
                    Layout.fillWidth: true
                    enabled: root.complete && root.briefing.canPrint
                    text: qsTr("Print…")

                    onClicked: root.briefing.print()
                }
                ActionButton {
                    Layout.fillWidth: true
                    objectName: "briefingClose"
                    text: qsTr("Close")

                    onClicked: root.close()
                }
            }
        }
        Rectangle {
            Layout.fillHeight: true
            color: Theme.line
            implicitWidth: 1
        }
        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.margins: 1
            color: Theme.desk

            SheetPreview {
                id: preview

                Accessible.name: qsTr("Preview of the sheet")
                anchors.fill: parent
                anchors.margins: 16
                model: root.briefing
                objectName: "sheetPreview"
                opacity: root.complete ? 1 : 0.6
            }
            BusyIndicator {
                anchors.centerIn: parent
                running: visible
                visible: !root.complete
            }
        }
    }
    FileDialog {
        id: files

        defaultSuffix: files.selectedNameFilter.index === 1 ? "png" : "pdf"
        fileMode: FileDialog.SaveFile
        nameFilters: ["PDF (*.pdf)", "PNG (*.png)"]
        selectedFile: root.briefing.suggestedName

        onAccepted: root.briefing.save(selectedFile)
    }
}
