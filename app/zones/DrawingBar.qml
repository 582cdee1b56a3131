pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// While a zone is drawn or moved: whose it is to be, what kind, and how to go on.
Rectangle {
    id: root

    required property bool drawing // else a zone is moved
    required property bool trying // the zone's actor and type are chosen here; else they are asked for when it is drawn
    required property list<string> actors
    required property list<string> types
    required property int actor // index
    required property int type
    required property int count // of corners
    required property string fault // why the last corner was refused: a word of AreaFaultKind; empty for none
    required property string warning // what a corner at the pointer would do, likewise
    required property string areaText // of what is drawn

    signal actorChosen(index: int)
    signal typeChosen(index: int)
    signal finished
    signal cancelled

    readonly property string refusal: refusalOf(fault)
    readonly property string caution: refusal !== "" ? refusal : cautionOf(warning)

    function refusalOf(kind: string): string {
        switch (kind) {
        case "":
            return "";
        case "self-crossing":
            return qsTr("Not there: the outline would cross itself.");
        case "spike":
            return qsTr("Not there: the line would turn straight back on itself.");
        case "too-few-points":
            return qsTr("An outline needs three corners.");
        case "repeated-point":
            return qsTr("That corner is there already.");
        default:
            return qsTr("That cannot be a corner.");
        }
    }
    function cautionOf(kind: string): string {
        return kind === "self-crossing" ? qsTr("Here the outline would cross itself.") : kind === "spike" ? qsTr("Here the line would turn straight back on itself.") : "";
    }

    border.color: Theme.line
    color: Theme.paper
    implicitHeight: content.implicitHeight + 16

    MouseArea {
        // a click on the bar is not one on the map
        anchors.fill: parent
    }
    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                font.weight: Font.DemiBold
                text: root.drawing ? qsTr("New zone") : qsTr("Move the zone")
            }
            ChoiceBox {
                Layout.fillWidth: true
                Layout.maximumWidth: 170
                chosen: root.actor
                model: root.actors
                name: qsTr("Actor")
                objectName: "newZoneActor"
                visible: root.drawing && root.trying

                onActivated: index => root.actorChosen(index)
            }
            ChoiceBox {
                Layout.fillWidth: true
                Layout.maximumWidth: 170
                chosen: root.type
                model: root.types
                name: qsTr("Type")
                objectName: "newZoneType"
                visible: root.drawing && root.trying

                onActivated: index => root.typeChosen(index)
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                objectName: "drawnArea"
                text: root.drawing && root.areaText !== "" ? qsTr("%1, %n corner(s)", "area", root.count).arg(root.areaText) : ""
            }
            ActionButton {
                enabled: root.count > 2
                implicitHeight: 28
                objectName: "drawingDone"
                strong: true
                text: qsTr("Close the outline")
                visible: root.drawing

                onClicked: root.finished()
            }
            ActionButton {
                implicitHeight: 28
                objectName: "drawingCancel"
                text: root.drawing ? qsTr("Cancel") : qsTr("Done")

                onClicked: root.cancelled()
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.preferredHeight: 32 // of two lines, so that nothing jumps
            color: root.caution === "" ? Theme.muted : Theme.cut
            font.pixelSize: 12
            maximumLineCount: 3
            objectName: "drawingHint"
            text: root.caution !== "" ? root.caution : root.drawing ? qsTr("Click corner after corner. A double click or Enter closes, Backspace takes the last one back, Escape cancels. By keys: arrows and Space.") : qsTr("Drag the zone, or use the arrow keys (with Shift, ten times as far). It keeps its ground. Escape takes a drag back.")
            verticalAlignment: Text.AlignTop
            wrapMode: Text.Wrap
        }
    }
}
