pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// The page as it will print, with a hand on it: maps are dragged and scaled in their frames, pages are leafed through
// and looked at more closely.
Item {
    id: root

    required property BriefingModel briefing
    required property bool complete
    readonly property alias painted: preview.complete

    SheetPreview {
        id: preview

        Accessible.name: qsTr("Preview of the sheet")
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.margins: 16
        anchors.right: parent.right
        anchors.top: parent.top
        model: root.briefing
        objectName: "sheetPreview"
        opacity: root.complete ? 1 : 0.75

        onTextChosen: (box, text, letterPx) => words.show(preview.mapToItem(root, box), text, letterPx)
        onViewChanged: words.drop()

        Keys.onShortcutOverride: event => event.accepted = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down, Qt.Key_Plus, Qt.Key_Minus, Qt.Key_0].includes(event.key)
    }
    SheetWords {
        id: words

        onEntered: text => preview.write(text)
    }
    BusyIndicator {
        anchors.centerIn: preview
        running: visible
        visible: !root.complete
    }
    RowLayout {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        spacing: 6

        BodyText {
            color: Theme.muted
            text: qsTr("Map")
            visible: root.briefing.mapCount > 0
        }
        ActionButton {
            Accessible.name: qsTr("More ground on the map")
            objectName: "sheetMapOut"
            text: "−"
            visible: root.briefing.mapCount > 0

            onClicked: preview.scaleMaps(1.25)
        }
        ActionButton {
            Accessible.name: qsTr("Less ground on the map")
            objectName: "sheetMapIn"
            text: "+"
            visible: root.briefing.mapCount > 0

            onClicked: preview.scaleMaps(0.8)
        }
        ActionButton {
            objectName: "sheetMapReset"
            text: qsTr("Map as it was")
            visible: root.briefing.ownFrame

            onClicked: root.briefing.resetMap()
        }
        ActionButton {
            objectName: "sheetArrangementReset"
            text: qsTr("Parts as they were")
            visible: root.briefing.arranged

            onClicked: root.briefing.resetArrangement()
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.muted
            elide: Text.ElideRight
            font.pixelSize: 12
            leftPadding: 6
            text: root.briefing.mapCount > 0 && !root.briefing.ownFrame ? qsTr("Drag the map to show other ground; click a text to write it anew.") : ""
        }
        ActionButton {
            Accessible.name: qsTr("Page before")
            enabled: root.briefing.page > 0
            objectName: "pageBefore"
            text: root.LayoutMirroring.enabled ? "›" : "‹"
            visible: root.briefing.pageCount > 1

            onClicked: root.briefing.page -= 1
        }
        BodyText {
            Layout.preferredWidth: 110
            horizontalAlignment: Text.AlignHCenter
            objectName: "pageText"
            text: qsTr("Page %1 of %2").arg(root.briefing.page + 1).arg(root.briefing.pageCount)
            visible: root.briefing.pageCount > 1
        }
        ActionButton {
            Accessible.name: qsTr("Next page")
            enabled: root.briefing.page + 1 < root.briefing.pageCount
            objectName: "pageAfter"
            text: root.LayoutMirroring.enabled ? "‹" : "›"
            visible: root.briefing.pageCount > 1

            onClicked: root.briefing.page += 1
        }
        Item {
            Layout.fillWidth: true
        }
        BodyText {
            color: Theme.muted
            text: qsTr("Page")
        }
        ActionButton {
            Accessible.name: qsTr("Smaller page")
            enabled: preview.zoom > 1
            objectName: "sheetSmaller"
            text: "−"

            onClicked: preview.zoomBy(0.8)
        }
        ActionButton {
            enabled: preview.zoom > 1
            objectName: "sheetWhole"
            text: qsTr("Whole")

            onClicked: preview.showWhole()
        }
        ActionButton {
            Accessible.name: qsTr("Larger page")
            enabled: preview.zoom < 12
            objectName: "sheetLarger"
            text: "+"

            onClicked: preview.zoomBy(1.25)
        }
    }
}
