pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// The form of one record, what is wrong with it, and what can be done with it.
Item {
    id: root

    required property bool asksRemoval
    required property bool canWrite
    required property bool dirty
    required property string fault
    required property RecordFieldModel fields
    required property bool hasRecord
    required property bool isAsking // what is to become of it
    required property bool isNew
    required property string kind
    required property int namedIn
    required property string remark
    required property list<int> takenCounts
    required property list<string> takenKinds
    required property string title
    required property bool canMove
    required property bool canRemove
    required property bool isOnMap
    readonly property string consequences: {
        const parts = [];
        for (let i = 0; i < root.takenKinds.length; ++i)
            parts.push(RecordWords.counted(root.takenKinds[i], root.takenCounts[i]));
        const gone = parts.length === 0 ? "" : qsTr("These go with it, for they cannot stand without: %1.").arg(parts.join(qsTr(", ")));
        const named = root.namedIn === 0 ? "" : qsTr("%n other record(s) no longer name(s) it.", "", root.namedIn);
        return [gone, named].filter(text => text !== "").join(" ");
    }

    signal answered(saves: bool)
    signal discarded
    signal kept
    signal moved(later: bool)
    signal placeAsked(field: string)
    signal positionGiven(field: string, text: string)
    signal removalAsked
    signal removed
    signal saved
    signal shownOnMap
    signal stayed
    signal textGiven(field: string, text: string)
    signal toggled(field: string, id: string)

    BodyText {
        anchors.centerIn: parent
        color: Theme.faint
        text: qsTr("Choose a record to see and change what it says.")
        visible: !root.hasRecord
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 14
        spacing: 8
        visible: root.hasRecord

        RowLayout {
            Layout.fillWidth: true

            BodyText {
                Layout.fillWidth: true
                font.pixelSize: 16
                font.weight: Font.DemiBold
                objectName: "recordTitle"
                text: root.title === "" ? RecordWords.addition(root.kind) : root.title
            }
            ActionButton {
                implicitHeight: 28
                objectName: "recordOnMap"
                text: qsTr("On the map")
                visible: root.isOnMap

                onClicked: root.shownOnMap()
            }
        }
        Flickable {
            id: scroll

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.height
            contentWidth: width
            objectName: "recordScroll"

            ScrollBar.vertical: ScrollBar {}

            ColumnLayout {
                id: column

                enabled: root.canWrite
                spacing: 8
                width: scroll.width - 14

                Repeater {
                    model: root.fields

                    delegate: RecordField {
                        Layout.fillWidth: true
                        isNew: root.isNew
                        kind: root.kind

                        onPlaceAsked: root.placeAsked(field)
                        onPositionGiven: text => root.positionGiven(field, text)
                        onTextGiven: (key, text) => root.textGiven(key, text)
                        onToggled: id => root.toggled(field, id)
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: root.fault === "" ? Theme.atRisk : Theme.cut
            maximumLineCount: 3
            objectName: "recordFault"
            text: root.fault === "" ? root.remark : root.fault
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        BodyText {
            Layout.fillWidth: true
            maximumLineCount: 4
            objectName: "recordConsequences"
            text: root.asksRemoval ? root.consequences === "" ? qsTr("Nothing else hangs on it.") : root.consequences : qsTr("What you filled in is not saved yet.")
            visible: root.asksRemoval || root.isAsking
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ActionButton {
                enabled: root.canWrite
                objectName: "recordRemove"
                text: root.asksRemoval ? qsTr("Keep it") : qsTr("Remove…")
                visible: root.canRemove && !root.isAsking

                onClicked: {
                    if (root.asksRemoval)
                        root.kept();
                    else
                        root.removalAsked();
                }
            }
            ActionButton {
                enabled: root.canWrite && !root.dirty
                objectName: "recordEarlier"
                text: qsTr("Earlier")
                visible: root.canMove && !root.asksRemoval

                onClicked: root.moved(false)
            }
            ActionButton {
                enabled: root.canWrite && !root.dirty
                objectName: "recordLater"
                text: qsTr("Later")
                visible: root.canMove && !root.asksRemoval

                onClicked: root.moved(true)
            }
            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                objectName: "recordStay"
                text: qsTr("Go on editing")
                visible: root.isAsking

                onClicked: root.stayed()
            }
            ActionButton {
                objectName: "recordDiscard"
                text: qsTr("Discard")
                visible: (root.dirty || root.isNew) && !root.asksRemoval

                onClicked: {
                    if (root.isAsking)
                        root.answered(false);
                    else
                        root.discarded();
                }
            }
            ActionButton {
                objectName: "recordReallyRemove"
                strong: true
                text: qsTr("Remove")
                visible: root.asksRemoval

                onClicked: root.removed()
            }
            ActionButton {
                enabled: root.canWrite && root.dirty && root.fault === ""
                objectName: "recordSave"
                strong: true
                text: qsTr("Save")
                visible: !root.asksRemoval

                onClicked: {
                    if (root.isAsking)
                        root.answered(true);
                    else
                        root.saved();
                }
            }
        }
    }
}
