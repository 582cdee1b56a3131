pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A field for a line of text; `name` is what a screen reader says of it.
TextField {
    id: root

    required property string name
    property bool settles: false // Escape puts back what `settled` says
    property string settled: ""
    property bool wrong: false // what is typed means nothing

    Accessible.description: wrong ? qsTr("not understood") : ""
    Accessible.name: root.name
    bottomPadding: 0
    color: Theme.text
    font.pixelSize: Theme.textPx
    implicitHeight: 30
    leftPadding: 10
    placeholderTextColor: Theme.faint
    rightPadding: 10
    selectByMouse: true
    topPadding: 0
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: root.wrong ? Theme.cut : root.activeFocus ? Theme.focus : Theme.line
        border.width: root.wrong || root.activeFocus ? 2 : 1
        color: root.hovered && !root.activeFocus ? Theme.hover : Theme.card
        radius: Theme.radius
    }

    Keys.onEscapePressed: event => {
        event.accepted = root.settles;
        if (root.settles)
            text = settled;
    }
    Keys.onShortcutOverride: event => {
        if (event.key === Qt.Key_Escape && root.settles && text !== settled)
            event.accepted = true; // else it is the window's
    }
}
