pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// Between which places, over which roads, past whom.
ColumnLayout {
    id: root

    required property WayForm form
    required property bool canBeFastest

    function focusStart(): void {
        start.focusField();
    }

    spacing: 6

    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: 6
            columns: 2
            rowSpacing: 6

            BodyText {
                color: Theme.muted
                font.pixelSize: 12
                text: qsTr("From")
            }
            PlaceField {
                id: start

                Layout.fillWidth: true
                armed: root.form.armed === WayForm.Start
                chosen: root.form.startName
                emptyText: qsTr("nearest supply entry")
                fieldName: "wayFrom"
                isStart: true
                name: qsTr("From")
                suggestions: root.form.suggestions

                onArmToggled: root.form.arm(WayForm.Start)
                onPlaceChosen: placeId => root.form.choose(WayForm.Start, placeId)
            }
            BodyText {
                color: Theme.muted
                font.pixelSize: 12
                text: qsTr("To")
            }
            PlaceField {
                Layout.fillWidth: true
                armed: root.form.armed === WayForm.Finish
                chosen: root.form.endName
                emptyText: qsTr("type a place, or pick it")
                fieldName: "wayTo"
                isStart: false
                name: qsTr("To")
                suggestions: root.form.suggestions

                onArmToggled: root.form.arm(WayForm.Finish)
                onPlaceChosen: placeId => root.form.choose(WayForm.Finish, placeId)
            }
        }
        ActionButton {
            Accessible.name: qsTr("Swap start and end")
            enabled: root.form.canSwap
            implicitHeight: 44
            implicitWidth: 30
            leftPadding: 0
            objectName: "waySwap"
            rightPadding: 0
            text: "↑↓"

            onClicked: root.form.swap()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ChoiceBox {
            Layout.fillWidth: true
            chosen: root.form.accepted
            implicitWidth: 150 // its words are longer
            model: [qsTr("open legs only"), qsTr("open or at risk"), qsTr("whatever stands there")]
            name: qsTr("The worst leg that is accepted")
            objectName: "wayAccept"

            onActivated: index => root.form.accepted = index
        }
        ChoiceBox {
            Layout.fillWidth: true
            chosen: root.form.fastest ? 1 : 0
            enabled: root.canBeFastest
            implicitWidth: 95
            model: [qsTr("shortest"), qsTr("fastest")]
            name: qsTr("What the best way is")
            objectName: "wayGoal"

            onActivated: index => root.form.fastest = index === 1
        }
    }
    Flow {
        Accessible.name: qsTr("Actors to avoid")
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        spacing: 5

        BodyText {
            color: Theme.muted
            font.pixelSize: 12
            height: 24
            text: qsTr("Avoid")
        }
        Repeater {
            model: root.form.actors

            delegate: AvoidChip {
                onSwitched: root.form.toggleAvoided(actorId)
            }
        }
    }
}
