pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What is to be brought, and by what: for all that the panel says of supply and of ways.
RowLayout {
    id: root

    required property list<string> goods // the first is "any goods"
    required property list<string> vehicles // the first is "any vehicle"
    required property int goodsIndex
    required property int vehicleIndex

    signal goodsChosen(index: int)
    signal vehicleChosen(index: int)

    spacing: Theme.gap
    uniformCellSizes: true

    ChoiceBox {
        Layout.fillWidth: true
        chosen: root.goodsIndex
        model: root.goods
        name: qsTr("Goods")
        objectName: "supplyGoods"

        onActivated: index => root.goodsChosen(index)
    }
    ChoiceBox {
        Layout.fillWidth: true
        chosen: root.vehicleIndex
        enabled: root.vehicles.length > 1
        model: root.vehicles
        name: qsTr("Vehicle")
        objectName: "supplyVehicle"

        onActivated: index => root.vehicleChosen(index)
    }
}
