pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Controls

// Who may see what is shown: over everything else, at the top.
Rectangle {
    id: root

    required property string handling

    color: Theme.dark ? "#0c0b09" : "#26231d"
    implicitHeight: 20

    BodyText {
        anchors.fill: parent
        color: "#f4efe2"
        font.letterSpacing: root.LayoutMirroring.enabled ? 0 : 1.2 // letters that join are not spread
        font.pixelSize: 10
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: root.handling
    }
}
