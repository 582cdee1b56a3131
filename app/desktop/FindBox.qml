pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Azalai.Controls
import Azalai.Work

// Finds places, zones, routes and coordinates while one types.
TextField {
    id: root

    required property SearchModel search

    signal found(kind: string, id: string, extent: rect)

    function accept(index: int): void {
        const row = matches.itemAtIndex(index) as FindRow;
        if (!row)
            return;
        root.found(row.kind, row.resultId, row.extent);
        root.text = "";
        root.search.query = "";
        root.focus = false;
    }

    Accessible.name: placeholderText
    color: Theme.text
    font.pixelSize: Theme.textPx
    implicitHeight: 32
    leftPadding: 12
    objectName: "findBox"
    placeholderText: qsTr("Find a place, zone, route or coordinate (Ctrl+F)")
    placeholderTextColor: Theme.faint
    rightPadding: 12
    selectByMouse: true

    background: Rectangle {
        border.color: root.activeFocus ? Theme.focus : Theme.line
        border.width: root.activeFocus ? 2 : 1
        color: Theme.card
        radius: Theme.radius
    }

    Keys.onDownPressed: matches.incrementCurrentIndex()
    Keys.onEscapePressed: {
        root.text = "";
        root.search.query = "";
        root.focus = false;
    }
    Keys.onUpPressed: matches.decrementCurrentIndex()
    onAccepted: root.accept(Math.max(0, matches.currentIndex))
    onTextEdited: {
        root.search.query = root.text;
        matches.currentIndex = 0;
    }

    Popup {
        id: list

        closePolicy: Popup.CloseOnPressOutsideParent
        height: Math.min(420, matches.contentHeight + 12)
        padding: 6
        visible: root.activeFocus && root.search.count > 0
        width: Math.max(root.width, 380)
        y: root.height + 4

        background: Card {}
        contentItem: ListView {
            id: matches

            clip: true
            currentIndex: 0
            model: root.search

            delegate: FindRow {
                id: row

                required property int index

                chosen: ListView.isCurrentItem
                width: matches.width

                onClicked: root.accept(row.index)
            }
        }
    }
}
