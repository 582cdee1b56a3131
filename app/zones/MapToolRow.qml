pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Controls

// The tools that a hand can take over the map.
Rectangle {
    id: root

    required property bool canDraw
    required property bool canEdit
    required property bool drawing
    required property bool editing

    signal drawToggled
    signal editToggled
    signal keysAsked

    border.color: Theme.line
    color: Theme.paper
    implicitHeight: tools.height + 6
    implicitWidth: tools.width + 6
    radius: 9

    MouseArea {
        // a click beside a tool is not one on the map
        anchors.fill: parent
    }
    Column {
        id: tools

        Accessible.name: qsTr("Map tools")
        Accessible.role: Accessible.ToolBar
        anchors.centerIn: parent
        spacing: 1

        ToolButton {
            checked: root.drawing
            dots: "M1.5 5.5 h3 v3 h-3 Z M8 0.5 h3 v3 h-3 Z M5.5 13.5 h3 v3 h-3 Z"
            enabled: root.canDraw
            key: "N"
            objectName: "tool-draw"
            path: "M3 7 L9.5 2 L15 8 M3 7 L7 15 M14.5 11.5 v5 M12 14 h5"
            text: qsTr("Draw a zone")

            onClicked: root.drawToggled()
        }
        ToolButton {
            checked: root.editing
            dots: "M0.5 10.5 h3.4 v3.4 h-3.4 Z M6.5 2.5 h3.4 v3.4 h-3.4 Z"
            enabled: root.canEdit
            key: "E"
            objectName: "tool-edit"
            path: "M2.2 12.2 L8.2 4.2 L12 8 M16.5 9.5 L11.5 14.5 L9.5 15.5 L10.5 13.5 L15.5 8.5 Z"
            text: qsTr("Edit the outline")

            onClicked: root.editToggled()
        }
        Rectangle {
            color: Theme.line
            height: 1
            width: 34
        }
        ToolButton {
            dots: "M8 14.2 a1.1 1.1 0 1 0 2.2 0 a1.1 1.1 0 1 0 -2.2 0 Z"
            key: "F1"
            objectName: "tool-keys"
            path: "M5.5 6 C5.5 1.5 12.8 1.5 12.8 6 C12.8 8.6 9.1 8.4 9.1 11.4"
            text: qsTr("Keys")

            onClicked: root.keysAsked()
        }
    }
}
