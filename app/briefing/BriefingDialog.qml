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
    readonly property bool complete: desk.painted && !briefing.busy

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
            Layout.maximumWidth: 290
            Layout.minimumWidth: 290
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
                objectName: "sheetOptions"

                ScrollBar.vertical: ScrollBar {}

                SheetOptionsForm {
                    id: choices

                    briefing: root.briefing
                    width: options.width - 10
                }
            }
            PackPanel {
                Layout.fillWidth: true
                briefing: root.briefing
                complete: root.complete
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
                enabled: root.complete && !root.briefing.saving
                objectName: "savePdf"
                strong: true
                text: qsTr("Save as PDF or picture…")

                onClicked: files.open()
            }
            RowLayout {
                spacing: 6

                ActionButton {
                    Layout.fillWidth: true
                    enabled: root.complete && !root.briefing.saving
                    objectName: "copyPicture"
                    text: qsTr("Copy picture")

                    onClicked: root.briefing.copyPicture()
                }
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

            SheetDesk {
                id: desk

                anchors.fill: parent
                briefing: root.briefing
                complete: root.complete
            }
        }
    }
    FileDialog {
        id: files

        defaultSuffix: ["pdf", "png", "tif", "svg"][files.selectedNameFilter.index] ?? "pdf"
        fileMode: FileDialog.SaveFile
        nameFilters: ["PDF (*.pdf)", "PNG (*.png)", "GeoTIFF (*.tif *.tiff)", "SVG (*.svg)"]
        selectedFile: root.briefing.suggestedName

        onAccepted: root.briefing.save(selectedFile)
    }
}
