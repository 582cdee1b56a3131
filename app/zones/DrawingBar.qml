pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// While a hand draws or moves: what, whose it is to be and what kind, and how to go on.
Rectangle {
    id: root

    required property string purpose // "zone" is drawn, "split" or "hole"; "move": a zone is moved
    required property bool trying // the zone's actor and type are chosen here; else they are asked for when it is drawn
    required property list<string> actors
    required property list<string> types
    required property int actor // index
    required property int type
    required property int count // of corners
    required property string fault // why the last corner was refused: a word of AreaFaultKind; empty for none
    required property string warning // what a corner at the pointer would do, likewise
    required property string areaText // of what is drawn
    required property bool tracing // lines follow rivers, roads and borders
    required property string repairText // what F would make of a corner that was refused; empty for nothing
    required property string pieceText // of what a click would follow; empty for nothing
    required property string trouble // why what was drawn cannot be done; empty for none
    property list<string> steps: [] // how far an arrow key moves a zone
    property int step: 0

    signal actorChosen(index: int)
    signal typeChosen(index: int)
    signal stepChosen(index: int)
    signal finished
    signal cancelled
    signal traceToggled

    readonly property bool drawing: purpose !== "move"
    readonly property bool isLine: purpose === "split"
    readonly property string refusal: repairText === "" ? refusalOf(fault) : refusalOf(fault) + " " + repairText
    readonly property string traceHint: pieceText !== "" ? pieceText : count > 0 ? qsTr("Point at another place of the line that the last corner lies on. Where none runs from there, the line is straight; Alt draws freely.") : qsTr("Click on a river, road, border or zone outline, then on another place of it: the outline follows it between the two.")
    readonly property string caution: refusal !== "" ? refusal : warning !== "" ? cautionOf(warning) : trouble

    function titleOf(purpose: string): string {
        switch (purpose) {
        case "split":
            return qsTr("Split the zone");
        case "hole":
            return qsTr("Cut a hole");
        case "move":
            return qsTr("Move the zone");
        default:
            return qsTr("New zone");
        }
    }
    function hintOf(purpose: string): string {
        switch (purpose) {
        case "split":
            return qsTr("Click a line from outside the zone, through it, to outside again. A double click or Enter ends it, Backspace takes a corner back, Escape cancels. By keys: arrows and Space.");
        case "hole":
            return qsTr("Click around the ground that is to be taken out. A double click or Enter closes, Backspace takes a corner back, Escape cancels. By keys: arrows and Space.");
        case "move":
            return steps.length > 0 ? qsTr("Drag the zone, or use the arrow keys (with Shift, ten times as far). It keeps its ground. Escape leaves.") : qsTr("Drag the zone, or use the arrow keys (with Shift, ten times as far). It keeps its ground. Escape takes a drag back.");
        default:
            return qsTr("Click corner after corner. A double click or Enter closes, Backspace takes the last one back, Escape cancels. By keys: arrows and Space.");
        }
    }

    function refusalOf(kind: string): string {
        switch (kind) {
        case "":
            return "";
        case "self-crossing":
            return qsTr("Not there: the outline would cross itself.");
        case "spike":
            return qsTr("Not there: the line would turn straight back on itself.");
        case "too-few-points":
            return isLine ? qsTr("A line needs two corners.") : qsTr("An outline needs three corners.");
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
                text: root.titleOf(root.purpose)
            }
            ChoiceBox {
                Layout.fillWidth: true
                Layout.maximumWidth: 170
                chosen: root.actor
                model: root.actors
                name: qsTr("Actor")
                objectName: "newZoneActor"
                visible: root.purpose === "zone" && root.trying

                onActivated: index => root.actorChosen(index)
            }
            ChoiceBox {
                Layout.fillWidth: true
                Layout.maximumWidth: 170
                chosen: root.type
                model: root.types
                name: qsTr("Type")
                objectName: "newZoneType"
                visible: root.purpose === "zone" && root.trying

                onActivated: index => root.typeChosen(index)
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                objectName: "drawnArea"
                text: root.drawing && root.areaText !== "" ? qsTr("%1, %n corner(s)", "area", root.count).arg(root.areaText) : ""
            }
            BodyText {
                color: Theme.muted
                text: qsTr("Arrow keys")
                visible: root.purpose === "move" && root.steps.length > 0
            }
            ChoiceBox {
                chosen: root.step
                implicitHeight: 28
                implicitWidth: 90
                model: root.steps
                name: qsTr("How far an arrow key moves")
                objectName: "moveStep"
                visible: root.purpose === "move" && root.steps.length > 0

                onActivated: index => root.stepChosen(index)
            }
            ToggleSwitch {
                checked: root.tracing
                name: qsTr("Follow lines")
                objectName: "traceSwitch"
                visible: root.drawing

                onToggled: root.traceToggled()
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth) + 1 // a rounded width would cut it
                text: qsTr("Follow lines (L)")
                visible: root.drawing
            }
            ActionButton {
                enabled: root.count > (root.isLine ? 1 : 2)
                implicitHeight: 28
                objectName: "drawingDone"
                strong: true
                text: root.isLine ? qsTr("End the line") : qsTr("Close the outline")
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
            text: root.caution !== "" ? root.caution : root.tracing && root.drawing ? root.traceHint : root.hintOf(root.purpose)
            verticalAlignment: Text.AlignTop
            wrapMode: Text.Wrap
        }
    }
}
