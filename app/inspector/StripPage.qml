pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Controls

// The strip map of a route, with a line across it where the reader points.
StripView {
    id: root

    Accessible.description: model.sentence
    Accessible.focusable: true
    Accessible.name: qsTr("Strip map")
    Accessible.role: Accessible.Graphic
    dark: Theme.dark
    objectName: "stripView"

    Rectangle {
        color: Theme.accent
        height: 2
        objectName: "stripPointer"
        visible: root.pointerY >= 0
        width: root.road.width
        x: root.road.x
        y: root.pointerY - 1
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        border.color: Theme.focus
        border.width: 2
        color: "transparent"
        radius: 6
        visible: root.visualFocus
    }
}
