pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// Asks for a way that begins or ends at the chosen place.
RowLayout {
    id: root

    signal asked(end: int) // 1 from here, 2 to here

    spacing: Theme.gap

    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: 28
        objectName: "wayFromHere"
        text: qsTr("Way from here")

        onClicked: root.asked(1)
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: 28
        objectName: "wayToHere"
        text: qsTr("Way to here")

        onClicked: root.asked(2)
    }
}
