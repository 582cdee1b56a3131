pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// Below the options: keeps them as a preset, and adds the page to the pack.
ColumnLayout {
    id: root

    required property BriefingModel briefing
    required property bool complete // the page is made

    spacing: 6

    PresetRow {
        Layout.fillWidth: true
        briefing: root.briefing
    }
    RowLayout {
        spacing: 6

        ActionButton {
            Layout.fillWidth: true
            enabled: root.complete && !root.briefing.pack.running
            objectName: "packAdd"
            text: qsTr("Add to the pack")

            onClicked: root.briefing.addToPack()
        }
        ActionButton {
            Accessible.name: qsTr("Open the pack, %n sheet(s)", "", root.briefing.pack.count)
            Layout.fillWidth: true
            enabled: root.briefing.pack.count > 0
            objectName: "packOpen"
            text: qsTr("Pack (%1)…").arg(root.briefing.pack.count)

            onClicked: pack.open()
        }
    }
    PackDialog {
        id: pack

        pack: root.briefing.pack
    }
}
