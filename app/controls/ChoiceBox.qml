pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A choice of one among a few words; `name` is what a screen reader says of it.
T.ComboBox {
    id: root

    required property string name
    required property int chosen // a new model alone would put currentIndex back to the first

    Accessible.name: root.name
    font.pixelSize: Theme.textPx
    implicitHeight: 30
    implicitWidth: 120
    leftPadding: 10
    rightPadding: 10

    background: Rectangle {
        border.color: root.visualFocus ? Theme.focus : Theme.line
        border.width: root.visualFocus ? 2 : 1
        color: root.down ? Theme.chosen : root.hovered ? Theme.hover : Theme.card
        radius: Theme.radius
    }
    contentItem: BodyText {
        rightPadding: root.mirrored ? 0 : 14
        leftPadding: root.mirrored ? 14 : 0
        text: root.displayText
    }
    delegate: T.ItemDelegate {
        id: choice

        required property int index
        required property string modelData

        Accessible.name: modelData
        highlighted: root.highlightedIndex === index
        implicitHeight: 30
        leftPadding: 10
        objectName: root.objectName + "-" + index
        rightPadding: 10
        width: ListView.view ? ListView.view.width : 0

        background: Rectangle {
            color: choice.highlighted ? Theme.hover : "transparent"
            radius: 6
        }
        contentItem: BodyText {
            font.weight: choice.index === root.currentIndex ? Font.DemiBold : Font.Normal
            text: choice.modelData
        }
    }
    indicator: BodyText {
        anchors.verticalCenter: parent?.verticalCenter
        color: Theme.muted
        font.pixelSize: 9
        text: "▼"
        x: root.mirrored ? 10 : root.width - width - 10
    }
    popup: T.Popup {
        height: Math.min(contentItem.implicitHeight + 10, 330)
        padding: 5
        width: Math.max(root.width, 180)
        x: root.mirrored ? root.width - width : 0
        y: root.height + 3

        background: Card {}
        contentItem: ListView {
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            currentIndex: root.highlightedIndex
            implicitHeight: contentHeight
            model: root.delegateModel
        }
    }

    Component.onCompleted: currentIndex = chosen
    Keys.onShortcutOverride: event => event.accepted = root.visualFocus && event.key === Qt.Key_Space // else it plays the timeline
    onChosenChanged: currentIndex = chosen
    onModelChanged: currentIndex = chosen
}
