pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A switch without words of its own; `name` is what a screen reader says.
T.Switch {
    id: root

    required property string name

    Accessible.name: root.name
    implicitHeight: 18
    implicitWidth: 28

    indicator: Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: 1
        anchors.topMargin: 1
        border.color: root.visualFocus ? Theme.focus : "transparent"
        border.width: 2
        color: root.checked ? Theme.switchOn : Theme.switchOff
        radius: height / 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.dark ? "#f4efe2" : "#ffffff"
            height: parent.height - 4
            radius: height / 2
            width: height
            x: (root.checked !== root.mirrored) ? parent.width - width - 2 : 2

            Behavior on x {
                enabled: Theme.animated

                NumberAnimation {
                    duration: 90
                }
            }
        }
    }

    Keys.onShortcutOverride: event => event.accepted = root.visualFocus && event.key === Qt.Key_Space // else it plays the timeline
}
