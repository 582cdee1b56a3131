pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

ColumnLayout {
    id: root

    required property OverlapListModel overlaps

    signal areaChosen(areaId: string)

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.overlaps

        delegate: ListRow {
            id: row

            required property string areaId
            required property string sharedText // "12.4 km²", formatted in C++

            width: list.width
            trailing: row.sharedText
            onClicked: root.areaChosen(row.areaId)
        }
    }
}
