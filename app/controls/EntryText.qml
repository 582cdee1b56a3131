pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A field for several lines of text; `name` is what a screen reader says of it.
ScrollView {
    id: root

    required property string name
    property alias text: area.text
    property bool wrong: false

    signal textGiven(text: string)

    TextArea {
        id: area

        Accessible.name: root.name
        color: Theme.text
        font.pixelSize: Theme.textPx
        placeholderTextColor: Theme.faint
        selectByMouse: true
        wrapMode: TextEdit.Wrap

        background: Rectangle {
            border.color: root.wrong ? Theme.cut : area.activeFocus ? Theme.focus : Theme.line
            border.width: root.wrong || area.activeFocus ? 2 : 1
            color: Theme.card
            radius: Theme.radius
        }

        onTextChanged: if (activeFocus)
            root.textGiven(text)
    }
}
