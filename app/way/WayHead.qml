pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What is asked of a way, the ways that were found, and the convoy clock; over the legs of the chosen way.
Item {
    id: root

    required property WayForm form
    required property ClockForm clock
    required property WayResult result
    required property bool canBeFastest
    readonly property bool onLegs: legs.activeFocus
    readonly property bool isAnswered: result.heading !== "" || result.fault !== ""

    signal thingChosen(kind: string, id: string)
    signal legStepped(by: int) // by the keyboard
    signal legTaken

    function focusStart(): void {
        fields.focusStart();
    }

    implicitHeight: column.height + 8

    ColumnLayout {
        id: column

        spacing: 6
        width: parent.width - 8
        x: 4

        WayFields {
            id: fields

            Layout.fillWidth: true
            Layout.topMargin: 10
            canBeFastest: root.canBeFastest
            form: root.form
        }
        BodyText {
            Layout.fillWidth: true
            Layout.topMargin: 6
            color: Theme.muted
            font.pixelSize: 12
            maximumLineCount: 6
            text: qsTr("Say where to: type it, pick it on the map, or choose “Way to here” on the page of a place.")
            visible: !root.isAnswered
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 6
            spacing: Theme.gap
            visible: root.isAnswered || !root.form.isEmpty

            BodyText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.smallPx
                font.weight: Font.DemiBold
                maximumLineCount: 2
                objectName: "wayHeading"
                text: root.result.stale ? qsTr("%1 · looking for what holds now…").arg(root.result.heading) : root.result.heading
                wrapMode: Text.Wrap
            }
            ActionButton {
                Layout.alignment: Qt.AlignTop
                implicitHeight: 26
                objectName: "wayClear"
                text: qsTr("Clear")

                onClicked: {
                    root.clock.clear();
                    root.form.clear();
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.cut
            maximumLineCount: 4
            objectName: "wayFault"
            text: root.result.fault
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        WayRefused {
            Layout.fillWidth: true
            opacity: root.result.stale ? 0.45 : 1
            result: root.result
            visible: root.result.refusalTitle !== ""

            onThingChosen: (kind, id) => root.thingChosen(kind, id)
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: -6
            Layout.rightMargin: -6
            opacity: root.result.stale ? 0.45 : 1
            spacing: 2

            Repeater {
                model: root.result.ways

                delegate: WayLine {
                    Layout.fillWidth: true

                    onClicked: root.result.chooseWay(index)
                }
            }
        }
        SectionTitle {
            Layout.fillWidth: true
            Layout.topMargin: 8
            title: qsTr("Convoy clock")
            visible: root.result.clockText !== ""
        }
        ClockFields {
            Layout.fillWidth: true
            form: root.clock
            opacity: root.result.stale ? 0.45 : 1
            result: root.result
            visible: root.result.clockText !== ""
        }
        SectionTitle {
            id: legs

            objectName: "wayLegKeys"
            Layout.fillWidth: true
            Layout.topMargin: 8
            Accessible.name: qsTr("Legs of the way")
            Accessible.role: Accessible.List
            activeFocusOnTab: true // it has the keyboard for the list under it, whose fields would come after its legs
            note: qsTr("km from the start")
            opacity: root.result.stale ? 0.45 : 1
            title: root.result.legsHeading
            visible: title !== ""

            Keys.onDownPressed: root.legStepped(1)
            Keys.onEnterPressed: root.legTaken()
            Keys.onReturnPressed: root.legTaken()
            Keys.onUpPressed: root.legStepped(-1)
        }
    }
}
