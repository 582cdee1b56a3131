pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// The third tab of the left panel: what is tried out, and what that makes different.
Pane {
    id: root

    required property TriedListModel tried
    required property DifferenceListModel differences
    required property bool active
    required property int count // of things that are tried out
    required property bool canUndo
    required property bool canRedo
    required property string summary
    required property bool drawing // a new zone

    signal beginAsked
    signal drawAsked
    signal undone
    signal redone
    signal removed(row: int)
    signal chosen(kind: string, id: string)

    Accessible.name: qsTr("What if")
    padding: 0

    background: Rectangle {
        color: Theme.panel
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 12
        visible: !root.active

        BodyText {
            Layout.fillWidth: true
            maximumLineCount: 12
            text: qsTr("Try something out: close or open a road, end, move, reshape or draw a zone, and see what that does to roads, towns and goods. Nothing of it is written to the dossier; you keep it or drop it at the end.")
            wrapMode: Text.Wrap
        }
        ActionButton {
            objectName: "whatIfBegin"
            strong: true
            text: qsTr("Begin a what-if (W)")

            onClicked: root.beginAsked()
        }
    }
    ListView {
        id: list

        property bool isAtTop: true // what is tried out stays in sight while rows under it come and go

        Accessible.name: qsTr("What is different")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.fill: parent
        anchors.leftMargin: Theme.margin - 4
        anchors.rightMargin: Theme.margin - 4
        bottomMargin: Theme.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: true
        model: root.differences
        objectName: "differenceList"
        visible: root.active

        ScrollBar.vertical: ScrollBar {}
        delegate: DifferenceLine {
            id: line

            required property int index

            objectName: "difference-" + refKind + "-" + refId
            ringed: list.activeFocus && ListView.isCurrentItem
            width: list.width

            onClicked: {
                list.currentIndex = index;
                if (refKind !== "")
                    root.chosen(refKind, refId);
            }
        }
        footer: BodyText {
            color: Theme.muted
            leftPadding: 4
            text: root.differences.count === 0 ? qsTr("No difference at this moment") : ""
        }
        header: ColumnLayout {
            spacing: 2
            width: list.width

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: 4
                Layout.topMargin: 10

                SectionTitle {
                    Layout.fillWidth: true
                    title: qsTr("Tried out")
                }
                ActionButton {
                    enabled: root.canUndo
                    implicitHeight: 26
                    objectName: "whatIfUndo"
                    text: qsTr("Undo")

                    onClicked: root.undone()
                }
                ActionButton {
                    enabled: root.canRedo
                    implicitHeight: 26
                    objectName: "whatIfRedo"
                    text: qsTr("Redo")

                    onClicked: root.redone()
                }
            }
            BodyText {
                Layout.fillWidth: true
                Layout.leftMargin: 4
                Layout.topMargin: 4
                color: Theme.muted
                maximumLineCount: 6
                text: qsTr("Nothing yet. Choose a road or a zone on the map, or a route, and use the buttons of its page.")
                visible: root.count === 0
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.tried

                delegate: TriedLine {
                    id: change

                    required property int index

                    Layout.fillWidth: true
                    objectName: "tried-" + refKind + "-" + refId

                    onClicked: root.chosen(refKind, refId)
                    onRemoved: root.removed(change.index)
                }
            }
            ActionButton {
                Layout.leftMargin: 4
                Layout.topMargin: 8
                implicitHeight: 28
                objectName: "drawZone"
                strong: root.drawing
                text: qsTr("Draw a zone (N)")

                onClicked: root.drawAsked()
            }
            SectionTitle {
                Layout.fillWidth: true
                Layout.leftMargin: 4
                Layout.topMargin: 14
                title: qsTr("What is different")
            }
            BodyText {
                Layout.fillWidth: true
                Layout.leftMargin: 4
                Layout.topMargin: 2
                font.weight: Font.DemiBold
                maximumLineCount: 3
                objectName: "differenceSummary"
                text: root.summary
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }

        Keys.onEnterPressed: (currentItem as DifferenceLine)?.clicked()
        Keys.onReturnPressed: (currentItem as DifferenceLine)?.clicked()
        onContentHeightChanged: if (isAtTop)
            positionViewAtBeginning()
        onCurrentIndexChanged: if (activeFocus)
            positionViewAtIndex(currentIndex, ListView.Contain)
        onMovementEnded: isAtTop = atYBeginning
    }
}
