pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// The third tab of the left panel: by which way, at what price, and when a convoy on it should be where.
Pane {
    id: root

    required property WayForm form
    required property ClockForm clock
    required property WayResult result
    required property bool canBeFastest

    signal thingChosen(kind: string, id: string)

    function focusFields(): void {
        list.positionViewAtBeginning();
        list.scrolled = 0;
        list.head.focusStart();
    }
    // Brings what the keyboard is on to sight.
    function follow(item: Item): void {
        const head = list.head;
        let above = item;
        while (above && above !== head)
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(list.contentItem, 0, 0).y;
        if (top < list.contentY)
            list.contentY = Math.max(list.originY, top - 10);
        else if (top + item.height > list.contentY + list.height)
            list.contentY = top + item.height - list.height + 10;
        list.scrolled = list.contentY - list.originY;
    }

    Accessible.name: qsTr("Way")
    padding: 0

    background: Rectangle {
        color: Theme.panel
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (item && root.visible)
                root.follow(item);
        }

        target: root.Window.window
    }
    ListView {
        id: list

        readonly property WayHead head: headerItem as WayHead
        property double scrolled: 0 // by hand, from the beginning of the head

        // A list keeps its rows where they are when its head grows. While the head is in sight, the head shall stay.
        function keepHead(): void {
            if (scrolled >= head.height)
                return;
            forceLayout();
            contentY = originY + scrolled;
        }
        function step(by: int): void {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
            positionViewAtIndex(currentIndex, ListView.Contain);
            scrolled = contentY - originY;
        }

        Accessible.name: qsTr("Legs of the way")
        Accessible.role: Accessible.List
        anchors.fill: parent
        anchors.leftMargin: Theme.margin - 4
        anchors.rightMargin: Theme.margin - 4
        bottomMargin: Theme.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false // its head has the keyboard
        model: root.result.steps
        objectName: "wayLegs"

        ScrollBar.vertical: ScrollBar {
            id: bar
        }
        delegate: StepLine {
            required property int index

            opacity: root.result.stale ? 0.45 : 1
            ringed: list.head.onLegs && ListView.isCurrentItem
            width: list.width

            onClicked: {
                list.currentIndex = index;
                root.thingChosen("leg", legId);
            }
        }
        header: WayHead {
            canBeFastest: root.canBeFastest
            clock: root.clock
            form: root.form
            result: root.result
            width: list.width

            onHeightChanged: Qt.callLater(list.keepHead)
            onLegStepped: by => list.step(by)
            onLegTaken: (list.currentItem as StepLine)?.clicked()
            onThingChosen: (kind, id) => root.thingChosen(kind, id)
        }

        onAtYBeginningChanged: if (atYBeginning)
            scrolled = 0
        onContentYChanged: if (moving || bar.pressed)
            scrolled = contentY - originY
    }
}
