pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Controls
import Azalai.Document
import Azalai.Map
import Azalai.Work

// The menu of the document, its records, and what is asked about documents that were left behind.
Item {
    id: root

    required property WorkspaceController controller
    required property double belowBar // of what lies under the bar
    required property SituationMap map
    required property double cardX // how far from the side of the right panel a card over the map stands
    readonly property DocumentMenu menu: documentMenu
    readonly property RecordsWindow records: recordsWindow

    signal shownOnMap(kind: string, id: string)

    // Under the button, inside the window.
    function openMenu(buttonX: double, buttonWidth: double): void {
        const wanted = root.LayoutMirroring.enabled ? buttonX + buttonWidth - documentMenu.width : buttonX;
        documentMenu.x = Math.max(8, Math.min(wanted, root.width - documentMenu.width - 8));
        documentMenu.open();
    }

    DocumentMenu {
        id: documentMenu

        canRedo: root.controller.document.canRedo
        canUndo: root.controller.document.canUndo
        canWrite: root.controller.isOpen && !root.controller.whatIf.active
        folder: root.controller.document.saveFolder
        objectName: "documentMenu"
        steps: root.controller.document.steps
        trouble: root.controller.document.trouble
        where: root.controller.document.where
        y: root.belowBar - 4

        onDayCompared: day => root.controller.compareWithDay(day)
        onImportAsked: file => root.controller.importFile(file)
        onNameGiven: name => root.controller.document.nameState(name)
        onOpenAsked: file => root.controller.document.openFile(file)
        onRecordsAsked: recordsWindow.open()
        onRedone: root.controller.redo()
        onSaveAsked: file => root.controller.document.saveAs(file)
        onStepChosen: number => root.controller.document.goTo(number)
        onStepCompared: number => root.controller.document.readEarlier(number)
        onTriedAgain: root.controller.document.tryAgain()
        onUndone: root.controller.undo()
    }
    DropArea {
        id: drop

        anchors.fill: parent
        enabled: documentMenu.canWrite
        keys: ["text/uri-list"]
        objectName: "dropArea"

        onDropped: event => {
            if (event.urls.length === 1) {
                event.accept(Qt.CopyAction);
                root.controller.importFile(event.urls[0]);
            }
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.accent
            border.width: 3
            color: "transparent"
            visible: drop.containsDrag

            Card {
                anchors.centerIn: parent
                implicitHeight: dropWords.implicitHeight + 32
                implicitWidth: dropWords.implicitWidth + 48

                BodyText {
                    id: dropWords

                    anchors.centerIn: parent
                    font.pixelSize: 15
                    text: qsTr("Drop the file to import its zones")
                }
            }
        }
    }
    DocumentNotice {
        anchors.horizontalCenter: parent.horizontalCenter
        canRestore: root.controller.document.canRestore
        notice: root.controller.document.notice
        refusal: root.controller.refusal
        width: Math.min(720, parent.width - 40)
        y: root.belowBar + 10

        onClosed: {
            root.controller.dismissRefusal();
            root.controller.document.dismissNotice();
        }
        onRestoreAsked: root.controller.document.restore()
    }
    ComparisonCard {
        comparison: root.controller.comparison
        height: Math.min(implicitHeight, root.height - root.belowBar - 160)
        visible: root.controller.comparison.active && !root.controller.whatIf.active
        width: 400
        x: root.LayoutMirroring.enabled ? root.cardX : root.width - root.cardX - width
        y: root.belowBar + 14

        onChosen: (kind, id) => root.shownOnMap(kind, id)
        onClosed: root.controller.endComparing()
    }
    RecordsWindow {
        id: recordsWindow

        anchors.centerIn: parent
        controller: root.controller
        height: Math.min(780, root.height - 60)
        map: root.map
        objectName: "recordsDialog"
        width: Math.min(1120, root.width - 60)

        onShownOnMap: (kind, id) => root.shownOnMap(kind, id)
    }
    RecoveryDialog {
        id: recovery

        anchors.centerIn: parent
        drafts: root.controller.document.drafts
        objectName: "recoveryDialog"

        onDraftDropped: file => {
            root.controller.document.dropDraft(file);
            if (root.controller.document.draftCount === 0)
                recovery.close();
        }
        onDraftOpened: file => root.controller.document.openDraft(file)
    }
    Connections {
        function onDraftsFound(): void {
            recovery.open();
        }

        target: root.controller.document
    }
}
