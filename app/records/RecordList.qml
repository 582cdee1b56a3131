pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// The records of one kind, those that fit what is searched for.
ColumnLayout {
    id: root

    required property bool canAdd
    required property bool canWrite
    required property string filter
    required property string kind
    readonly property bool isSingle: root.kind === "settings" || root.kind === "dossier" // there is one, always
    required property string openId
    required property RecordListModel rows

    signal added
    signal filterGiven(text: string)
    signal recordChosen(id: string)

    spacing: 6

    EntryField {
        Layout.fillWidth: true
        name: qsTr("Find a record")
        objectName: "recordFilter"
        placeholderText: qsTr("Find a record")
        text: root.filter

        onTextEdited: root.filterGiven(text)
    }
    ListView {
        id: list

        Accessible.name: RecordWords.kind(root.kind)
        Accessible.role: Accessible.List
        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: true
        objectName: "recordList"

        function reveal(): void {
            const at = root.rows.indexOfId(root.openId);
            if (at >= 0)
                positionViewAtIndex(at, ListView.Contain);
        }

        Connections {
            function onOpenIdChanged(): void {
                list.reveal();
            }
            function onVisibleChanged(): void {
                list.reveal();
            }

            target: root
        }

        ScrollBar.vertical: ScrollBar {}
        delegate: RowArea {
            id: recordRow

            required property string detail
            required property string recordId

            chosen: root.openId === recordId
            height: 44
            leftPadding: 10
            objectName: "record-" + recordId
            rightPadding: 14
            width: ListView.view.width

            contentItem: ColumnLayout {
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    font.weight: recordRow.chosen ? Font.DemiBold : Font.Normal
                    text: recordRow.name
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.faint
                    font.pixelSize: Theme.smallPx
                    text: recordRow.detail
                    visible: text !== ""
                }
            }

            onClicked: root.recordChosen(recordId)
        }
        model: root.rows
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.faint
        text: qsTr("Nothing fits.")
        visible: list.count === 0 && root.filter !== ""
    }
    ActionButton {
        Layout.fillWidth: true
        enabled: root.canWrite
        objectName: "recordAdd"
        text: RecordWords.addition(root.kind)
        visible: root.canAdd

        onClicked: root.added()
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.faint
        font.pixelSize: Theme.smallPx
        maximumLineCount: 2
        text: qsTr("New ones are drawn on the map or imported.")
        visible: !root.canAdd && !root.isSingle
        wrapMode: Text.Wrap
    }
}
