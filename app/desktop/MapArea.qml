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
    property bool snaps: true // corners to the borders that are near
    property mapBorders noBorders // stays empty
    property bool tracing: false // lines follow rivers, roads and borders
    property mapTraces noTraces // stays empty
    property bool grid: false // corners are drawn to round coordinates
    readonly property ReshapeDesk reshape: controller.reshape
    readonly property bool cutting: (reshape.tool === ReshapeDesk.Split || reshape.tool === ReshapeDesk.Hole) && !reshape.asking

    readonly property double barHeight: (tryingBanner.visible ? tryingBanner.height : 0) + (drawingBar.visible ? drawingBar.height : questionBar.visible ? questionBar.height : outlineBar.visible ? outlineBar.height : 0)

    signal handBegun // on the map
    signal keepAsked
    signal keysAsked
    signal mapShown

    // A switch of the tools, or what else their keys do.
    function press(key: string): void {
        if (key === "F")
            repair();
        else if (key === "V")
            view.hands.takeOtherWay();
        else if (key === "J")
            controller.editor.together = !controller.editor.together;
        else if (key === "K")
            snaps = !snaps;
        else if (key === "L")
            tracing = !tracing;
        else
            grid = !grid;
    }

    // The outline that cannot stand as it was drawn or let go.
    function repair(): void {
        if (controller.editor.active)
            controller.repairOutline();
        else
            view.hands.repair();
    }

    // Enter answers the question that is open; keys that the map does not want come here.
    Keys.onPressed: event => {
        const isAnswer = root.reshape.asking && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
        event.accepted = isAnswer;
        if (!isAnswer)
            return;
        if (root.reshape.hasPast)
            root.reshape.changeNow();
        else
            root.reshape.correct();
    }

    SituationMap {
        id: view

        anchors.fill: parent
        credit: root.controller.credit
        disclaimer: root.controller.disclaimer
        focus: true
        hands.borders: root.snaps && (hands.drawing || hands.editing) ? root.controller.borders : root.noBorders
        hands.area: root.controller.whatIf.moving ? root.controller.whatIf.movingArea : root.reshape.movingArea
        hands.drawing: root.controller.whatIf.drawing || root.controller.zones.drawing || root.cutting
        hands.drawsLine: root.reshape.tool === ReshapeDesk.Split
        hands.editing: root.controller.editor.active
        hands.moving: root.controller.whatIf.moving || root.reshape.tool === ReshapeDesk.Move
        hands.outline: root.controller.editor.outline
        hands.sketch: root.controller.zones.asking ? root.controller.zones.sketch : root.reshape.sketch
        hands.stepMetres: root.reshape.stepMetres
        gridText: root.controller.zones.gridText(hands.gridStep)
        hands.grid: root.grid
        hands.traces: root.tracing && (hands.drawing || hands.editing) ? root.controller.traces : root.noTraces
        hint: root.controller.way.hint
        home: root.controller.extent
        live: root.controller.editor.live
        marks: root.controller.comparison.active ? root.controller.comparison.marks : root.controller.whatIf.marks
        objectName: "map"
        picture: root.controller.picture
        pin: root.pin
        readout: root.controller.readout
        scaleBarText: root.controller.scaleBarText(scaleBarKm)
        scaleText: root.controller.scaleText(scaleDenominator)
        topInset: root.barHeight
        selectedId: root.controller.selectedId
        selectedKind: root.controller.selectedKind
        selectedLegs: root.controller.selectedLegs
        selectedZones: root.controller.alsoChosen
        ways: root.controller.way.picture

        onClicked: (latitude, longitude, metresPerPixel) => root.controller.chooseAt(latitude, longitude, metresPerPixel)
        onClickedToo: (latitude, longitude, metresPerPixel) => root.controller.chooseAlsoAt(latitude, longitude, metresPerPixel)
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
            else if (root.cutting)
                root.reshape.takeRing(area);
            else
                root.controller.zones.takeRing(area);
        }
        function onRepairAsked(area: drawnArea): void {
            const repaired = root.controller.zones.repaired(area);
            if (repaired.there)
                onDrawn(repaired);
        }
        function onOutlineTraced(ring: int, from: int, to: int, line: drawnLine): void {
            root.controller.editor.follow(ring, from, to, line);
        }
        function onLineDrawn(line: drawnLine): void {
            root.reshape.takeLine(line);
        }
        function onMidpointGrabbed(ring: int, after: int, latitude: double, longitude: double, otherwise: bool): void {
            root.controller.editor.grabMidpoint(ring, after, latitude, longitude, otherwise);
        }
        function onVertexGrabbed(ring: int, vertex: int, otherwise: bool): void {
            root.controller.editor.grab(ring, vertex, otherwise);
        }
        function onVertexMoved(latitude: double, longitude: double): void {
            root.controller.editor.move(latitude, longitude);
        }
        function onVertexNudged(latitude: double, longitude: double, otherwise: bool): void {
            root.controller.editor.nudge(latitude, longitude, otherwise);
        }
        function onVertexReleased(): void {
            root.controller.editor.release();
        }
        function onVertexStepped(by: int): void {
            root.controller.editor.step(by);
        }
        function onZoneFollowed(eastMetres: double, northMetres: double): void {
            if (root.controller.whatIf.moving)
                root.controller.whatIf.followZone(eastMetres, northMetres);
            else
                root.reshape.followZone(eastMetres, northMetres);
        }
        function onZoneLeft(): void {
            if (root.controller.whatIf.moving)
                root.controller.whatIf.leaveZone();
            else
                root.reshape.leaveZone();
        }
        function onZoneMoved(eastMetres: double, northMetres: double): void {
            if (root.controller.whatIf.moving)
                root.controller.whatIf.moveZone(eastMetres, northMetres);
            else
                root.reshape.moveZone(eastMetres, northMetres);
        }

        target: view.hands
    }
    Connections {
        function onDrawingResumed(): void {
            view.hands.goOn();
        }

        target: root.controller.zones
    }
    Connections {
        function onDrawingResumed(): void {
            view.hands.goOn();
        }

        target: root.reshape
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
        fault: view.hands.fault
        purpose: root.reshape.tool === ReshapeDesk.Split ? "split" : root.reshape.tool === ReshapeDesk.Hole ? "hole" : view.hands.moving ? "move" : "zone"
        step: root.reshape.step
        steps: root.reshape.tool === ReshapeDesk.Move ? root.reshape.steps : []
        trouble: root.reshape.trouble
        trying: root.controller.whatIf.active
        type: root.controller.whatIf.typeIndex
        types: root.controller.whatIf.types
        visible: view.hands.drawing || (view.hands.moving && !root.reshape.asking)
        repairText: root.controller.zones.repairText(view.hands.refused)
        pieceText: root.controller.zones.pieceText(view.hands.piece)
        tracing: root.tracing
        warning: view.hands.warning

        onActorChosen: index => root.controller.whatIf.actorIndex = index
        onCancelled: root.controller.escape()
        onFinished: view.hands.press(Qt.Key_Return)
        onStepChosen: index => root.reshape.step = index
        onTraceToggled: root.press("L")
        onTypeChosen: index => root.controller.whatIf.typeIndex = index
    }
    OutlineBar {
        id: outlineBar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tryingBanner.visible ? tryingBanner.bottom : parent.top
        followText: root.controller.followText
        hasTraceStart: view.hands.hasTraceStart
        pieceText: root.controller.zones.pieceText(view.hands.piece)
        together: root.controller.editor.together
        tracing: root.tracing
        visible: root.controller.editor.active

        onFinished: root.controller.toggleEditing()
        onTogetherToggled: root.press("J")
        onTraceToggled: root.press("L")
    }
    QuestionBar {
        id: questionBar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        dropsSlivers: root.reshape.dropsSlivers
        hasPast: root.reshape.hasPast
        sliverText: root.reshape.sliverText
        summary: root.reshape.summary
        title: tools.titleOf(root.reshape.tool)
        visible: root.reshape.asking

        onChangeNow: root.reshape.changeNow()
        onCorrect: root.reshape.correct()
        onBackAsked: root.controller.escape()
        onSliversToggled: root.reshape.dropsSlivers = !root.reshape.dropsSlivers
    }
    MapToolRow {
        id: tools

        LayoutMirroring.enabled: false // the map is not, and has words at its left
        anchors.margins: 12
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: 12 + root.barHeight
        availablePx: root.height - anchors.topMargin - 70 // the scale stands below
        canCut: root.reshape.available && root.reshape.count === 1
        canDraw: root.controller.isOpen && !root.controller.zones.asking && !root.controller.whatIf.showsBaseline
        canEdit: root.controller.canEditOutline
        canMerge: root.reshape.canMerge
        canMove: root.reshape.available || root.controller.whatIf.canEndZone
        drawing: view.hands.drawing && !root.cutting
        editing: root.controller.editor.active
        grid: root.grid
        moving: view.hands.moving
        snaps: root.snaps
        together: root.controller.editor.together
        tracing: root.tracing
        tool: root.reshape.tool

        onDrawToggled: root.controller.toggleDrawing()
        onEditToggled: root.controller.toggleEditing()
        onGridToggled: root.press("Q")
        onKeysAsked: root.keysAsked()
        onMoveToggled: root.controller.toggleMoving()
        onSnapsToggled: root.press("K")
        onTogetherToggled: root.press("J")
        onToolToggled: tool => root.controller.toggleTool(tool)
        onTraceToggled: root.press("L")
    }
}
