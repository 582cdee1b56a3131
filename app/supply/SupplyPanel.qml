pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// The second tab of the left panel: what reaches whom, over which roads, and by which rules.
Pane {
    id: root

    required property SupplyListModel rows
    required property string summary
    readonly property int markedIndex: rows.markedIndex
    readonly property bool revealing: unfolding.running // a row is being brought to sight

    signal chosen(kind: string, id: string)

    function showMarked(): void {
        if (markedIndex < 0)
            return;
        list.currentIndex = markedIndex;
        reveal(markedIndex);
    }
    function reveal(index: int): void {
        list.positionViewAtIndex(index, ListView.Contain);
        list.forceLayout();
        list.positionViewAtIndex(index, ListView.Contain); // rows of unlike heights: the first was a guess
        unfolding.row = index;
        unfolding.frames = 4;
    }

    Accessible.name: qsTr("Supply")
    objectName: "supplyPanel"
    padding: 0

    background: Rectangle {
        color: Theme.panel
    }

    onMarkedIndexChanged: showMarked()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: 8
            maximumLineCount: 3
            objectName: "supplySummary"
            text: root.summary
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: 8
            spacing: Theme.gap

            BodyText {
                color: Theme.muted
                font.pixelSize: 12
                text: qsTr("Sort by")
            }
            ChoiceBox {
                Layout.fillWidth: true
                chosen: root.rows.order
                model: [qsTr("since when"), qsTr("people"), qsTr("exposure"), qsTr("name"), qsTr("status")]
                name: qsTr("Sort by")
                objectName: "supplySort"

                onActivated: index => root.rows.order = index
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            // A row that comes to sight knows how high it is once its words have been laid out, a frame or two later.
            FrameAnimation {
                id: unfolding

                property int frames: 0
                property int row: -1

                running: frames > 0

                onTriggered: {
                    --frames;
                    list.positionViewAtIndex(row, ListView.Contain);
                }
            }
            ListView {
                id: list

                Accessible.name: qsTr("Routes, places, entries, last roads and rules")
                Accessible.role: Accessible.List
                anchors.fill: parent
                anchors.leftMargin: Theme.margin - 4
                anchors.rightMargin: Theme.margin - 4
                activeFocusOnTab: true
                bottomMargin: Theme.margin
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                highlightFollowsCurrentItem: false
                keyNavigationEnabled: true
                model: root.rows
                objectName: "supplyList"

                ScrollBar.vertical: bar
                delegate: SupplyLine {
                    id: line

                    required property int index

                    ringed: list.activeFocus && ListView.isCurrentItem
                    width: list.width

                    onClicked: {
                        list.currentIndex = index;
                        if (isHeading)
                            root.rows.toggleFold(section);
                        else if (refKind !== "")
                            root.chosen(refKind, refId);
                    }
                }

                Keys.onEnterPressed: (currentItem as SupplyLine)?.clicked()
                Keys.onReturnPressed: (currentItem as SupplyLine)?.clicked()
                onCurrentIndexChanged: if (activeFocus)
                    root.reveal(currentIndex)
            }
            ScrollBar {
                id: bar

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                anchors.top: parent.top
            }
        }
    }
}
