pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Azalai.Controls

// A text of the page while it is written anew, where it stands. Enter takes it, Escape leaves it as it was; an empty one
// gives the program its word again.
TextArea {
    id: root

    property string before: ""

    signal entered(text: string)

    function show(box: rect, text: string, letterPx: real): void {
        before = text;
        font.pixelSize = Math.max(13, Math.min(28, letterPx));
        width = Math.max(box.width, 260);
        x = Math.max(4, Math.min(box.x + (LayoutMirroring.enabled ? box.width - width : 0), parent.width - width - 4));
        y = box.y - padding;
        root.text = text;
        visible = true;
        forceActiveFocus();
        selectAll();
    }
    function drop(): void {
        visible = false;
    }
    function take(): void {
        if (!visible)
            return;
        visible = false;
        if (text !== before)
            entered(text);
    }

    Accessible.name: qsTr("Text of the page")
    color: "#22262b"
    objectName: "sheetWords"
    padding: 6
    selectByMouse: true
    visible: false
    wrapMode: TextEdit.Wrap
    z: 2

    background: Rectangle {
        border.color: Theme.focus
        border.width: 2
        color: "white"
        radius: 4
    }

    Keys.onEscapePressed: drop()
    Keys.onPressed: event => {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (!isEnter || (event.modifiers & Qt.ShiftModifier))
            return;
        take();
        event.accepted = true;
    }
    onActiveFocusChanged: if (!activeFocus)
        take()
}
