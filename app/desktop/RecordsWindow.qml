pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Map
import Azalai.Records
import Azalai.Work

// The dossier's records, and what is done with them.
RecordsDialog {
    id: root

    required property WorkspaceController controller
    required property SituationMap map
    readonly property RecordDesk desk: root.controller.records

    // The form of what is chosen on the map.
    function openChosen(): void {
        if (root.controller.chosenRecord === "")
            return;
        root.desk.open(root.controller.chosenRecord, root.controller.selectedId);
        root.open();
    }

    asksRemoval: root.desk.asksRemoval
    canAdd: root.desk.canAdd
    canMove: root.desk.canMove
    canRemove: root.desk.canRemove
    canWrite: root.controller.isOpen && !root.controller.whatIf.active && !root.controller.editor.active
    dirty: root.desk.dirty
    fault: root.desk.fault
    fields: root.desk.fields
    filter: root.desk.filter
    groundId: root.desk.groundId
    groundKind: root.desk.groundKind
    hasRecord: root.desk.isOpen
    isNew: root.desk.isNew
    kind: root.desk.kind
    kinds: root.desk.kinds
    namedIn: root.desk.namedIn
    openId: root.desk.openId
    openName: root.desk.openName
    remark: root.desk.remark
    rows: root.desk.rows
    takenCounts: root.desk.takenCounts
    takenKinds: root.desk.takenKinds

    onAboutToShow: root.desk.shown = true
    onAdded: root.desk.add(root.map.latitude, root.map.longitude)
    onClosed: root.desk.shown = false
    onDiscarded: root.desk.discard()
    onFilterGiven: text => root.desk.filter = text
    onKept: root.desk.keep()
    onKindChosen: kind => root.desk.kind = kind
    onMoved: later => root.desk.move(later)
    onPlaceAsked: field => root.desk.setText(field, root.map.latitude.toFixed(5) + ", " + root.map.longitude.toFixed(5))
    onPositionGiven: (field, text) => root.desk.setPosition(field, text)
    onRecordChosen: id => root.desk.open(root.desk.kind, id)
    onRemovalAsked: root.desk.askRemoval()
    onRemoved: root.desk.remove()
    onSaved: root.desk.save()
    onTextGiven: (field, text) => root.desk.setText(field, text)
    onToggled: (field, id) => root.desk.toggle(field, id)
}
