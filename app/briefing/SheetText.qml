pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Azalai.Controls

// A line of text of the sheet; `name` is what a screen reader says of it. What is typed counts when it is left.
TextField {
    id: root

    required property string name
    required property string value

    signal entered(text: string)

    Accessible.name: root.name
    color: Theme.text
    font.pixelSize: Theme.textPx
    implicitHeight: 30
    placeholderTextColor: Theme.faint
    text: root.value

    background: Rectangle {
        border.color: root.activeFocus ? Theme.focus : Theme.line
        color: Theme.card
        radius: 6
    }

    onEditingFinished: root.entered(text)
}
