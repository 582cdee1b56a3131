pragma ComponentBehavior: Bound

import QtQuick

// Text of the window. Plain always: a name from a file must not fetch anything.
Text {
    id: root

    color: Theme.text
    elide: Text.ElideRight
    font.pixelSize: Theme.textPx
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
