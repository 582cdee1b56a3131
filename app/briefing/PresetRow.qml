pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// Named sets of choices: one is taken up when it is chosen; what is set now is kept under a name.
Item {
    id: root

    required property BriefingModel briefing

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 6

        ChoiceBox {
            Layout.fillWidth: true
            chosen: 0
            enabled: root.briefing.presetNames.length > 0
            model: [qsTr("Presets")].concat(root.briefing.presetNames)
            name: qsTr("Presets")
            objectName: "presets"

            onActivated: index => {
                if (index > 0)
                    root.briefing.takePreset(index - 1);
                currentIndex = 0;
            }
        }
        ActionButton {
            objectName: "presetKeep"
            text: qsTr("Keep…")

            onClicked: naming.open()
        }
    }
    Popup {
        id: naming

        focus: true
        padding: 14
        width: 290
        x: (parent.width - width) / 2
        y: -height - 6

        background: Card {}

        onOpened: {
            name.text = "";
            name.forceActiveFocus();
        }

        ColumnLayout {
            anchors.fill: parent
            spacing: 8

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Keep template, paper, map and language under a name")
                wrapMode: Text.Wrap
            }
            EntryField {
                id: name

                Layout.fillWidth: true
                name: qsTr("Name of the preset")
                objectName: "presetName"
                placeholderText: qsTr("morning briefing")

                onAccepted: keep.clicked()
            }
            RowLayout {
                spacing: 6

                ActionButton {
                    id: keep

                    Layout.fillWidth: true
                    enabled: name.text.trim() !== ""
                    objectName: "presetSave"
                    strong: true
                    text: qsTr("Keep")

                    onClicked: {
                        root.briefing.keepPreset(name.text);
                        naming.close();
                    }
                }
                ActionButton {
                    Layout.fillWidth: true
                    enabled: root.briefing.presetNames.includes(name.text.trim())
                    objectName: "presetDrop"
                    text: qsTr("Remove")

                    onClicked: {
                        root.briefing.dropPreset(name.text);
                        naming.close();
                    }
                }
            }
        }
    }
}
