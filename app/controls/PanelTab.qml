pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One of the tabs at the head of a panel.
T.TabButton {
    id: root

    Accessible.name: root.text
    font.pixelSize: Theme.textPx
    font.weight: checked ? Font.DemiBold : Font.Normal
    implicitHeight: 36
    implicitWidth: Math.ceil(boldest.advanceWidth) + 8 // at least; the same whichever tab is chosen

    background: Rectangle {
        color: root.hovered && !root.checked ? Theme.hover : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            color: root.checked ? Theme.accent : Theme.line
            height: root.checked ? 2 : 1
            width: parent.width
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            border.color: root.visualFocus ? Theme.focus : "transparent"
            border.width: 2
            color: "transparent"
            radius: 6
        }
    }
    TextMetrics {
        id: boldest

        font.family: root.font.family
        font.pixelSize: root.font.pixelSize
        font.weight: Font.DemiBold
        text: root.text
    }
    contentItem: BodyText {
        color: root.checked ? Theme.text : Theme.muted
        font: root.font
        horizontalAlignment: Text.AlignHCenter
        text: root.text
    }

    Keys.onShortcutOverride: event => event.accepted = root.visualFocus && event.key === Qt.Key_Space // else it plays the timeline
}
