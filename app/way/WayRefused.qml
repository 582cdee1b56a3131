pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// There is no way, and why: what blocks it first.
Rectangle {
    id: root

    required property WayResult result

    signal thingChosen(kind: string, id: string)

    color: Theme.alarm
    implicitHeight: words.height + 18
    radius: 3

    Rectangle {
        anchors.left: parent.left
        color: Theme.cut
        height: parent.height
        width: 3
    }
    ColumnLayout {
        id: words

        spacing: 4
        width: parent.width - 26
        x: 13
        y: 9

        BodyText {
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            maximumLineCount: 6
            objectName: "wayRefusal"
            text: root.result.refusalTitle
            wrapMode: Text.Wrap
        }
        BodyText {
            Layout.fillWidth: true
            maximumLineCount: 8
            objectName: "wayRefusalText"
            text: root.result.refusalText
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        ActionButton {
            Layout.maximumWidth: parent.width
            objectName: "wayRefusalLeg"
            text: qsTr("Leg %1").arg(root.result.refusalLegName)
            visible: root.result.refusalLegId !== ""

            onClicked: root.thingChosen("leg", root.result.refusalLegId)
        }
        ActionButton {
            Layout.maximumWidth: parent.width
            objectName: "wayRefusalZone"
            text: qsTr("Zone %1").arg(root.result.refusalZoneName)
            visible: root.result.refusalZoneId !== ""

            onClicked: root.thingChosen("zone", root.result.refusalZoneId)
        }
    }
}
