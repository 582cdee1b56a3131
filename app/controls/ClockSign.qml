pragma ComponentBehavior: Bound

import QtQuick

// How a place or a convoy stands on its clock, as a sign that reads without colour: a tick, an exclamation mark, a ring.
Item {
    id: root

    required property int sign // 0 none, 1 expected, 2 in time, 3 late, 4 passed unseen

    implicitHeight: 14
    implicitWidth: 14

    Rectangle {
        anchors.centerIn: parent
        border.color: root.sign === 3 ? Theme.cut : root.sign === 2 ? Theme.open : Theme.faint
        border.width: 1.5
        color: root.sign === 3 ? Theme.cut : root.sign === 2 ? Theme.open : "transparent"
        height: width
        radius: width / 2
        visible: root.sign > 0
        width: root.sign === 4 ? 7 : root.sign === 1 ? 10 : 14

        BodyText {
            anchors.centerIn: parent
            color: Theme.card
            font.pixelSize: 11
            font.weight: Font.Bold
            text: "!"
            visible: root.sign === 3
        }
        Rectangle {
            // the short arm of the tick
            color: Theme.card
            height: 4.5
            radius: 1
            rotation: -45
            visible: root.sign === 2
            width: 1.8
            x: 4.1
            y: 6.2
        }
        Rectangle {
            color: Theme.card
            height: 7
            radius: 1
            rotation: 40
            visible: root.sign === 2
            width: 1.8
            x: 7.4
            y: 3.4
        }
    }
}
