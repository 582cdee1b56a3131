pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Azalai.Controls

// How the document stands, in a few words; opens its menu.
T.Button {
    id: root

    required property string status
    required property bool troubled // something is not written

    Accessible.name: qsTr("Document: %1").arg(root.status)
    horizontalPadding: 6
    implicitHeight: 18
    implicitWidth: contentItem.implicitWidth + 12

    background: Rectangle {
        border.color: root.visualFocus ? Theme.focus : "transparent"
        border.width: 2
        color: root.troubled ? Theme.alarm : root.hovered ? Theme.hover : "transparent"
        radius: 5
    }
    contentItem: BodyText {
        color: root.troubled ? Theme.cut : Theme.muted
        font.pixelSize: Theme.smallPx
        text: root.status + " ▾"
    }
}
