pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Azalai.Controls

// The sheets that go out together: how they are called, and how far their making is.
Popup {
    id: root

    required property PackModel pack

    anchors.centerIn: Overlay.overlay
    closePolicy: Popup.CloseOnEscape
    focus: true
    height: Math.min(620, Overlay.overlay ? Overlay.overlay.height - 40 : 620)
    modal: true
    padding: 20
    width: 520

    background: Card {}
    Overlay.modal: Rectangle {
        color: "#60000000"
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        BodyText {
            font.pixelSize: Theme.titlePx
            font.weight: Font.DemiBold
            text: qsTr("Pack of sheets")
        }
        RowLayout {
            enabled: !root.pack.running
            spacing: 6

            SheetText {
                Layout.fillWidth: true
                name: qsTr("Number of the pack")
                objectName: "packNumber"
                placeholderText: qsTr("number")
                value: root.pack.number

                onEntered: text => root.pack.number = text
            }
            SheetText {
                Layout.preferredWidth: 62
                inputMethodHints: Qt.ImhDigitsOnly
                name: qsTr("Version of the pack")
                objectName: "packVersion"
                placeholderText: qsTr("version")
                validator: IntValidator {
                    bottom: 1
                    top: 9999
                }
                value: root.pack.version

                onEntered: text => root.pack.version = Number(text)
            }
            ChoiceBox {
                Layout.preferredWidth: 150
                chosen: root.pack.revisionIndex
                model: root.pack.revisions
                name: qsTr("New, update or correction")
                objectName: "packRevision"

                onActivated: index => root.pack.revisionIndex = index
            }
        }
        SheetText {
            Layout.fillWidth: true
            enabled: !root.pack.running
            name: qsTr("Title of the pack")
            objectName: "packTitle"
            placeholderText: qsTr("title, for the desk’s own list")
            value: root.pack.title

            onEntered: text => root.pack.title = text
        }
        SectionTitle {
            Layout.topMargin: 6
            title: qsTr("Sheets")
        }
        ListView {
            id: sheets

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: 80
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            enabled: !root.pack.running
            model: root.pack.sheets
            objectName: "packSheets"
            spacing: 6

            ScrollBar.vertical: ScrollBar {}
            delegate: PackRow {
                id: row

                required property int index

                canMoveUp: row.index > 0
                width: sheets.width - 10

                onMovedUp: root.pack.moveUp(row.index)
                onRemoved: root.pack.remove(row.index)
            }
        }
        ProgressBar {
            Accessible.name: qsTr("Sheets that are made")
            Layout.fillWidth: true
            objectName: "packProgress"
            value: root.pack.progress
            visible: root.pack.running
        }
        BodyText {
            Layout.fillWidth: true
            color: root.pack.failed ? Theme.cut : Theme.muted
            font.pixelSize: 12
            maximumLineCount: 4
            objectName: "packMessage"
            text: root.pack.running ? root.pack.progressText : root.pack.message
            visible: text !== ""
            wrapMode: Text.WrapAnywhere
        }
        RowLayout {
            spacing: 6

            ActionButton {
                Layout.fillWidth: true
                enabled: root.pack.count > 0 && !root.pack.running
                objectName: "packIssue"
                strong: true
                text: qsTr("Issue…")

                onClicked: folders.open()
            }
            ActionButton {
                Layout.fillWidth: true
                enabled: root.pack.count > 0 && !root.pack.running
                objectName: "packClear"
                text: qsTr("Empty the pack")

                onClicked: root.pack.clear()
            }
            ActionButton {
                Layout.fillWidth: true
                objectName: "packClose"
                text: root.pack.running ? qsTr("Cancel") : qsTr("Close")

                onClicked: root.pack.running ? root.pack.cancel() : root.close()
            }
        }
    }
    FolderDialog {
        id: folders

        title: qsTr("The pack gets a folder of its own in")

        onAccepted: root.pack.issue(selectedFolder)
    }
}
