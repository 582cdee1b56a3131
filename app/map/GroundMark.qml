pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import Azalai.Controls

// Rings a place on the map that another part of the window points at.
Item {
    id: root

    required property geoCoordinate centre
    required property double zoomLevel
    required property point ground // degrees: x longitude, y latitude; y is 91 for none

    MapSpot {
        id: spot

        centre: root.centre
        ground: root.ground
        size: Qt.size(root.width, root.height)
        zoomLevel: root.zoomLevel
    }
    Rectangle {
        border.color: Theme.paper
        border.width: 7
        color: "transparent"
        height: 26
        objectName: "groundMark"
        radius: 13
        visible: root.ground.y <= 90
        width: 26
        x: spot.at.x - 13
        y: spot.at.y - 13

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            border.color: Theme.accent
            border.width: 3
            color: "transparent"
            radius: 11
        }
    }
}
