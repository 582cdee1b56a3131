pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The clickable ground of a list row: hover, focus ring, keyboard.
T.AbstractButton {
    id: root

    required property string name
    property bool chosen: false
    property bool ringed: visualFocus // shown as what the keyboard is on

    Accessible.name: root.name
    Accessible.role: Accessible.Button

    background: Rectangle {
        border.color: root.ringed ? Theme.focus : "transparent"
        border.width: 2
        color: root.chosen ? Theme.chosen : root.hovered ? Theme.hover : "transparent"
        radius: 6
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onShortcutOverride: event => event.accepted = root.visualFocus && event.key === Qt.Key_Space // else it plays the timeline
}
