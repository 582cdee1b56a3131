pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls
import Azalai.Document
import Azalai.Work

// Name of the program and the dossier, the find box, looks, and the briefing.
Rectangle {
    id: root

    required property WorkspaceController controller

    signal briefingAsked
    signal documentAsked(buttonX: double, buttonWidth: double)
    signal whatIfToggled
    signal themeToggled
    signal languageChosen(language: string)
    signal found(kind: string, id: string, extent: rect)

    function focusFind(): void {
        find.forceActiveFocus();
    }

    color: Theme.paper
    implicitHeight: 52

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 1
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Row {
            LayoutMirroring.enabled: false // a name, written in Latin letters

            BodyText {
                font.pixelSize: 18
                font.weight: Font.Bold
                text: "Az"
            }
            BodyText {
                color: Theme.accent
                font.pixelSize: 18
                font.weight: Font.Bold
                text: "a"
            }
            BodyText {
                font.pixelSize: 18
                font.weight: Font.Bold
                text: "lai"
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 8
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                color: root.controller.message === "" ? Theme.muted : Theme.cut
                objectName: "windowTitle"
                text: root.controller.message === "" ? root.controller.title : root.controller.message
            }
            DocumentButton {
                id: documentButton

                Layout.leftMargin: -6
                enabled: root.controller.isOpen
                objectName: "documentButton"
                status: root.controller.document.status
                troubled: root.controller.document.trouble !== ""

                onClicked: root.documentAsked(documentButton.mapToItem(root, 0, 0).x, documentButton.width)
            }
        }
        FindBox {
            id: find

            Layout.fillWidth: true
            Layout.maximumWidth: 380
            Layout.minimumWidth: 200
            search: root.controller.search

            onFound: (kind, id, extent) => root.found(kind, id, extent)
        }
        Row {
            spacing: 2

            Repeater {
                model: ["en", "fr", "ar"]

                delegate: ActionButton {
                    id: languageButton

                    required property string modelData

                    Accessible.checkable: true
                    Accessible.checked: checked
                    checked: root.controller.language === modelData
                    font.weight: checked ? Font.DemiBold : Font.Normal
                    implicitWidth: 38
                    objectName: "language-" + modelData
                    opacity: checked ? 1 : 0.7
                    text: modelData === "ar" ? "ع" : modelData.toUpperCase()

                    onClicked: root.languageChosen(languageButton.modelData)
                }
            }
        }
        ActionButton {
            objectName: "themeButton"
            text: Theme.dark ? qsTr("Light") : qsTr("Dark")

            onClicked: root.themeToggled()
        }
        ActionButton {
            Accessible.checkable: true
            Accessible.checked: root.controller.whatIf.active
            enabled: root.controller.isOpen
            objectName: "whatIfButton"
            text: root.controller.whatIf.active ? qsTr("Leave what-if") : qsTr("What if")

            onClicked: root.whatIfToggled()
        }
        ActionButton {
            enabled: root.controller.isOpen
            objectName: "briefingButton"
            strong: true
            text: qsTr("Briefing…")

            onClicked: root.briefingAsked()
        }
    }
}
