pragma ComponentBehavior: Bound

import QtQuick

// A line of words over the map.
Rectangle {
    id: root

    required property string text
    property int maximumWidth: 600

    color: Theme.shade
    implicitHeight: words.implicitHeight + 10
    implicitWidth: Math.min(maximumWidth, words.implicitWidth + 16)
    radius: 5

    BodyText {
        id: words

        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        font.pixelSize: Theme.smallPx
        maximumLineCount: 2
        text: root.text
        wrapMode: Text.Wrap
    }
}
