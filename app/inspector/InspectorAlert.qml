pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What a reader must not miss: how the thing stands, in the colour of its status.
Rectangle {
    id: root

    required property string title
    required property string text
    required property int status // 2 at risk, 3 cut

    color: root.status === 2 ? Theme.warning : Theme.alarm
    implicitHeight: words.height + 18
    radius: 3

    Rectangle {
        anchors.left: parent.left
        color: Theme.statusColor(root.status)
        height: parent.height
        width: 3
    }
    ColumnLayout {
        id: words

        spacing: 2
        width: parent.width - 26
        x: 13
        y: 9

        BodyText {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            objectName: "inspectorAlert"
            text: root.title
            wrapMode: Text.Wrap
        }
        BodyText {
            Layout.fillWidth: true
            text: root.text
            visible: text !== ""
            wrapMode: Text.Wrap
        }
    }
}
