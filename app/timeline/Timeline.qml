pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// The strip below the map: which moment is shown, how events fell, and ways to move through time.
FocusScope {
    id: root

    required property TimelineModel timeline
    required property bool busy // the shown moment is still being computed
    property bool playing: false

    signal scrubbed(secs: double)
    signal previousChosen
    signal nextChosen
    signal baselineChosen
    signal advanced // one step of playing

    function togglePlay(): void {
        playing = !playing;
    }

    Accessible.name: qsTr("Timeline")
    implicitHeight: 132

    Keys.onLeftPressed: root.previousChosen()
    Keys.onRightPressed: root.nextChosen()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        Rectangle {
            color: Theme.line
            height: 1
            width: parent.width
        }
    }
    Timer {
        interval: 160
        repeat: true
        running: root.playing

        onTriggered: if (!root.busy)
            root.advanced()
    }
    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: 9
        spacing: Theme.gap

        ActionButton {
            Accessible.name: qsTr("Previous change")
            enabled: root.timeline.hasPrevious
            objectName: "previousChange"
            text: LayoutMirroring.enabled ? "▶" : "◀"

            onClicked: root.previousChosen()
        }
        ActionButton {
            implicitWidth: 84
            objectName: "play"
            text: root.playing ? qsTr("Pause") : qsTr("Play")

            onClicked: root.togglePlay()
        }
        ActionButton {
            Accessible.name: qsTr("Next change")
            enabled: root.timeline.hasNext
            objectName: "nextChange"
            text: LayoutMirroring.enabled ? "◀" : "▶"

            onClicked: root.nextChosen()
        }
        BodyText {
            Layout.leftMargin: Theme.gap
            font.pixelSize: 17
            font.weight: Font.DemiBold
            objectName: "dateText"
            text: root.timeline.dateText
        }
        BodyText {
            color: Theme.muted
            text: root.timeline.timeText
        }
        Item {
            Layout.fillWidth: true
        }
        BodyText {
            Layout.maximumWidth: root.width / 3
            color: Theme.faint
            font.pixelSize: Theme.smallPx
            text: qsTr("events per day by actor · drag to scrub")
        }
    }
    TimelineChart {
        id: chart

        accent: Theme.accent
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: 2
        ink: Theme.muted
        line: Theme.faint
        mirrored: root.LayoutMirroring.enabled
        model: root.timeline
        objectName: "timelineChart"

        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.SizeHorCursor
            preventStealing: true

            onPositionChanged: mouse => root.scrubbed(chart.secsAt(mouse.x))
            onPressed: mouse => {
                root.forceActiveFocus();
                root.playing = false;
                root.scrubbed(chart.secsAt(mouse.x));
            }
        }
        Rectangle {
            LayoutMirroring.enabled: false
            color: Theme.accent
            height: parent.height - 20
            width: 2
            x: Math.round(chart.headPx) - 1

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.verticalCenter: parent.bottom
                border.color: Theme.paper
                border.width: 2
                color: Theme.accent
                height: 14
                radius: 7
                width: 14
            }
        }
    }
}
