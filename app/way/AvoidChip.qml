pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Azalai.Controls

// An actor that the way may be made to avoid.
T.CheckBox {
    id: root

    required property string actorId
    required property string name
    required property color color
    required property int pattern
    required property bool avoided

    signal switched

    Accessible.name: qsTr("Avoid %1").arg(root.name)
    checked: root.avoided
    implicitHeight: 24
    implicitWidth: content.implicitWidth + 14
    leftPadding: 7
    objectName: "wayAvoid-" + actorId
    rightPadding: 7

    background: Rectangle {
        border.color: root.visualFocus ? Theme.focus : root.avoided ? Theme.cut : Theme.line
        border.width: root.visualFocus ? 2 : 1
        color: root.avoided ? Theme.alarm : root.hovered ? Theme.hover : Theme.card
        radius: height / 2
    }
    contentItem: RowLayout {
        id: content

        spacing: 5

        PatternSwatch {
            colors: [root.color]
            implicitHeight: 10
            implicitWidth: 10
            pattern: root.pattern
        }
        BodyText {
            color: root.avoided ? Theme.cut : Theme.text
            font.pixelSize: 12
            font.strikeout: root.avoided
            font.weight: root.avoided ? Font.DemiBold : Font.Normal
            text: root.name
        }
    }

    Keys.onEnterPressed: root.switched()
    Keys.onReturnPressed: root.switched()
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Space // else it plays the timeline
    onClicked: {
        root.switched();
        checked = Qt.binding(() => root.avoided);
    }
}
