pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Azalai.Controls

// Where the document is kept, what was done to it, and the ways on.
Popup {
    id: root

    required property bool canRedo
    required property bool canUndo
    required property bool canWrite // a dossier is open
    required property url folder    // where file dialogs begin
    required property StepListModel steps
    required property string trouble // why steps are not written; empty when all are
    required property string where

    signal nameGiven(name: string)
    signal importAsked(file: url)
    signal openAsked(file: url)
    signal recordsAsked
    signal redone
    signal saveAsked(file: url)
    signal dayCompared(day: string)
    signal stepChosen(number: double)
    signal stepCompared(number: double) // 0 for the beginning
    signal triedAgain
    signal undone

    function saveAs(): void {
        saveDialog.open();
    }
    function importFile(): void {
        importDialog.open();
    }
    function openFile(): void {
        openDialog.open();
    }

    focus: true
    padding: 16
    width: 500

    background: Card {}

    onAboutToShow: stateName.text = ""

    FileDialog {
        id: saveDialog

        currentFolder: root.folder
        defaultSuffix: "gpkg"
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Azalai documents (*.gpkg)")]
        title: qsTr("Save the document as")

        onAccepted: root.saveAsked(selectedFile)
    }
    FileDialog {
        id: openDialog

        currentFolder: root.folder
        nameFilters: [qsTr("Dossiers (*.gpkg)")]
        title: qsTr("Open a dossier")

        onAccepted: root.openAsked(selectedFile)
    }
    FileDialog {
        id: importDialog

        currentFolder: root.folder
        nameFilters: [qsTr("Zones: GeoJSON, KML, GeoPackage, Shapefile (*.geojson *.json *.kml *.gpkg *.shp *.wkt)")]
        title: qsTr("Import zones")

        onAccepted: root.importAsked(selectedFile)
    }
    ColumnLayout {
        spacing: 8
        width: parent.width

        BodyText {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: 15
            font.weight: Font.DemiBold
            text: qsTr("Document")
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: 12
            maximumLineCount: 4
            objectName: "documentWhere"
            text: root.where
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.fillWidth: true
            color: Theme.alarm
            implicitHeight: troubleColumn.implicitHeight + 16
            radius: 6
            visible: root.trouble !== ""

            ColumnLayout {
                id: troubleColumn

                anchors.left: parent.left
                anchors.margins: 8
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                BodyText {
                    Layout.fillWidth: true
                    color: Theme.cut
                    maximumLineCount: 6
                    objectName: "documentTrouble"
                    text: root.trouble
                    wrapMode: Text.Wrap
                }
                ActionButton {
                    text: qsTr("Try again")

                    onClicked: root.triedAgain()
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 6

            ActionButton {
                objectName: "openDocument"
                text: qsTr("Open…")

                onClicked: root.openFile()
            }
            ActionButton {
                enabled: root.canWrite
                objectName: "saveDocument"
                text: qsTr("Save as…")

                onClicked: root.saveAs()
            }
            ActionButton {
                enabled: root.canWrite
                objectName: "importZones"
                text: qsTr("Import zones…")

                onClicked: {
                    root.close();
                    root.importFile();
                }
            }
            ActionButton {
                objectName: "openRecords"
                text: qsTr("Records…")

                onClicked: {
                    root.close();
                    root.recordsAsked();
                }
            }
            ActionButton {
                enabled: root.canUndo
                objectName: "undoButton"
                text: qsTr("Undo")

                onClicked: root.undone()
            }
            ActionButton {
                enabled: root.canRedo
                objectName: "redoButton"
                text: qsTr("Redo")

                onClicked: root.redone()
            }
        }
        SectionTitle {
            Layout.topMargin: 4
            title: qsTr("Steps")
        }
        BodyText {
            color: Theme.faint
            font.pixelSize: 12
            text: qsTr("Nothing was changed yet.")
            visible: list.count === 0
        }
        ListView {
            id: list

            Accessible.name: qsTr("Steps, the newest first")
            Accessible.role: Accessible.List
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 300)
            clip: true
            keyNavigationEnabled: true
            model: root.steps
            objectName: "stepList"
            visible: count > 0

            ScrollBar.vertical: ScrollBar {}
            delegate: StepRow {
                required property double number

                width: ListView.view.width

                onClicked: root.stepChosen(number)
                onCompared: {
                    root.close();
                    root.stepCompared(number);
                }
            }
        }
        SectionTitle {
            Layout.topMargin: 4
            note: qsTr("what is written now, beside what was known then")
            title: qsTr("Compare")
            visible: list.count > 0
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 6
            visible: list.count > 0

            EntryField {
                id: knownOn

                Layout.fillWidth: true
                name: qsTr("As known on")
                objectName: "compareDay"
                placeholderText: qsTr("as known on: 2023-09-03")

                onAccepted: compareDay.clicked()
            }
            ActionButton {
                id: compareDay

                enabled: /^\d{4}(-\d\d){0,2}$/.test(knownOn.text.trim())
                objectName: "compareWithDay"
                text: qsTr("Compare")

                onClicked: {
                    root.close();
                    root.dayCompared(knownOn.text);
                }
            }
            ActionButton {
                objectName: "compareWithBeginning"
                text: qsTr("With the beginning")

                onClicked: {
                    root.close();
                    root.stepCompared(0);
                }
            }
        }
        SectionTitle {
            Layout.topMargin: 4
            title: qsTr("Name the present state")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            EntryField {
                id: stateName

                name: qsTr("Name of the present state")
                Layout.fillWidth: true
                objectName: "stateName"
                placeholderText: qsTr("issued as sheet 07")

                onAccepted: giveName.clicked()
            }
            ActionButton {
                id: giveName

                enabled: stateName.text.trim() !== "" && root.canWrite
                objectName: "giveName"
                text: qsTr("Name it")

                onClicked: {
                    root.nameGiven(stateName.text);
                    stateName.text = "";
                }
            }
        }
    }
}
