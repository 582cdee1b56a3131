pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls
import Azalai.Layers
import Azalai.Supply
import Azalai.WhatIf
import Azalai.Work

// The left panel: the situation, what it does to supply, and what is tried out.
Pane {
    id: root

    required property WorkspaceController controller
    readonly property bool trying: controller.whatIf.active
    property int tabBefore: 1 // which is shown again after a what-if
    property alias tab: tabs.currentIndex // 0 situation, 1 supply, 2 what if

    signal thingChosen(kind: string, id: string) // by its row: shall be seen on the map

    padding: 0

    background: Rectangle {
        color: Theme.panel
    }

    onTryingChanged: {
        if (trying && tab !== 2)
            tabBefore = tab;
        if (trying || tab === 2)
            tab = trying ? 2 : tabBefore;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TabBar {
            id: tabs

            Accessible.name: qsTr("Left panel")
            Layout.fillWidth: true
            spacing: 0

            background: Item {}

            PanelTab {
                objectName: "tab-situation"
                text: qsTr("Situation")
            }
            PanelTab {
                objectName: "tab-supply"
                text: qsTr("Supply")
            }
            PanelTab {
                objectName: "tab-whatif"
                text: qsTr("What if")
            }
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
                routes: root.controller.routes

                onActorChosen: actorId => root.controller.choose("actor", actorId)
                onActorToggled: actorId => root.controller.toggleActor(actorId)
                onLayerToggled: layer => root.controller.toggleLayer(layer)
                onPairChosen: pairId => root.controller.choose("pair", pairId)
                onRouteChosen: routeId => root.thingChosen("route", routeId)
            }
            SupplyPanel {
                id: supply

                goods: root.controller.supply.goods
                goodsIndex: root.controller.supply.goodsIndex
                rows: root.controller.supply.rows
                summary: root.controller.supply.summary
                vehicleIndex: root.controller.supply.vehicleIndex
                vehicles: root.controller.supply.vehicles

                onChosen: (kind, id) => root.thingChosen(kind, id)
                onGoodsChosen: index => root.controller.supply.goodsIndex = index
                onVehicleChosen: index => root.controller.supply.vehicleIndex = index
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
