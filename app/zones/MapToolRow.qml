pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Controls

// The tools that a hand can take over the map.
Rectangle {
    id: root

    required property double availablePx // of height
    required property bool canDraw
    required property bool canEdit
    required property bool canCut // one zone
    required property bool canMove
    required property bool canMerge
    required property bool drawing
    required property bool editing
    required property bool moving
    required property bool snaps
    required property bool together // shared borders follow
    required property bool tracing
    required property bool grid // corners are drawn to round coordinates
    required property int tool // of ReshapeDesk: 1 split, 2 hole, 3 move, 4 merge

    signal drawToggled
    signal editToggled
    signal keysAsked
    signal moveToggled
    signal snapsToggled
    signal gridToggled
    signal togetherToggled
    signal traceToggled
    signal toolToggled(tool: int)

    function titleOf(tool: int): string {
        return tool === 1 ? qsTr("Split the zone") : tool === 2 ? qsTr("Cut a hole") : tool === 3 ? qsTr("Move the zone") : qsTr("Merge the zones");
    }

    border.color: Theme.line
    color: Theme.paper
    implicitHeight: tools.height + 6
    implicitWidth: tools.width + 6
    radius: 9

    MouseArea {
        // a click beside a tool is not one on the map
        anchors.fill: parent
    }
    Grid {
        id: tools

        Accessible.name: qsTr("Map tools")
        Accessible.role: Accessible.ToolBar
        anchors.centerIn: parent
        columns: hands.height + switches.height + 6 > root.availablePx ? 2 : 1
        spacing: 1

        Column {
            id: hands

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
            ToolButton {
                checked: root.moving
                enabled: root.canMove
                key: "M"
                objectName: "tool-move"
                path: "M9 1.5 V16.5 M1.5 9 H16.5 M6.8 3.7 L9 1.5 L11.2 3.7 M6.8 14.3 L9 16.5 L11.2 14.3 M3.7 6.8 L1.5 9 L3.7 11.2 M14.3 6.8 L16.5 9 L14.3 11.2"
                text: root.titleOf(3)

                onClicked: root.moveToggled()
            }
            ToolButton {
                checked: root.tool === 1
                enabled: root.canCut
                key: "S"
                objectName: "tool-split"
                path: "M2 5 L8 2 L15.5 5.5 L14.5 14 L5 15.5 Z M11.5 0.5 L6.5 17.5"
                text: root.titleOf(1)

                onClicked: root.toolToggled(1)
            }
            ToolButton {
                checked: root.tool === 2
                enabled: root.canCut
                key: "H"
                objectName: "tool-hole"
                path: "M1.5 4 L8 1.5 L16.5 5 L15.5 14.5 L4 16 Z M6.5 6.5 L11 6 L11.5 10.5 L7 11.5 Z"
                text: root.titleOf(2)

                onClicked: root.toolToggled(2)
            }
            ToolButton {
                checked: root.tool === 4
                enabled: root.canMerge
                key: "G"
                objectName: "tool-merge"
                path: "M1.5 2.5 H10.5 V7 H16.5 V15.5 H7 V11 H1.5 Z"
                text: root.titleOf(4)

                onClicked: root.toolToggled(4)
            }
        }
        Column {
            id: switches

            spacing: 1

            Rectangle {
                color: Theme.line
                height: 1
                opacity: tools.columns === 1 ? 1 : 0
                width: 34
            }
            ToolButton {
                checked: root.snaps
                key: "K"
                objectName: "tool-snap"
                path: "M3 2 V9.5 A6 6 0 0 0 15 9.5 V2 H11 V9.5 A2 2 0 0 1 7 9.5 V2 Z M3 5.5 H7 M11 5.5 H15"
                text: qsTr("Draw to borders that are near; Alt: freely")

                onClicked: root.snapsToggled()
            }
            ToolButton {
                checked: root.together
                dots: "M7.4 7.4 h3.2 v3.2 h-3.2 Z"
                key: "J"
                objectName: "tool-together"
                path: "M9 1 L7.5 4.5 L9 9 L10.5 13.5 L9 17 M6 2 H1.5 V16 H6 M12 2 H16.5 V16 H12"
                text: qsTr("Shared borders follow; Ctrl: this once the other way")

                onClicked: root.togetherToggled()
            }
            ToolButton {
                checked: root.tracing
                dots: "M0.8 12.8 h3.2 v3.2 h-3.2 Z M14 2 h3.2 v3.2 h-3.2 Z"
                key: "L"
                objectName: "tool-trace"
                path: "M2.5 14.5 C3 9 7 12.5 8.5 9 C10 5.5 12 8 15.5 3.5"
                text: qsTr("Follow rivers, roads and borders between two clicks")

                onClicked: root.traceToggled()
            }
            ToolButton {
                checked: root.grid
                key: "Q"
                objectName: "tool-grid"
                path: "M2 5.5 H16 M2 12.5 H16 M5.5 2 V16 M12.5 2 V16"
                text: qsTr("Draw to a grid of round coordinates")

                onClicked: root.gridToggled()
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
}
