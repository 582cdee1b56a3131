pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Controls

// The scale of the map: as a ratio and as a bar.
Rectangle {
    id: root

    required property double lengthPx
    required property string barText
    required property string ratioText

    color: Theme.shade
    height: 42
    radius: 5
    width: Math.max(root.lengthPx, scaleWords.implicitWidth, ratioWords.implicitWidth) + 20

    BodyText {
        id: ratioWords

        anchors.left: parent.left
        anchors.leftMargin: 10
        anchors.top: parent.top
        anchors.topMargin: 3
        color: Theme.muted
        font.pixelSize: 10
        text: root.ratioText
    }
    BodyText {
        id: scaleWords

        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.top: parent.top
        anchors.topMargin: 16
        font.pixelSize: Theme.smallPx
        text: root.barText
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        anchors.left: parent.left
        anchors.leftMargin: 10
        border.color: Theme.text
        border.width: 1
        color: Theme.paper
        height: 5
        width: root.lengthPx

        Rectangle {
            color: Theme.text
            height: parent.height
            width: parent.width / 2
        }
    }
}
