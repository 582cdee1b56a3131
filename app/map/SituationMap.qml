pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Azalai.Controls

// The map: Qt Location keeps the camera and turns gestures into it; our canvas draws.
FocusScope {
    id: root

    required property mapPicture picture
    required property mapMarks marks // what is different
    required property mapPicture live // zones and contested ground that follow the pointer
    required property mapWays ways
    property string gridText: "" // of the grid that corners are drawn to; empty for none
    required property string hint // what a click does now, when it is not to choose what lies there; else empty
    required property string selectedKind
    required property string selectedId
    required property list<string> selectedLegs
    required property list<string> selectedZones // besides
    required property string disclaimer
    required property string credit
    required property string readout
    required property string scaleText // "1 : 2,400,000", made from `scaleDenominator`
    required property string scaleBarText // "100 km", made from `scaleBarKm`
    required property point pin // degrees: x longitude, y latitude; y is 91 for none
    property alias hands: mapHands
    readonly property bool complete: canvas.complete
    readonly property bool moving: drag.active || pinch.active || wheelRest.running
    readonly property double scaleDenominator: bar.denominator
    readonly property double scaleBarKm: bar.lengthKm
    readonly property double zoomLevel: map.zoomLevel
    readonly property double latitude: map.center.latitude
    readonly property double longitude: map.center.longitude
    readonly property double minimumZoom: 4.5
    readonly property double maximumZoom: 15

    property rect home: Qt.rect(0, 0, 0, 0) // degrees: x west, y south; what the Home key shows
    property double topInset: 0 // what lies over the upper edge; words begin below it
    property bool atHome: true // nobody has moved the camera: it keeps the home in view when the window changes

    signal pointed(latitude: double, longitude: double, metresPerPixel: double)
    signal pointerLeft
    signal clicked(latitude: double, longitude: double, metresPerPixel: double)
    signal clickedToo(latitude: double, longitude: double, metresPerPixel: double) // with Shift or Ctrl: besides
    signal firstShown

    /// What is seen, in degrees: west and south, and how far east and north of them.
    function ground(): rect {
        const corner = map.toCoordinate(Qt.point(0, map.height), false);
        const other = map.toCoordinate(Qt.point(map.width, 0), false);
        return Qt.rect(corner.longitude, corner.latitude, other.longitude - corner.longitude, other.latitude - corner.latitude);
    }
    function goHome(): void {
        if (home.width > 0 && map.width > 0 && map.height > 0)
            fit(home.x, home.y, home.x + home.width, home.y + home.height);
        atHome = true;
    }
    function look(latitude: double, longitude: double, zoom: double): void {
        map.zoomLevel = Math.max(minimumZoom, Math.min(maximumZoom, zoom));
        map.center = QtPositioning.coordinate(latitude, longitude);
        atHome = false;
    }
    function fit(west: double, south: double, east: double, north: double): void {
        const camera = fitter.cameraFor(west, south, east, north, map.width, map.height, 24);
        look(camera.y, camera.x, camera.z);
    }
    // Brings a box to sight, moving the camera no more than it must.
    function reveal(west: double, south: double, east: double, north: double): void {
        const rim = 40;
        const corner = map.fromCoordinate(QtPositioning.coordinate(north, west), false);
        const far = map.fromCoordinate(QtPositioning.coordinate(south, east), false);
        if (corner.x >= rim && corner.y >= rim && far.x <= map.width - rim && far.y <= map.height - rim)
            return;
        if (far.x - corner.x > map.width - 2 * rim || far.y - corner.y > map.height - 2 * rim)
            fit(west, south, east, north);
        else
            look((south + north) / 2, (west + east) / 2, map.zoomLevel);
    }
    function pan(right: double, down: double): void {
        map.pan(right, down);
        atHome = false;
    }
    function arrow(event: KeyEvent, right: double, down: double): void {
        const far = event.modifiers & Qt.ShiftModifier ? 10 : 1;
        if (!mapHands.arrow(right * far, down * far, (event.modifiers & Qt.ControlModifier) !== 0))
            pan(80 * right, 80 * down);
    }
    function zoomAt(steps: double, point: point): void {
        const ground = map.toCoordinate(point, false);
        map.zoomLevel = Math.max(minimumZoom, Math.min(maximumZoom, map.zoomLevel + steps));
        map.alignCoordinateToPoint(ground, point);
        atHome = false;
    }
    function zoom(steps: double): void {
        zoomAt(steps, Qt.point(map.width / 2, map.height / 2));
    }

    Accessible.name: qsTr("Map")
    Accessible.role: Accessible.Graphic
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false // east is right in every language

    Keys.onBacktabPressed: event => event.accepted = mapHands.step(-1)
    Keys.onDownPressed: event => root.arrow(event, 0, 1)
    Keys.onLeftPressed: event => root.arrow(event, -1, 0)
    Keys.onPressed: event => event.accepted = mapHands.press(event.key)
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            mapHands.letGo();
    }
    Keys.onRightPressed: event => root.arrow(event, 1, 0)
    Keys.onTabPressed: event => event.accepted = mapHands.step(1)
    Keys.onUpPressed: event => root.arrow(event, 0, -1)
    onHomeChanged: if (atHome)
        goHome()

    CameraFit {
        id: fitter
    }
    Map {
        id: map

        anchors.fill: parent
        color: Theme.desk
        copyrightsVisible: false
        maximumTilt: 0
        minimumTilt: 0
        plugin: Plugin {
            name: "itemsoverlay" // draws nothing and asks nobody
        }

        onHeightChanged: if (root.atHome)
            root.goHome()
        onWidthChanged: if (root.atHome)
            root.goHome()
    }
    MapCanvas {
        id: canvas

        anchors.fill: parent
        centre: map.center
        live: root.live
        marks: root.marks
        moving: root.moving
        objectName: "mapCanvas"
        picture: root.picture
        selectedId: root.selectedId
        selectedKind: root.selectedKind
        selectedLegs: root.selectedLegs
        selectedZones: root.selectedZones
        ways: root.ways
        zoomLevel: map.zoomLevel

        onFirstShown: root.firstShown()
    }
    MapHands {
        id: mapHands

        anchors.fill: parent
        centre: map.center
        zoomLevel: map.zoomLevel

        onBusyChanged: if (busy)
            root.forceActiveFocus()
        onTouched: root.forceActiveFocus()
    }
    GroundMark {
        anchors.fill: parent
        centre: map.center
        ground: root.pin
        zoomLevel: map.zoomLevel
    }
    Timer {
        id: wheelRest // a wheel has no end; the hand counts as gone when it pauses

        interval: 150
    }
    HoverHandler {
        id: hover

        cursorShape: drag.active ? Qt.ClosedHandCursor : mapHands.drawing || root.hint !== "" ? Qt.CrossCursor : mapHands.overHold ? Qt.SizeAllCursor : Qt.ArrowCursor

        onHoveredChanged: if (!hovered)
            root.pointerLeft()
        onPointChanged: if (hovered) {
            const ground = map.toCoordinate(point.position, false);
            root.pointed(ground.latitude, ground.longitude, bar.lengthKm * 1000 / bar.lengthPx);
        }
    }
    DragHandler {
        id: drag

        property vector2d last: Qt.vector2d(0, 0)

        target: null

        onActiveTranslationChanged: {
            root.pan(last.x - activeTranslation.x, last.y - activeTranslation.y);
            last = activeTranslation;
        }
        onActiveChanged: last = Qt.vector2d(0, 0)
    }
    PinchHandler {
        id: pinch

        target: null

        onScaleChanged: delta => root.zoomAt(Math.log2(delta), pinch.centroid.position)
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad

        onWheel: event => {
            wheelRest.restart();
            root.zoomAt(event.angleDelta.y / 360, Qt.point(event.x, event.y));
        }
    }
    TapHandler {
        id: tap

        enabled: !mapHands.busy || (root.hint !== "" && !mapHands.drawing) // a click beside a handle leaves the choice alone
        gesturePolicy: TapHandler.DragThreshold

        onDoubleTapped: point => root.zoomAt(1, point.position)
        onSingleTapped: point => {
            root.forceActiveFocus();
            const ground = map.toCoordinate(point.position, false);
            if (tap.point.modifiers & (Qt.ShiftModifier | Qt.ControlModifier))
                root.clickedToo(ground.latitude, ground.longitude, bar.lengthKm * 1000 / bar.lengthPx);
            else
                root.clicked(ground.latitude, ground.longitude, bar.lengthKm * 1000 / bar.lengthPx);
        }
    }
    ScaleBar {
        id: bar

        latitude: map.center.latitude
        zoomLevel: map.zoomLevel
    }
    Column {
        anchors.left: parent.left
        anchors.margins: 12
        anchors.top: parent.top
        anchors.topMargin: 12 + root.topInset
        spacing: 6

        MapChip {
            maximumWidth: root.width - 78 // the tools stand at the right
            text: root.disclaimer
        }
        MapChip {
            maximumWidth: root.width - 78
            objectName: "gridText"
            text: root.gridText
            visible: text !== ""
        }
        MapHint {
            maximumWidth: root.width - 24
            text: root.hint
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 12
        spacing: 6

        MapChip {
            maximumWidth: root.width - 190
            objectName: "readout"
            text: root.readout
            visible: text !== ""
        }
        MapChip {
            maximumWidth: root.width - 190
            opacity: 0.85
            text: root.credit
        }
    }
    ScaleBox {
        anchors.bottom: parent.bottom
        anchors.margins: 12
        anchors.right: parent.right
        barText: root.scaleBarText
        lengthPx: bar.lengthPx
        ratioText: root.scaleText
    }
}
