pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// One sheet of the pack.
RowLayout {
    id: root

    required property bool canMoveUp
    required property string detail
    required property string name

    signal movedUp
    signal removed

    spacing: 6

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.name
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: Theme.smallPx
            text: root.detail
        }
    }
    ActionButton {
        Accessible.name: qsTr("Earlier in the pack: %1").arg(root.name)
        enabled: root.canMoveUp
        text: "↑"

        onClicked: root.movedUp()
    }
    ActionButton {
        Accessible.name: qsTr("Out of the pack: %1").arg(root.name)
        objectName: "packRemove"
        text: "×"

        onClicked: root.removed()
    }
}
