pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Azalai.Controls

// The map: Qt Location keeps the camera and turns gestures into it; our canvas draws.
FocusScope {
    id: root

    required property mapPicture picture
    required property string selectedKind
    required property string selectedId
    required property string disclaimer
    required property string credit
    required property string readout
    required property string scaleText // "1 : 2,400,000", made from `scaleDenominator`
    required property string scaleBarText // "100 km", made from `scaleBarKm`
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
    property bool atHome: true // nobody has moved the camera: it keeps the home in view when the window changes

    signal pointed(latitude: double, longitude: double, metresPerPixel: double)
    signal pointerLeft
    signal clicked(latitude: double, longitude: double, metresPerPixel: double)
    signal firstShown

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
    function pan(right: double, down: double): void {
        map.pan(right, down);
        atHome = false;
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

    Keys.onDownPressed: root.pan(0, 80)
    Keys.onLeftPressed: root.pan(-80, 0)
    Keys.onRightPressed: root.pan(80, 0)
    Keys.onUpPressed: root.pan(0, -80)
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
        moving: root.moving
        objectName: "mapCanvas"
        picture: root.picture
        selectedId: root.selectedId
        selectedKind: root.selectedKind
        zoomLevel: map.zoomLevel

        onFirstShown: root.firstShown()
    }
    Timer {
        id: wheelRest // a wheel has no end; the hand counts as gone when it pauses

        interval: 150
    }
    HoverHandler {
        id: hover

        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.ArrowCursor

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
        gesturePolicy: TapHandler.DragThreshold

        onDoubleTapped: point => root.zoomAt(1, point.position)
        onSingleTapped: point => {
            root.forceActiveFocus();
            const ground = map.toCoordinate(point.position, false);
            root.clicked(ground.latitude, ground.longitude, bar.lengthKm * 1000 / bar.lengthPx);
        }
    }
    ScaleBar {
        id: bar

        latitude: map.center.latitude
        zoomLevel: map.zoomLevel
    }
    MapChip {
        anchors.left: parent.left
        anchors.margins: 12
        anchors.top: parent.top
        maximumWidth: root.width - 24
        text: root.disclaimer
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
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.margins: 12
        anchors.right: parent.right
        color: Theme.shade
        height: 42
        radius: 5
        width: Math.max(bar.lengthPx, scaleWords.implicitWidth, ratioWords.implicitWidth) + 20

        BodyText {
            id: ratioWords

            anchors.left: parent.left
            anchors.leftMargin: 10
            anchors.top: parent.top
            anchors.topMargin: 3
            color: Theme.muted
            font.pixelSize: 10
            text: root.scaleText
        }
        BodyText {
            id: scaleWords

            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.top: parent.top
            anchors.topMargin: 16
            font.pixelSize: Theme.smallPx
            text: root.scaleBarText
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 6
            anchors.left: parent.left
            anchors.leftMargin: 10
            border.color: Theme.text
            border.width: 1
            color: Theme.paper
            height: 5
            width: bar.lengthPx

            Rectangle {
                color: Theme.text
                height: parent.height
                width: parent.width / 2
            }
        }
    }
}
