pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import Azalai.Controls

// What a hand works with on the map: the handles of an outline, a polygon that is drawn, a zone that is moved.
Item {
    id: root

    required property geoCoordinate centre
    required property double zoomLevel
    property mapOutline outline // being edited, when `editing`
    property bool editing: false
    property bool drawing: false
    property bool drawsLine: false // else a ring
    property bool moving: false
    property double stepMetres: 0 // how far an arrow key moves a zone; 0 for as many pixels as it moves other things
    property drawnArea area // to be moved, when `moving`
    property drawnArea sketch // that is asked about
    property mapBorders borders // that corners are drawn to
    property bool grid: false // corners are drawn to round coordinates
    readonly property double gridStep: drawing ? polygon.gridStep : editing ? handles.gridStep : 0
    property mapTraces traces // lines to follow; none for straight ones
    readonly property mapPiece piece: drawing ? polygon.piece : handles.piece // that a click would follow
    readonly property bool hasTraceStart: handles.hasTraceStart // of the outline that is edited
    readonly property bool busy: editing || drawing || moving
    readonly property bool overHold: (editing && handles.overHandle) || (moving && mover.overArea)
    readonly property string fault: polygon.fault // of what is drawn: a word of AreaFaultKind
    readonly property drawnArea refused: polygon.refused // what was drawn with the corner that was refused, closed
    readonly property string warning: polygon.warning // the same of a corner at the pointer
    readonly property int count: polygon.count // of corners drawn
    readonly property double squareMetres: polygon.squareMetres // of what is drawn

    signal touched // a hand is on it: it wants the keyboard
    signal vertexGrabbed(ring: int, vertex: int, otherwise: bool) // otherwise: Ctrl is held
    signal midpointGrabbed(ring: int, after: int, latitude: double, longitude: double, otherwise: bool)
    signal vertexMoved(latitude: double, longitude: double)
    signal vertexNudged(latitude: double, longitude: double, otherwise: bool)
    signal vertexReleased
    signal outlineTraced(ring: int, from: int, to: int, line: drawnLine) // between two vertices it is to follow the line
    signal vertexStepped(by: int)
    signal drawn(area: drawnArea)
    signal repairAsked(area: drawnArea) // that crosses itself
    signal lineDrawn(line: drawnLine)
    signal zoneFollowed(eastMetres: double, northMetres: double)
    signal zoneMoved(eastMetres: double, northMetres: double)
    signal zoneLeft // a move was taken back

    // Each says whether it was for the hand.
    function arrow(rightPx: double, downPx: double, otherwise: bool): bool {
        if (editing && outline.hasChoice)
            handles.nudge(rightPx, downPx, otherwise);
        else if (drawing)
            polygon.nudge(5 * rightPx, 5 * downPx);
        else if (moving && stepMetres > 0)
            mover.shift(rightPx * stepMetres, -downPx * stepMetres);
        else if (moving)
            mover.nudge(rightPx, downPx);
        return drawing || moving || (editing && outline.hasChoice);
    }
    function step(by: int): bool {
        if (editing)
            vertexStepped(by);
        return editing;
    }
    function press(key: int): bool {
        if (editing && key === Qt.Key_Space)
            handles.traceChosen();
        if (!drawing)
            return editing && key === Qt.Key_Space;
        if (key === Qt.Key_Return || key === Qt.Key_Enter)
            polygon.finish();
        else if (key === Qt.Key_Backspace)
            polygon.takeBack();
        else if (key === Qt.Key_Space)
            polygon.addHere();
        else
            return false;
        return true;
    }
    function takeBack(): bool {
        const drew = drawing && polygon.count > 0;
        if (drew)
            polygon.takeBack();
        return drew;
    }
    function repair(): void {
        if (drawing && refused.there)
            repairAsked(polygon.takeRefused());
    }
    function takeOtherWay(): void {
        if (drawing)
            polygon.takeOtherWay();
        else if (editing)
            handles.takeOtherWay();
    }
    function goOn(): void {
        polygon.goOn();
    }
    function letGo(): void {
        if (editing)
            vertexReleased();
        if (moving)
            mover.release();
    }
    function cancel(): bool {
        return (moving && mover.cancel()) || (editing && handles.dropTrace());
    }

    onDrawingChanged: polygon.clear()

    AreaSketch {
        id: areaSketch

        anchors.fill: parent
        area: root.sketch
        centre: root.centre
        dark: Theme.dark
        objectName: "areaSketch"
        zoomLevel: root.zoomLevel
    }
    OutlineHandles {
        id: handles

        anchors.fill: parent
        centre: root.centre
        dark: Theme.dark
        borders: root.borders
        grid: root.grid
        objectName: "outlineHandles"
        traces: root.traces
        outline: root.outline
        visible: root.editing
        zoomLevel: root.zoomLevel

        onGrabbed: (ring, vertex, otherwise) => {
            root.touched();
            root.vertexGrabbed(ring, vertex, otherwise);
        }
        onMidpointGrabbed: (ring, after, latitude, longitude, otherwise) => {
            root.touched();
            root.midpointGrabbed(ring, after, latitude, longitude, otherwise);
        }
        onMoved: (latitude, longitude) => root.vertexMoved(latitude, longitude)
        onNudged: (latitude, longitude, otherwise) => root.vertexNudged(latitude, longitude, otherwise)
        onReleased: root.vertexReleased()
        onTraceChanged: if (handles.hasTraceStart)
            root.touched()
        onTraced: (ring, from, to, line) => root.outlineTraced(ring, from, to, line)
    }
    PolygonTool {
        id: polygon

        anchors.fill: parent
        centre: root.centre
        dark: Theme.dark
        borders: root.borders
        grid: root.grid
        objectName: "polygonTool"
        traces: root.traces
        open: root.drawsLine
        visible: root.drawing
        zoomLevel: root.zoomLevel

        onChanged: if (root.drawing)
            root.touched()
        onDrawn: area => root.drawn(area)
        onLineDrawn: line => root.lineDrawn(line)
    }
    ZoneMover {
        id: mover

        anchors.fill: parent
        area: root.area
        centre: root.centre
        dark: Theme.dark
        objectName: "zoneMover"
        visible: root.moving
        zoomLevel: root.zoomLevel

        onCancelled: root.zoneLeft()
        onFollowed: (eastMetres, northMetres) => root.zoneFollowed(eastMetres, northMetres)
        onMoved: (eastMetres, northMetres) => root.zoneMoved(eastMetres, northMetres)
    }
}
