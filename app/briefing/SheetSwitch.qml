pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// A part of the sheet that can be left out: its name and a switch, and a click on either turns it.
RowLayout {
    id: root

    required property string text
    required property bool checked

    signal toggled(checked: bool)

    spacing: Theme.gap

    ToggleSwitch {
        id: toggle

        checked: root.checked
        name: root.text

        onToggled: root.toggled(checked)
    }
    BodyText {
        Layout.fillWidth: true
        text: root.text

        TapHandler {
            onTapped: root.toggled(!root.checked)
        }
    }
}
