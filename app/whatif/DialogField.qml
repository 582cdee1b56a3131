pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Azalai.Controls

// A line to write on; `name` is what a screen reader says of it.
TextField {
    id: root

    required property string name

    Accessible.name: root.name
    color: Theme.text
    font.pixelSize: Theme.textPx
    implicitHeight: 32
    leftPadding: 10
    placeholderTextColor: Theme.faint
    rightPadding: 10
    selectByMouse: true

    background: Rectangle {
        border.color: root.activeFocus ? Theme.focus : Theme.line
        border.width: root.activeFocus ? 2 : 1
        color: Theme.card
        radius: Theme.radius
    }
}
