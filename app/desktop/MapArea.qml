pragma ComponentBehavior: Bound

import QtQuick
import Azalai.Map
import Azalai.WhatIf
import Azalai.Work
import Azalai.Zones

// The map with what lies over it. Mirrored with the panels, while the map in it is not.
Item {
    id: root

    required property WorkspaceController controller
    required property point pin // that is marked on the ground: x is the longitude; latitude 91 for none
    readonly property SituationMap map: view

    signal handBegun // on the map
    signal keepAsked
    signal keysAsked
    signal mapShown

    SituationMap {
        id: view

        anchors.fill: parent
        credit: root.controller.credit
        disclaimer: root.controller.disclaimer
        focus: true
        hands.area: root.controller.whatIf.movingArea
        hands.drawing: root.controller.whatIf.drawing || root.controller.zones.drawing
        hands.editing: root.controller.editor.active
        hands.moving: root.controller.whatIf.moving
        hands.outline: root.controller.editor.outline
        hands.sketch: root.controller.zones.sketch
        hint: root.controller.way.hint
        home: root.controller.extent
        live: root.controller.editor.live
        marks: root.controller.whatIf.marks
        objectName: "map"
        picture: root.controller.picture
        pin: root.pin
        readout: root.controller.readout
        scaleBarText: root.controller.scaleBarText(scaleBarKm)
        scaleText: root.controller.scaleText(scaleDenominator)
        topInset: (tryingBanner.visible ? tryingBanner.height : 0) + (drawingBar.visible ? drawingBar.height : 0)
        selectedId: root.controller.selectedId
        selectedKind: root.controller.selectedKind
        selectedLegs: root.controller.selectedLegs
        ways: root.controller.way.picture

        onClicked: (latitude, longitude, metresPerPixel) => root.controller.chooseAt(latitude, longitude, metresPerPixel)
        onFirstShown: root.mapShown()
        onPointed: (latitude, longitude, metresPerPixel) => root.controller.pointAt(latitude, longitude, metresPerPixel)
        onPointerLeft: root.controller.pointNowhere()
    }
    Connections {
        function onBusyChanged(): void {
            if (view.hands.busy)
                root.handBegun();
        }
        function onDrawn(area: drawnArea): void {
            if (root.controller.whatIf.active)
                root.controller.whatIf.addZone(area);
            else
                root.controller.zones.takeRing(area);
        }
        function onMidpointGrabbed(ring: int, after: int, latitude: double, longitude: double): void {
            root.controller.editor.grabMidpoint(ring, after, latitude, longitude);
        }
        function onVertexGrabbed(ring: int, vertex: int): void {
            root.controller.editor.grab(ring, vertex);
        }
        function onVertexMoved(latitude: double, longitude: double): void {
            root.controller.editor.move(latitude, longitude);
        }
        function onVertexNudged(latitude: double, longitude: double): void {
            root.controller.editor.nudge(latitude, longitude);
        }
        function onVertexReleased(): void {
            root.controller.editor.release();
        }
        function onVertexStepped(by: int): void {
            root.controller.editor.step(by);
        }
        function onZoneFollowed(eastMetres: double, northMetres: double): void {
            root.controller.whatIf.followZone(eastMetres, northMetres);
        }
        function onZoneLeft(): void {
            root.controller.whatIf.leaveZone();
        }
        function onZoneMoved(eastMetres: double, northMetres: double): void {
            root.controller.whatIf.moveZone(eastMetres, northMetres);
        }

        target: view.hands
    }
    Connections {
        function onDrawingResumed(): void {
            view.hands.goOn();
        }

        target: root.controller.zones
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
    DrawingBar {
        id: drawingBar

        actor: root.controller.whatIf.actorIndex
        actors: root.controller.whatIf.actors
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tryingBanner.visible ? tryingBanner.bottom : parent.top
        areaText: root.controller.zones.areaText(view.hands.squareMetres)
        count: view.hands.count
        drawing: view.hands.drawing
        fault: view.hands.fault
        trying: root.controller.whatIf.active
        type: root.controller.whatIf.typeIndex
        types: root.controller.whatIf.types
        visible: view.hands.drawing || root.controller.whatIf.moving
        warning: view.hands.warning

        onActorChosen: index => root.controller.whatIf.actorIndex = index
        onCancelled: root.controller.escape()
        onFinished: view.hands.press(Qt.Key_Return)
        onTypeChosen: index => root.controller.whatIf.typeIndex = index
    }
    MapToolRow {
        LayoutMirroring.enabled: false // the map is not, and has words at its left
        anchors.margins: 12
        anchors.right: parent.right
        anchors.top: drawingBar.visible ? drawingBar.bottom : tryingBanner.visible ? tryingBanner.bottom : parent.top
        canDraw: root.controller.isOpen && !root.controller.zones.asking && !root.controller.whatIf.showsBaseline
        canEdit: root.controller.canEditOutline
        drawing: view.hands.drawing
        editing: root.controller.editor.active

        onDrawToggled: root.controller.toggleDrawing()
        onEditToggled: root.controller.toggleEditing()
        onKeysAsked: root.keysAsked()
    }
}
