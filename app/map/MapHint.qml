pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Controls

// What the next click on the map does; stands out, since it changes what a click means.
Rectangle {
    id: root

    required property string text
    required property int maximumWidth

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    color: Theme.accent
    implicitHeight: words.implicitHeight + 14
    implicitWidth: Math.min(maximumWidth, words.implicitWidth + 28)
    objectName: "mapHint"
    radius: Theme.radius
    visible: text !== ""

    BodyText {
        id: words

        anchors.fill: parent
        anchors.leftMargin: 14
        anchors.rightMargin: 14
        color: Theme.accentText
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 3
        text: root.text
        wrapMode: Text.Wrap
    }
}
