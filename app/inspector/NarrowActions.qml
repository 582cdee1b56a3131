pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What is decided about an overlap that is narrower than a hand can draw.
ColumnLayout {
    id: root

    required property string firstName
    required property string secondName

    signal kept
    signal trimmed(fromFirst: bool)

    spacing: 6

    ActionButton {
        Layout.fillWidth: true
        Layout.topMargin: 6
        objectName: "trimFirst"
        text: qsTr("Trim it from %1").arg(root.firstName)

        onClicked: root.trimmed(true)
    }
    ActionButton {
        Layout.fillWidth: true
        objectName: "trimSecond"
        text: qsTr("Trim it from %1").arg(root.secondName)

        onClicked: root.trimmed(false)
    }
    ActionButton {
        Layout.bottomMargin: 4
        Layout.fillWidth: true
        objectName: "keepNarrow"
        text: qsTr("Keep it: contested ground")

        onClicked: root.kept()
    }
}
