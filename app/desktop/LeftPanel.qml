pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls
import Azalai.Layers
import Azalai.Supply
import Azalai.Way
import Azalai.WhatIf
import Azalai.Work

// The left panel: the situation, what it does to supply, the ways that are left, and what is tried out.
Pane {
    id: root

    required property WorkspaceController controller
    readonly property bool trying: controller.whatIf.active
    property int tabBefore: 1 // which is shown again after a what-if
    property alias tab: tabs.currentIndex // 0 situation, 1 supply, 2 way, 3 what if

    signal thingChosen(kind: string, id: string) // by its row: shall be seen on the map

    function showWay(): void {
        tab = 2;
        way.focusFields();
    }

    padding: 0

    background: Rectangle {
        color: Theme.panel
    }

    onTryingChanged: {
        if (trying && tab !== 3)
            tabBefore = tab;
        if (trying || tab === 3)
            tab = trying ? 3 : tabBefore;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TabBar {
            id: tabs

            // Each as wide as its word, and an equal part of what is left.
            readonly property double spare: (root.width - situationTab.implicitWidth - supplyTab.implicitWidth - wayTab.implicitWidth - whatIfTab.implicitWidth) / 4

            Accessible.name: qsTr("Left panel")
            Layout.fillWidth: true
            spacing: 0

            background: Item {}

            PanelTab {
                id: situationTab

                objectName: "tab-situation"
                text: qsTr("Situation")
                width: implicitWidth + tabs.spare
            }
            PanelTab {
                id: supplyTab

                objectName: "tab-supply"
                text: qsTr("Supply")
                width: implicitWidth + tabs.spare
            }
            PanelTab {
                id: wayTab

                objectName: "tab-way"
                text: qsTr("Way")
                width: implicitWidth + tabs.spare
            }
            PanelTab {
                id: whatIfTab

                objectName: "tab-whatif"
                text: qsTr("What if")
                width: implicitWidth + tabs.spare
            }
        }
        CargoChoice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: 10
            goods: root.controller.supply.goods
            goodsIndex: root.controller.supply.goodsIndex
            vehicleIndex: root.controller.supply.vehicleIndex
            vehicles: root.controller.supply.vehicles
            visible: root.tab === 1 || root.tab === 2

            onGoodsChosen: index => root.controller.supply.goodsIndex = index
            onVehicleChosen: index => root.controller.supply.vehicleIndex = index
        }
        StackLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            currentIndex: tabs.currentIndex

            LayersPanel {
                actors: root.controller.actors
                chosenId: root.controller.selectedId
                chosenKind: root.controller.selectedKind
                contested: root.controller.contested
                layers: root.controller.layers
                narrow: root.controller.narrow.rows
                narrowSummary: root.controller.narrow.summary
                routes: root.controller.routes

                onActorChosen: actorId => root.controller.choose("actor", actorId)
                onActorToggled: actorId => root.controller.toggleActor(actorId)
                onLayerToggled: layer => root.controller.toggleLayer(layer)
                onNarrowChosen: pairId => root.thingChosen("narrow", pairId)
                onPairChosen: pairId => root.controller.choose("pair", pairId)
                onRouteChosen: routeId => root.thingChosen("route", routeId)
            }
            SupplyPanel {
                id: supply

                rows: root.controller.supply.rows
                summary: root.controller.supply.summary

                onChosen: (kind, id) => root.thingChosen(kind, id)
            }
            WayPanel {
                id: way

                canBeFastest: root.controller.way.canBeFastest
                clock: root.controller.way.clock
                form: root.controller.way.form
                result: root.controller.way.result

                onThingChosen: (kind, id) => root.thingChosen(kind, id)
            }
            WhatIfPanel {
                active: root.controller.whatIf.active
                canRedo: root.controller.whatIf.canRedo
                canUndo: root.controller.whatIf.canUndo
                count: root.controller.whatIf.count
                differences: root.controller.whatIf.differences
                drawing: root.controller.whatIf.drawing
                summary: root.controller.whatIf.summary
                tried: root.controller.whatIf.tried

                onBeginAsked: root.controller.toggleWhatIf()
                onDrawAsked: root.controller.toggleDrawing()
                onChosen: (kind, id) => root.thingChosen(kind, id)
                onRedone: root.controller.whatIf.redo()
                onRemoved: row => root.controller.whatIf.remove(row)
                onUndone: root.controller.whatIf.undo()
            }
        }
    }
}
