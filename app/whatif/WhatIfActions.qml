pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What can be tried out with the chosen leg or zone.
ColumnLayout {
    id: root

    required property bool isLeg
    required property int legWord // what is said of the leg: 0 nothing, 1 open, 2 at risk, 3 cut
    required property bool canEndZone
    required property bool moving // the zone, by hand

    signal legSaid(status: int)
    signal moveToggled
    signal zoneEnded

    spacing: 4

    SectionTitle {
        Layout.fillWidth: true
        Layout.topMargin: 6
        title: qsTr("What if")
    }
    Flow {
        Layout.bottomMargin: 4
        Layout.fillWidth: true
        spacing: 6
        visible: root.isLeg

        Repeater {
            model: [
                {
                    "status": 3,
                    "words": qsTr("Close (X)")
                },
                {
                    "status": 2,
                    "words": qsTr("At risk (R)")
                },
                {
                    "status": 1,
                    "words": qsTr("Open (O)")
                },
                {
                    "status": 0,
                    "words": qsTr("As it was")
                }
            ]

            delegate: ActionButton {
                id: word

                required property string words
                required property int status

                Accessible.checkable: true
                Accessible.checked: strong
                enabled: status > 0 || root.legWord > 0
                implicitHeight: 28
                implicitWidth: contentItem.implicitWidth + 20
                objectName: "legWord-" + status
                strong: status > 0 && root.legWord === status
                text: words

                onClicked: root.legSaid(word.status)
            }
        }
    }
    RowLayout {
        Layout.bottomMargin: 4
        spacing: 6
        visible: root.canEndZone

        ActionButton {
            implicitHeight: 28
            objectName: "moveZone"
            strong: root.moving
            text: root.moving ? qsTr("Done") : qsTr("Move (M)")

            onClicked: root.moveToggled()
        }
        ActionButton {
            implicitHeight: 28
            objectName: "endZone"
            text: qsTr("End (Delete)")

            onClicked: root.zoneEnded()
        }
    }
}
