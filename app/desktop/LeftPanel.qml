pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls
import Azalai.Layers
import Azalai.Supply
import Azalai.Work

// The left panel: the situation, and what it does to supply.
Pane {
    id: root

    required property WorkspaceController controller
    property alias tab: tabs.currentIndex // 0 situation, 1 supply

    signal thingChosen(kind: string, id: string) // by its row: shall be seen on the map

    padding: 0

    background: Rectangle {
        color: Theme.panel
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
        }
    }
}
