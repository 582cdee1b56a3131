pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Azalai.Briefing
import Azalai.Controls
import Azalai.Map
import Azalai.Timeline
import Azalai.Work

// The window: the only file that knows all features.
ApplicationWindow {
    id: root

    required property WorkspaceController controller
    required property ViewMemory memory
    required property string dossier // its path, for the memory
    readonly property bool mirrored: controller.language === "ar"
    readonly property bool complete: map.complete && !controller.busy && controller.isOpen && placed && map.width > 0
    readonly property SituationMap map: area.map
    property bool placed: false // the camera stands where it shall

    signal mapShown

    function place(): void {
        if (memory.hasView(dossier)) {
            map.look(memory.viewNumber(dossier, "latitude"), memory.viewNumber(dossier, "longitude"), memory.viewNumber(dossier, "zoom"));
            controller.hiddenActors = memory.hiddenActors(dossier);
            controller.hiddenLayers = memory.hiddenLayers(dossier);
            controller.setInstant(memory.viewNumber(dossier, "instant"));
        }
        controller.briefing.choices = memory.briefing(dossier);
        placed = true;
    }
    function show(kind: string, id: string, extent: rect): void {
        if (extent.width > 0)
            map.fit(extent.x, extent.y, extent.x + extent.width, extent.y + extent.height);
        else
            look(extent.x, extent.y);
        if (kind !== "position")
            controller.choose(kind, id);
        map.forceActiveFocus();
    }
    function look(longitude: double, latitude: double): void {
        if (latitude <= 90)
            map.look(latitude, longitude, Math.max(map.zoomLevel, 8));
    }
    function reveal(extent: rect): void {
        if (extent.y <= 90)
            map.reveal(extent.x, extent.y, extent.x + extent.width, extent.y + extent.height);
    }
    function openBriefing(): void {
        if (controller.busy || !controller.isOpen)
            return;
        controller.briefing.setWindowGround(map.ground());
        if (controller.prepareBriefing())
            briefing.open();
    }
    function remember(): void {
        memory.supplyFolded = controller.supply.rows.folded;
        memory.supplyOrder = controller.supply.rows.order;
        memory.window = Qt.rect(root.x, root.y, root.width, root.height);
        if (!placed)
            return;
        memory.rememberBriefing(dossier, controller.briefing.choices);
        memory.rememberView(dossier, map.latitude, map.longitude, map.zoomLevel, controller.timeline.instantSecs, controller.hiddenActors, controller.hiddenLayers);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: mirrored
    color: Theme.desk
    minimumHeight: 560
    minimumWidth: 960
    title: controller.title === "" ? "Azalai" : controller.title + " · Azalai"

    palette {
        accent: Theme.accent
        base: Theme.card
        button: Theme.card
        buttonText: Theme.text
        highlight: Theme.accent
        highlightedText: Theme.accentText
        mid: Theme.line
        placeholderText: Theme.faint
        text: Theme.text
        window: Theme.paper
        windowText: Theme.text
    }

    onClosing: root.remember()

    Connections {
        function onLeaveAsked(): void {
            dialogs.askToKeep();
        }
        function onOpened(): void {
            root.place();
        }
        function onRemovalAsked(): void {
            documents.records.open();
        }

        target: root.controller
    }
    WindowKeys {
        editing: root.controller.editor.active
        drawing: root.map.hands.drawing
        trying: root.controller.whatIf.active

        onAllOfActorChosen: root.controller.chooseAllOfActor()
        onActorToggled: number => root.controller.toggleActorNumber(number)
        onBaselineToggled: root.controller.whatIf.showsBaseline = !root.controller.whatIf.showsBaseline
        onBriefingAsked: root.openBriefing()
        onDrawToggled: root.controller.toggleDrawing()
        onEditToggled: root.controller.toggleEditing()
        onEscaped: if (!root.map.hands.cancel())
            root.controller.escape()
        onFindAsked: bar.focusFind()
        onHomeAsked: root.map.goHome()
        onKeysAsked: dialogs.showKeys()
        onLegSaid: status => root.controller.whatIf.sayOfChosenLeg(status)
        onMoveToggled: root.controller.toggleMoving()
        onPlayToggled: timeline.togglePlay()
        onOpenAsked: documents.menu.openFile()
        onDetailsAsked: documents.records.openChosen()
        onRecordsAsked: documents.records.open()
        onRedone: root.controller.redo()
        onCopied: outlinesOnly => root.controller.copyChosen(outlinesOnly)
        onCut: root.controller.cutChosen()
        onPasted: root.controller.paste()
        onRemoved: {
            if (root.controller.editor.active)
                root.controller.editor.remove();
            else
                root.controller.removeChosen();
        }
        onRemovedOtherwise: root.controller.editor.remove(true)
        onToolKey: key => area.press(key)
        onSaveAsked: documents.menu.saveAs()
        onToolToggled: tool => root.controller.toggleTool(tool)
        onUndone: if (!root.map.hands.takeBack())
            root.controller.undo()
        onWayAsked: left.showWay()
        onWhatIfToggled: root.controller.toggleWhatIf()
        onZoneEnded: root.controller.whatIf.endChosenZone()
        onZoomed: steps => root.map.zoom(steps)
    }
    HandlingBanner {
        id: banner

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        handling: root.controller.handling
        z: 1
    }
    TopBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: banner.bottom
        controller: root.controller
        z: 1

        onBriefingAsked: root.openBriefing()
        onDocumentAsked: (buttonX, buttonWidth) => documents.openMenu(buttonX, buttonWidth)
        onFound: (kind, id, extent) => root.show(kind, id, extent)
        onLanguageChosen: language => {
            root.memory.language = language;
            root.controller.language = language;
        }
        onWhatIfToggled: root.controller.toggleWhatIf()
        onThemeToggled: root.memory.theme = Theme.dark ? "light" : "dark"
    }
    LeftPanel {
        id: left

        anchors.bottom: timeline.top
        anchors.left: parent.left
        anchors.top: bar.bottom
        controller: root.controller
        tab: root.memory.leftTab
        width: root.memory.leftPx

        onTabChanged: root.memory.leftTab = tab
        onThingChosen: (kind, id) => {
            root.controller.choose(kind, id);
            root.reveal(root.controller.extentOf(kind, id));
        }
    }
    MapArea {
        id: area

        anchors.bottom: timeline.top
        anchors.left: left.right
        anchors.right: right.left
        anchors.top: bar.bottom
        controller: root.controller

        pin: right.hasStrip ? root.controller.strip.ground : Qt.point(0, 91)

        onHandBegun: timeline.playing = false
        onKeysAsked: dialogs.showKeys()
        onKeepAsked: dialogs.askToKeep()
        onMapShown: root.mapShown()
    }
    RightPanel {
        id: right

        anchors.bottom: timeline.top
        anchors.right: parent.right
        anchors.top: bar.bottom
        controller: root.controller
        stripWanted: root.memory.stripShown
        width: root.memory.rightPx

        onDetailsAsked: documents.records.openChosen()
        onWayShown: left.showWay()
        onGroundAsked: (longitude, latitude) => root.look(longitude, latitude)
        onStripToggled: wanted => root.memory.stripShown = wanted
    }
    PanelEdge {
        anchors.bottom: left.bottom
        anchors.left: left.right
        anchors.top: left.top
        growsRight: !root.mirrored
        panelPx: root.memory.leftPx

        onResized: widthPx => root.memory.leftPx = widthPx
    }
    PanelEdge {
        anchors.bottom: right.bottom
        anchors.right: right.left
        anchors.top: right.top
        growsRight: root.mirrored
        panelPx: root.memory.rightPx

        onResized: widthPx => root.memory.rightPx = widthPx
    }
    Timeline {
        id: timeline

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        busy: root.controller.busy
        timeline: root.controller.timeline

        onAdvanced: root.controller.advanceDay()
        onBaselineChosen: root.controller.setInstant(root.controller.timeline.baselineSecs)
        onNextChosen: root.controller.stepToChange(true)
        onPreviousChosen: root.controller.stepToChange(false)
        onScrubbed: secs => root.controller.setInstant(secs)
    }
    DocumentDialogs {
        id: documents

        anchors.fill: parent
        controller: root.controller
        belowBar: bar.y + bar.height
        cardX: right.width + 14
        map: root.map

        onShownOnMap: (kind, id) => root.show(kind, id, root.controller.extentOf(kind, id))
    }
    BriefingDialog {
        id: briefing

        anchors.centerIn: parent
        briefing: root.controller.briefing
        height: root.height - 60
        objectName: "briefingDialog"
        width: root.width - 80

        onClosed: root.remember()
    }
    EditingDialogs {
        id: dialogs

        anchors.fill: parent
        belowBar: bar.y + bar.height
        controller: root.controller
    }
    Binding {
        property: "dark"
        target: Theme
        value: root.memory.theme === "dark" || (root.memory.theme === "system" && Application.styleHints.colorScheme === Qt.Dark)
    }
    Binding {
        property: "dark"
        target: root.controller
        value: Theme.dark
    }
    Binding {
        property: "animated"
        target: Theme
        value: !root.memory.isTemporary
    }
}
