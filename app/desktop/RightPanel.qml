pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Inspector
import Azalai.WhatIf
import Azalai.Work

// The inspector, with what can be done with the thing that it shows.
InspectorPanel {
    id: root

    required property WorkspaceController controller

    signal detailsAsked // the form of what is chosen
    signal wayShown // a way from or to the chosen place is asked for

    changes: root.controller.changes
    hasActions: root.controller.whatIf.isLeg || root.controller.whatIf.canEndZone
    hasOutlineActions: root.controller.canEditOutline || root.controller.canRemove || root.controller.asksHow
    inspector: root.controller.inspector
    isWayEnd: root.controller.way.placeIsEnd
    outlineActions: OutlineActions {
        id: outlineActionsItem

        asksHow: root.controller.asksHow
        canEdit: root.controller.canEditOutline
        canEnd: root.controller.canEndZone
        canRemove: root.controller.canRemove
        chosenId: root.controller.selectedId
        count: root.controller.alsoChosen.length + 1
        editing: root.controller.editor.active
        momentText: root.controller.timeline.typedText
        hasDetails: root.controller.chosenRecord !== ""

        onCorrectionChosen: root.controller.correctOutline()
        onDetailsAsked: root.detailsAsked()
        onDuplicated: from => {
            if (root.controller.duplicateZone(from))
                outlineActionsItem.asksDate = false;
            else
                outlineActionsItem.refuseDate();
        }
        onEditToggled: root.controller.toggleEditing()
        onEnded: root.controller.endZone()
        onNewOutlineChosen: root.controller.beginNewOutline()
        onRemoved: root.controller.removeChosen()
    }
    hasNarrowActions: root.controller.narrow.canDecide
    narrowActions: NarrowActions {
        firstName: root.controller.narrow.firstName
        secondName: root.controller.narrow.secondName

        onKept: root.controller.narrow.keep()
        onTrimmed: fromFirst => root.controller.narrow.trim(fromFirst)
    }
    strip: root.controller.strip
    actions: WhatIfActions {
        canEndZone: root.controller.whatIf.canEndZone
        isLeg: root.controller.whatIf.isLeg
        legWord: root.controller.whatIf.legWord
        moving: root.controller.whatIf.moving

        onLegSaid: status => root.controller.whatIf.sayOfChosenLeg(status)
        onMoveToggled: root.controller.toggleMoving()
        onZoneEnded: root.controller.whatIf.endChosenZone()
    }

    onActed: (kind, id, status) => root.controller.whatIf.toggleLeg(id, status)
    onChosen: (kind, id) => root.controller.choose(kind, id)
    onCleared: root.controller.choose("", "")
    onMomentChosen: secs => root.controller.setInstant(secs)
    onWayAsked: end => {
        root.controller.way.form.choose(end, root.controller.selectedId);
        root.wayShown();
    }
}
