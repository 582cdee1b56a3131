pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A button with words; `strong` marks the one main action of a place.
T.Button {
    id: root

    property bool strong: false

    Accessible.name: root.text
    font.pixelSize: Theme.textPx
    font.weight: strong ? Font.DemiBold : Font.Normal
    implicitHeight: 32
    implicitWidth: Math.max(36, contentItem.implicitWidth + 28)
    opacity: enabled ? 1 : 0.45

    background: Rectangle {
        border.color: root.visualFocus ? Theme.focus : root.strong ? "transparent" : Theme.line
        border.width: root.visualFocus ? 2 : 1
        color: root.strong ? (root.down ? Qt.darker(Theme.accent, 1.2) : root.hovered ? Qt.lighter(Theme.accent, 1.08) : Theme.accent) : root.down ? Theme.chosen : root.hovered ? Theme.hover : Theme.card
        radius: Theme.radius
    }
    contentItem: BodyText {
        color: root.strong ? Theme.accentText : Theme.text
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        text: root.text
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onShortcutOverride: event => event.accepted = root.visualFocus && event.key === Qt.Key_Space // else it plays the timeline
}
