pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// While a zone is drawn or moved: whose it is to be, what kind, and how to go on.
Rectangle {
    id: root

    required property bool drawing // else a zone is moved
    required property list<string> actors
    required property list<string> types
    required property int actor // index
    required property int type
    required property int count // of corners
    required property string fault // a word of AreaFaultKind; empty for none

    signal actorChosen(index: int)
    signal typeChosen(index: int)
    signal finished
    signal cancelled

    readonly property string refusal: fault === "" ? "" : fault === "self-crossing" || fault === "spike" ? qsTr("Not there: the outline would cross itself.") : fault === "too-few-points" ? qsTr("An outline needs three corners.") : fault === "repeated-point" ? qsTr("That corner is there already.") : qsTr("That cannot be a corner.")

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
                visible: root.drawing

                onActivated: index => root.actorChosen(index)
            }
            ChoiceBox {
                Layout.fillWidth: true
                Layout.maximumWidth: 170
                chosen: root.type
                model: root.types
                name: qsTr("Type")
                objectName: "newZoneType"
                visible: root.drawing

                onActivated: index => root.typeChosen(index)
            }
            Item {
                Layout.fillWidth: true
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
            color: root.refusal === "" ? Theme.muted : Theme.cut
            font.pixelSize: 12
            maximumLineCount: 3
            objectName: "drawingHint"
            text: root.refusal !== "" ? root.refusal : root.drawing ? qsTr("Click corner after corner. A double click or Enter closes, Backspace takes the last one back, Escape cancels. By keys: arrows and Space.") : qsTr("Drag the zone, or use the arrow keys (with Shift, ten times as far). It keeps its ground. Escape takes a drag back.")
            wrapMode: Text.Wrap
        }
    }
}
