pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Controls

// The line between a panel and the map; dragging it changes the panel's width.
Rectangle {
    id: root

    required property bool growsRight // the panel lies to the left
    required property double panelPx

    signal resized(widthPx: double)

    color: grip.containsMouse || grip.pressed ? Theme.accent : Theme.line
    width: 1

    MouseArea {
        id: grip

        property double grabbed: 0

        anchors.fill: parent
        anchors.leftMargin: -3
        anchors.rightMargin: -3
        cursorShape: Qt.SplitHCursor
        hoverEnabled: true
        preventStealing: true

        onPositionChanged: mouse => {
            if (pressed)
                root.resized(Math.max(240, Math.min(560, root.panelPx + (root.growsRight ? 1 : -1) * (mouse.x - grabbed))));
        }
        onPressed: mouse => grabbed = mouse.x
    }
}
