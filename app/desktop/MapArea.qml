pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Map
import Azalai.WhatIf
import Azalai.Work

// The map with what lies over it. Mirrored with the panels, while the map in it is not.
Item {
    id: root

    required property WorkspaceController controller
    required property point pin // that is marked on the ground: x is the longitude; latitude 91 for none
    readonly property SituationMap map: view

    signal editingBegun // of an outline
    signal keepAsked
    signal mapShown

    SituationMap {
        id: view

        anchors.fill: parent
        credit: root.controller.credit
        disclaimer: root.controller.disclaimer
        editing: root.controller.editor.active
        focus: true
        home: root.controller.extent
        live: root.controller.editor.live
        marks: root.controller.whatIf.marks
        objectName: "map"
        outline: root.controller.editor.outline
        picture: root.controller.picture
        pin: root.pin
        readout: root.controller.readout
        scaleBarText: root.controller.scaleBarText(scaleBarKm)
        scaleText: root.controller.scaleText(scaleDenominator)
        topInset: tryingBanner.visible ? tryingBanner.height : 0
        selectedId: root.controller.selectedId
        selectedKind: root.controller.selectedKind
        selectedLegs: root.controller.selectedLegs

        onClicked: (latitude, longitude, metresPerPixel) => root.controller.chooseAt(latitude, longitude, metresPerPixel)
        onEditingChanged: if (editing) {
            root.editingBegun();
            forceActiveFocus();
        }
        onFirstShown: root.mapShown()
        onMidpointGrabbed: (ring, after, latitude, longitude) => root.controller.editor.grabMidpoint(ring, after, latitude, longitude)
        onPointed: (latitude, longitude, metresPerPixel) => root.controller.pointAt(latitude, longitude, metresPerPixel)
        onPointerLeft: root.controller.pointNowhere()
        onVertexGrabbed: (ring, vertex) => root.controller.editor.grab(ring, vertex)
        onVertexMoved: (latitude, longitude) => root.controller.editor.move(latitude, longitude)
        onVertexNudged: (latitude, longitude) => root.controller.editor.nudge(latitude, longitude)
        onVertexReleased: root.controller.editor.release()
        onVertexStepped: by => root.controller.editor.step(by)
    }
    WhatIfBanner {
        id: tryingBanner

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        count: root.controller.whatIf.count
        showsBaseline: root.controller.whatIf.showsBaseline
        summary: root.controller.whatIf.summary
        visible: root.controller.whatIf.active

        onBaselineToggled: root.controller.whatIf.showsBaseline = !root.controller.whatIf.showsBaseline
        onDropAsked: root.controller.whatIf.drop()
        onKeepAsked: root.keepAsked()
    }
}
