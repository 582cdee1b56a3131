pragma ComponentBehavior: Bound

import QtQuick

// "cut at Léré", in the colour of its status and with an outline, so that it reads without colour too.
Rectangle {
    id: root

    required property int status // 0 unknown, 1 open, 2 at risk, 3 cut
    required property string text

    border.color: Theme.statusColor(root.status)
    border.width: 1
    color: "transparent"
    implicitHeight: 20
    implicitWidth: words.implicitWidth + 16
    radius: height / 2

    BodyText {
        id: words

        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        color: Theme.statusColor(root.status)
        font.pixelSize: Theme.smallPx
        horizontalAlignment: Text.AlignHCenter
        text: root.text
    }
}
