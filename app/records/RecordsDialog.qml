pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// Every record of the dossier: kinds, the records of one kind, and the form of one record.
Popup {
    id: root

    required property bool canAdd
    required property bool canMove // the order of its kind decides
    required property bool canRemove
    required property string groundId // what the map shows of it
    required property string groundKind
    required property bool canWrite // not in a what-if
    required property bool dirty
    required property string fault
    required property RecordFieldModel fields
    required property string filter
    required property bool hasRecord
    required property bool isNew
    required property string kind
    required property RecordKindModel kinds
    required property string openId
    required property string openName
    required property string remark
    required property RecordListModel rows
    required property bool asksRemoval
    required property int namedIn
    required property list<int> takenCounts
    required property list<string> takenKinds
    property int wanted: RecordsDialog.Nothing // what is done once it is said what becomes of the open form
    property string wantedWord: ""

    enum Wanted {
        Nothing,
        Kind,
        Record,
        Addition,
        Closing,
        Map
    }

    signal added
    signal discarded
    signal filterGiven(text: string)
    signal kept // rather than removed
    signal moved(later: bool)
    signal kindChosen(kind: string)
    signal placeAsked(field: string)
    signal positionGiven(field: string, text: string)
    signal recordChosen(id: string)
    signal removalAsked
    signal removed
    signal saved
    signal shownOnMap(kind: string, id: string)
    signal textGiven(field: string, text: string)
    signal toggled(field: string, id: string)

    // Nothing that was filled in is dropped unasked. word  Of what is asked for: a kind or an id.
    function then(what: int, word: string): void {
        root.wanted = what;
        root.wantedWord = word;
        if (!root.dirty)
            root.goOn();
    }
    function answer(saves: bool): void {
        if (saves)
            root.saved();
        else
            root.discarded();
        root.goOn();
    }
    function goOn(): void {
        const what = root.wanted;
        root.wanted = RecordsDialog.Nothing;
        if (what === RecordsDialog.Kind)
            root.kindChosen(root.wantedWord);
        else if (what === RecordsDialog.Record)
            root.recordChosen(root.wantedWord);
        else if (what === RecordsDialog.Addition)
            root.added();
        else
            root.close();
        if (what === RecordsDialog.Map)
            root.shownOnMap(root.groundKind, root.groundId);
    }

    closePolicy: Popup.NoAutoClose
    focus: true
    modal: true
    padding: 0

    background: Card {}
    Overlay.modal: Rectangle {
        color: "#80000000"
    }

    onAboutToShow: root.wanted = RecordsDialog.Nothing

    Shortcut {
        enabled: root.opened
        sequences: [StandardKey.Cancel]

        onActivated: root.then(RecordsDialog.Closing, "")
    }
    Shortcut {
        enabled: root.opened
        sequences: [StandardKey.Save]

        onActivated: root.saved()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 18
            Layout.margins: 12
            Layout.rightMargin: 12

            BodyText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.pixelSize: Theme.titlePx
                font.weight: Font.DemiBold
                text: qsTr("Records of the dossier")
            }
            ActionButton {
                objectName: "recordsClose"
                text: qsTr("Close")

                onClicked: root.then(RecordsDialog.Closing, "")
            }
        }
        Rectangle {
            Layout.fillWidth: true
            color: Theme.line
            implicitHeight: 1
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

            ListView {
                id: kindList

                Accessible.name: qsTr("Kinds of record")
                Accessible.role: Accessible.List
                Layout.fillHeight: true
                Layout.margins: 8
                Layout.preferredWidth: 172
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                model: root.kinds

                delegate: RowArea {
                    id: kindRow

                    required property int count
                    required property string kindWord

                    chosen: root.kind === kindWord
                    height: 32
                    leftPadding: 10
                    name: RecordWords.kind(kindWord)
                    objectName: "kind-" + kindWord
                    rightPadding: 10
                    width: ListView.view.width

                    contentItem: RowLayout {
                        BodyText {
                            Layout.fillWidth: true
                            font.weight: kindRow.chosen ? Font.DemiBold : Font.Normal
                            text: kindRow.name
                        }
                        BodyText {
                            color: Theme.faint
                            font.pixelSize: 12
                            text: kindRow.count
                        }
                    }

                    onClicked: root.then(RecordsDialog.Kind, kindWord)
                }
            }
            Rectangle {
                Layout.fillHeight: true
                color: Theme.line
                implicitWidth: 1
            }
            RecordList {
                Layout.fillHeight: true
                Layout.fillWidth: false
                Layout.margins: 8
                Layout.preferredWidth: 290
                canAdd: root.canAdd
                canWrite: root.canWrite
                filter: root.filter
                kind: root.kind
                openId: root.openId
                rows: root.rows

                onAdded: root.then(RecordsDialog.Addition, "")
                onFilterGiven: text => root.filterGiven(text)
                onRecordChosen: id => root.then(RecordsDialog.Record, id)
            }
            Rectangle {
                Layout.fillHeight: true
                color: Theme.line
                implicitWidth: 1
            }
            RecordForm {
                Layout.fillHeight: true
                Layout.fillWidth: true
                asksRemoval: root.asksRemoval
                canMove: root.canMove
                canRemove: root.canRemove
                canWrite: root.canWrite
                dirty: root.dirty
                fault: root.fault
                fields: root.fields
                hasRecord: root.hasRecord
                isAsking: root.wanted !== RecordsDialog.Nothing
                isNew: root.isNew
                isOnMap: root.groundKind !== ""
                kind: root.kind
                namedIn: root.namedIn
                remark: root.remark
                takenCounts: root.takenCounts
                takenKinds: root.takenKinds
                title: root.openName

                onAnswered: saves => root.answer(saves)
                onDiscarded: root.discarded()
                onKept: root.kept()
                onMoved: later => root.moved(later)
                onPlaceAsked: field => root.placeAsked(field)
                onPositionGiven: (field, text) => root.positionGiven(field, text)
                onRemovalAsked: root.removalAsked()
                onRemoved: root.removed()
                onSaved: root.saved()
                onShownOnMap: root.then(RecordsDialog.Map, "")
                onStayed: root.wanted = RecordsDialog.Nothing
                onTextGiven: (field, text) => root.textGiven(field, text)
                onToggled: (field, id) => root.toggled(field, id)
            }
        }
    }
}
