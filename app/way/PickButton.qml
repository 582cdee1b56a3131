pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Azalai.Controls

// A cross-hair: the next click on the map chooses a place.
T.Button {
    id: root

    required property string name
    required property bool armed

    Accessible.checkable: true
    Accessible.checked: root.armed
    Accessible.name: root.name
    implicitHeight: 30
    implicitWidth: 30

    background: Rectangle {
        border.color: root.visualFocus ? Theme.focus : root.armed ? "transparent" : Theme.line
        border.width: root.visualFocus ? 2 : 1
        color: root.armed ? Theme.accent : root.down ? Theme.chosen : root.hovered ? Theme.hover : Theme.card
        radius: Theme.radius
    }
    contentItem: Item {
        id: cross

        readonly property color ink: root.armed ? Theme.accentText : Theme.text

        Rectangle {
            anchors.centerIn: parent
            border.color: cross.ink
            border.width: 1.5
            color: "transparent"
            height: 12
            radius: 6
            width: 12
        }
        Rectangle {
            anchors.centerIn: parent
            color: cross.ink
            height: 1.5
            width: 18
        }
        Rectangle {
            anchors.centerIn: parent
            color: cross.ink
            height: 18
            width: 1.5
        }
    }

    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Space // else it plays the timeline
}
