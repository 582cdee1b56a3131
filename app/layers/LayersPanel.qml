pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// The left panel: who, where they clash, which roads, and what is drawn.
Pane {
    id: root

    required property ActorListModel actors
    required property ContestedListModel contested
    required property ContestedListModel narrow // overlaps that nobody has decided about
    required property string narrowSummary
    required property RouteListModel routes
    required property LayerListModel layers
    required property string chosenKind
    required property string chosenId

    signal actorToggled(actorId: string)
    signal actorChosen(actorId: string)
    signal narrowChosen(pairId: string)
    signal pairChosen(pairId: string)
    signal routeChosen(routeId: string)
    signal layerToggled(layer: int)

    Accessible.name: qsTr("Actors, routes and layers")
    padding: 0

    background: Rectangle {
        color: Theme.panel
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + 2 * Theme.margin
        contentWidth: width

        ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: column

            spacing: 0
            width: scroll.width - 2 * Theme.margin
            x: Theme.margin
            y: Theme.margin

            SectionTitle {
                Layout.bottomMargin: 4
                Layout.fillWidth: true
                note: qsTr("ground held, change since last briefing")
                title: qsTr("Actors")
            }
            Repeater {
                model: root.actors

                delegate: ActorRow {
                    Layout.fillWidth: true
                    Layout.leftMargin: -4
                    Layout.rightMargin: -4
                    chosen: root.chosenKind === "actor" && root.chosenId === actorId
                    leftPadding: 4
                    rightPadding: 4

                    onClicked: root.actorChosen(actorId)
                    onSwitched: root.actorToggled(actorId)
                }
            }
            SectionTitle {
                Layout.bottomMargin: 4
                Layout.fillWidth: true
                Layout.topMargin: 16
                title: qsTr("Contested ground")
            }
            BodyText {
                color: Theme.faint
                text: qsTr("None at this moment")
                visible: root.contested.count === 0
            }
            Repeater {
                model: root.contested

                delegate: ContestedLine {
                    Layout.fillWidth: true
                    Layout.leftMargin: -4
                    Layout.rightMargin: -4
                    chosen: root.chosenKind === "pair" && root.chosenId === pairId

                    onClicked: root.pairChosen(pairId)
                }
            }
            BodyText {
                Layout.bottomMargin: 2
                Layout.fillWidth: true
                Layout.topMargin: 6
                color: Theme.muted
                font.pixelSize: Theme.smallPx
                maximumLineCount: 3
                objectName: "narrowSummary"
                text: root.narrowSummary
                visible: text !== ""
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.narrow

                delegate: ContestedLine {
                    Layout.fillWidth: true
                    Layout.leftMargin: -4
                    Layout.rightMargin: -4
                    chosen: root.chosenKind === "narrow" && root.chosenId === pairId
                    objectName: "narrow-" + pairId

                    onClicked: root.narrowChosen(pairId)
                }
            }
            SectionTitle {
                Layout.bottomMargin: 4
                Layout.fillWidth: true
                Layout.topMargin: 16
                title: qsTr("Supply routes")
            }
            Repeater {
                model: root.routes

                delegate: RouteRow {
                    Layout.fillWidth: true
                    Layout.leftMargin: -4
                    Layout.rightMargin: -4
                    chosen: root.chosenKind === "route" && root.chosenId === routeId
                    leftPadding: 4
                    rightPadding: 4

                    onClicked: root.routeChosen(routeId)
                }
            }
            SectionTitle {
                Layout.bottomMargin: 4
                Layout.fillWidth: true
                Layout.topMargin: 16
                title: qsTr("Layers")
            }
            Repeater {
                model: root.layers

                delegate: RowArea {
                    id: layerRow

                    required property int layerNumber
                    required property bool shown

                    Layout.fillWidth: true
                    Layout.leftMargin: -4
                    Layout.rightMargin: -4
                    focusPolicy: Qt.NoFocus
                    implicitHeight: 26
                    leftPadding: 4
                    rightPadding: 4

                    contentItem: RowLayout {
                        spacing: Theme.gap

                        ToggleSwitch {
                            checked: layerRow.shown
                            name: qsTr("Show %1").arg(layerRow.name)
                            objectName: "layerSwitch-" + layerRow.layerNumber

                            onClicked: root.layerToggled(layerRow.layerNumber)
                        }
                        BodyText {
                            Layout.fillWidth: true
                            color: layerRow.shown ? Theme.text : Theme.faint
                            text: layerRow.name
                        }
                    }

                    onClicked: root.layerToggled(layerNumber)
                }
            }
        }
    }
}
