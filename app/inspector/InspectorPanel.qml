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
    required property bool canEdit // what is chosen is a zone in force
    required property bool editing // its outline
    required property bool canPutBack // its outline is not that of the file

    signal chosen(kind: string, id: string)
    signal cleared
    signal editToggled
    signal putBackAsked
    signal momentChosen(secs: double)

    Accessible.name: qsTr("Inspector")
    padding: 0

    background: Rectangle {
        color: Theme.desk
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + 24
        contentWidth: width

        ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: column

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
                    InspectorAlert {
                        Layout.bottomMargin: 4
                        Layout.fillWidth: true
                        Layout.topMargin: 8
                        status: root.inspector.alertStatus
                        text: root.inspector.alertText
                        title: root.inspector.alertTitle
                        visible: title !== ""
                    }
                    BodyText {
                        Layout.topMargin: 8
                        color: Theme.muted
                        font.pixelSize: Theme.smallPx
                        font.weight: Font.DemiBold
                        text: root.inspector.calendarTitle
                        visible: text !== ""
                    }
                    CalendarStrip {
                        id: strip

                        Layout.fillWidth: true
                        atRiskColor: Theme.stripAtRisk
                        cutColor: Theme.stripCut
                        implicitHeight: 26
                        mark: Theme.text
                        mirrored: root.LayoutMirroring.enabled
                        model: root.inspector
                        openColor: Theme.stripOpen
                        unknownColor: Theme.faint
                        visible: root.inspector.calendarTitle !== ""

                        MouseArea {
                            anchors.fill: parent
                            cursorShape: Qt.PointingHandCursor

                            onClicked: mouse => root.momentChosen(strip.secsAt(mouse.x))
                        }
                    }
                    OutlineActions {
                        Layout.fillWidth: true
                        canEdit: root.canEdit
                        canPutBack: root.canPutBack
                        editing: root.editing
                        visible: canEdit || canPutBack

                        onEditToggled: root.editToggled()
                        onPutBackAsked: root.putBackAsked()
                    }
                    Repeater {
                        model: root.inspector

                        delegate: InspectorLine {
                            Layout.fillWidth: true

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
            Card {
                Layout.fillWidth: true
                implicitHeight: since.height + 26

                ColumnLayout {
                    id: since

                    spacing: 4
                    width: parent.width - 28
                    x: 14
                    y: 13

                    SectionTitle {
                        Layout.fillWidth: true
                        title: root.changes.title
                    }
                    BodyText {
                        color: Theme.muted
                        text: qsTr("No change")
                        visible: root.changes.count === 0
                    }
                    Repeater {
                        model: root.changes

                        delegate: RowArea {
                            id: change

                            required property string label
                            required property string refKind
                            required property string refId

                            Layout.fillWidth: true
                            enabled: refKind !== ""
                            implicitHeight: words.implicitHeight + 6
                            name: label
                            padding: 3

                            contentItem: RowLayout {
                                spacing: 7

                                Rectangle {
                                    Layout.alignment: Qt.AlignTop
                                    Layout.topMargin: 7
                                    color: Theme.accent
                                    implicitHeight: 5
                                    implicitWidth: 5
                                    radius: 3
                                }
                                BodyText {
                                    id: words

                                    Layout.fillWidth: true
                                    maximumLineCount: 4
                                    text: change.label
                                    wrapMode: Text.Wrap
                                }
                            }

                            onClicked: root.chosen(refKind, refId)
                        }
                    }
                }
            }
        }
    }
}
