pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// The right panel: what was chosen on the map, and what changed since the last briefing.
Pane {
    id: root

    required property InspectorModel inspector
    required property ChangeListModel changes
    required property StripModel strip
    required property bool stripWanted // rather than the page, of what has a strip
    required property bool isWayEnd // what is chosen is a place on the roads
    property double stripStretch: 1
    readonly property bool hasStrip: stripWanted && strip.available
    property bool hasActions: false
    property bool hasOutlineActions: false
    property Component outlineActions: null // what can be done with the chosen zone, or another record of the dossier
    property bool hasNarrowActions: false
    property Component narrowActions: null // what is decided about a narrow overlap
    property Component actions: null // what else can be done with the chosen thing: stands above its rows

    signal chosen(kind: string, id: string)
    signal cleared
    signal wayAsked(end: int) // 1 from here, 2 to here
    signal momentChosen(secs: double)
    signal stripToggled(wanted: bool)
    signal groundAsked(longitude: double, latitude: double)
    signal acted(kind: string, id: string, status: int) // by the button of a row

    Accessible.name: qsTr("Inspector")
    padding: 0

    background: Rectangle {
        color: Theme.desk
    }

    Flickable {
        id: scroll

        anchors.bottom: readout.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + 24
        contentWidth: width
        objectName: "inspectorScroll"

        // Scrolls no more than it must.
        function reveal(y: double): void {
            contentY = Math.max(Math.min(contentY, y - 40), y + 40 - height, 0);
        }

        ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: column

            objectName: "inspectorColumn"
            spacing: 10
            width: scroll.width - 24
            x: 12
            y: 12

            Card {
                Layout.fillWidth: true
                implicitHeight: body.height + 26
                visible: root.inspector.title !== ""

                ColumnLayout {
                    id: body

                    spacing: 2
                    width: parent.width - 28
                    x: 14
                    y: 13

                    RowLayout {
                        Layout.fillWidth: true

                        SectionTitle {
                            Layout.fillWidth: true
                            title: root.inspector.kindText
                        }
                        RowArea {
                            implicitHeight: 20
                            implicitWidth: 20
                            name: qsTr("Close")

                            contentItem: BodyText {
                                color: Theme.muted
                                horizontalAlignment: Text.AlignHCenter
                                text: "×"
                            }

                            onClicked: root.cleared()
                        }
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gap

                        BodyText {
                            Layout.fillWidth: true
                            font.pixelSize: Theme.titlePx
                            font.weight: Font.DemiBold
                            maximumLineCount: 3
                            objectName: "inspectorTitle"
                            text: root.inspector.title
                            wrapMode: Text.Wrap
                        }
                        BodyText {
                            Layout.maximumWidth: body.width / 2
                            color: Theme.muted
                            font.pixelSize: 17
                            text: root.inspector.otherName
                            visible: text !== ""
                        }
                    }
                    BodyText {
                        Layout.fillWidth: true
                        color: Theme.muted
                        font.pixelSize: 12
                        objectName: "inspectorSubtitle"
                        text: root.inspector.subtitle
                        visible: text !== ""
                        wrapMode: Text.Wrap
                    }
                    TabBar {
                        id: tabs

                        Accessible.name: qsTr("Page")
                        Layout.bottomMargin: 4
                        Layout.topMargin: 4
                        Layout.fillWidth: true
                        currentIndex: root.stripWanted ? 1 : 0
                        spacing: 0
                        visible: root.strip.available

                        background: Item {}

                        PanelTab {
                            objectName: "tab-page"
                            text: qsTr("Summary")

                            onClicked: root.stripToggled(false)
                        }
                        PanelTab {
                            objectName: "tab-strip"
                            text: qsTr("Strip map")

                            onClicked: root.stripToggled(true)
                        }
                    }
                    InspectorAlert {
                        Layout.bottomMargin: 4
                        Layout.fillWidth: true
                        Layout.topMargin: 8
                        status: root.inspector.alertStatus
                        text: root.inspector.alertText
                        title: root.inspector.alertTitle
                        visible: title !== "" && !root.hasStrip
                    }
                    Loader {
                        id: page

                        Layout.fillWidth: true
                        active: root.hasStrip
                        visible: active

                        sourceComponent: StripPage {
                            model: root.strip
                            room: scroll.height - column.y - body.y - page.y - 25
                            stretch: root.stripStretch
                            width: page.width

                            onGoAsked: root.groundAsked(root.strip.ground.x, root.strip.ground.y)
                            onStepped: scroll.reveal(column.y + body.y + page.y + pointerY)
                            onThingChosen: (kind, id) => root.chosen(kind, id)
                        }
                    }
                    BodyText {
                        Layout.topMargin: 8
                        color: Theme.muted
                        font.pixelSize: Theme.smallPx
                        font.weight: Font.DemiBold
                        text: root.inspector.calendarTitle
                        visible: text !== "" && !root.hasStrip
                    }
                    CalendarStrip {
                        id: calendar

                        Accessible.name: root.inspector.calendarTitle
                        Accessible.role: Accessible.Graphic
                        Layout.fillWidth: true
                        calendar: root.inspector.calendar
                        dark: Theme.dark
                        implicitHeight: 26
                        mirrored: root.LayoutMirroring.enabled
                        objectName: "inspectorCalendar"
                        visible: root.inspector.calendarTitle !== "" && !root.hasStrip

                        MouseArea {
                            anchors.fill: parent
                            cursorShape: Qt.PointingHandCursor

                            onClicked: mouse => root.momentChosen(calendar.secsAt(mouse.x))
                        }
                    }
                    Loader {
                        Layout.fillWidth: true
                        sourceComponent: root.outlineActions
                        visible: root.hasOutlineActions
                    }
                    Loader {
                        Layout.fillWidth: true
                        active: root.hasNarrowActions
                        sourceComponent: root.narrowActions
                        visible: active
                    }
                    Loader {
                        Layout.fillWidth: true
                        sourceComponent: root.actions
                        visible: root.hasActions
                    }
                    WayActions {
                        Layout.bottomMargin: 4
                        Layout.fillWidth: true
                        Layout.topMargin: 6
                        visible: root.isWayEnd

                        onAsked: end => root.wayAsked(end)
                    }
                    Repeater {
                        model: root.hasStrip ? null : root.inspector

                        delegate: InspectorLine {
                            Layout.fillWidth: true

                            onActed: root.acted(refKind, refId, status)
                            onClicked: if (refKind !== "")
                                root.chosen(refKind, refId)
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                implicitHeight: hint.height + 26
                visible: root.inspector.title === ""

                BodyText {
                    id: hint

                    color: Theme.muted
                    text: qsTr("Click the map: a zone, contested ground, a road, a town, an event.")
                    width: parent.width - 28
                    wrapMode: Text.Wrap
                    x: 14
                    y: 13
                }
            }
            ChangesCard {
                Layout.fillWidth: true
                changes: root.changes

                onChosen: (kind, id) => root.chosen(kind, id)
            }
        }
    }
    StripReadout {
        id: readout

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: root.hasStrip ? implicitHeight : 0
        stretch: root.stripStretch
        strip: root.strip
        visible: root.hasStrip

        onChosen: (kind, id) => root.chosen(kind, id)
        onStretched: stretch => root.stripStretch = stretch
    }
}
