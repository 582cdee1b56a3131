pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// Every key of the window, in a list.
Popup {
    id: root

    // "letters, and what they do"
    component KeyRow: RowLayout {
        id: row

        required property string keys
        required property string what

        Accessible.name: keys + ": " + what
        Accessible.role: Accessible.StaticText
        Layout.fillWidth: true
        spacing: 10

        BodyText {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 112
            color: Theme.text
            font.weight: Font.DemiBold
            text: row.keys
            wrapMode: Text.Wrap
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.muted
            text: row.what
            wrapMode: Text.Wrap
        }
    }
    component Title: SectionTitle {
        Layout.bottomMargin: 2
        Layout.topMargin: 12
    }

    focus: true
    margins: 8
    modal: true
    padding: 20
    width: 760

    background: Card {}
    contentItem: Flickable {
        id: scroll

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: columns.height
        implicitHeight: columns.height

        ScrollBar.vertical: ScrollBar {}

        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentY + 60, contentHeight - height))
        Keys.onUpPressed: contentY = Math.max(0, contentY - 60)

        GridLayout {
            id: columns

            columnSpacing: 28
            columns: 2
            rowSpacing: 0
            uniformCellWidths: true
            width: scroll.width

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                spacing: 3

                Title {
                    Layout.topMargin: 0
                    title: qsTr("Anywhere")
                }
                KeyRow {
                    keys: "F1"
                    what: qsTr("this list")
                }
                KeyRow {
                    keys: "Ctrl+F"
                    what: qsTr("find a place, zone, route or coordinate")
                }
                KeyRow {
                    keys: "Ctrl+P"
                    what: qsTr("briefing")
                }
                KeyRow {
                    keys: "Ctrl+E · F2"
                    what: qsTr("the dossier’s records · the form of what is chosen")
                }
                KeyRow {
                    keys: "Ctrl+O · Ctrl+S"
                    what: qsTr("open a dossier · save the document as")
                }
                KeyRow {
                    keys: "Ctrl+Z · Ctrl+Y"
                    what: qsTr("undo · redo, without limit")
                }
                KeyRow {
                    keys: qsTr("Space", "key")
                    what: qsTr("play the timeline, or stop it")
                }
                KeyRow {
                    keys: "1 … 9"
                    what: qsTr("hide or show an actor")
                }
                KeyRow {
                    keys: "T"
                    what: qsTr("find a way")
                }
                KeyRow {
                    keys: "Escape"
                    what: qsTr("take back, leave, choose nothing")
                }
                Title {
                    title: qsTr("Map")
                }
                KeyRow {
                    keys: qsTr("arrows", "key")
                    what: qsTr("move the map; with Shift, ten times as far")
                }
                KeyRow {
                    keys: "+ · − · Home"
                    what: qsTr("nearer · farther · the whole dossier")
                }
                Title {
                    title: qsTr("What if")
                }
                KeyRow {
                    keys: "W"
                    what: qsTr("begin, or keep or drop")
                }
                KeyRow {
                    keys: "X · R · O"
                    what: qsTr("the chosen road is closed · at risk · open")
                }
                KeyRow {
                    keys: "M · N"
                    what: qsTr("move the chosen zone · draw one")
                }
                KeyRow {
                    keys: "B"
                    what: qsTr("show the dossier as it is")
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                spacing: 3

                Title {
                    Layout.topMargin: 0
                    title: qsTr("Zones")
                }
                KeyRow {
                    keys: "N"
                    what: qsTr("draw a zone: arrows move the cross, Space sets a corner, Backspace takes one back, Enter closes")
                }
                KeyRow {
                    keys: "E"
                    what: qsTr("edit the outline: Tab chooses the next vertex, arrows move it, Delete removes it")
                }
                KeyRow {
                    keys: "M"
                    what: qsTr("move the chosen zones: arrows by the distance that stands above the map; with Shift, ten times as far")
                }
                KeyRow {
                    keys: "S · H"
                    what: qsTr("split the zone along a line · cut a hole")
                }
                KeyRow {
                    keys: "G"
                    what: qsTr("merge the chosen zones")
                }
                KeyRow {
                    keys: qsTr("Shift+click", "key")
                    what: qsTr("choose one zone more, or one less")
                }
                KeyRow {
                    keys: "Ctrl+A"
                    what: qsTr("choose all zones of the actor whose zone is chosen")
                }
                KeyRow {
                    keys: "Ctrl+C · Ctrl+V"
                    what: qsTr("copy the chosen zones, as GeoJSON · paste zones, GeoJSON or WKT; with Shift, copy the outlines as WKT")
                }
                KeyRow {
                    keys: "Enter"
                    what: qsTr("of the question above the map: it changed at this moment")
                }
                KeyRow {
                    keys: "K"
                    what: qsTr("draw and drag to borders that are near, or not; with Alt held, freely")
                }
                KeyRow {
                    keys: "L · V"
                    what: qsTr("between two corners, follow the river, road, border or outline on which both lie · the other way around")
                }
                KeyRow {
                    keys: "F"
                    what: qsTr("repair the outline that crosses itself: keep what lies inside of it an odd number of times")
                }
                KeyRow {
                    keys: "Q"
                    what: qsTr("draw and drag to a grid of round coordinates, whose step stands over the map; arrows go from node to node")
                }
                KeyRow {
                    keys: "J"
                    what: qsTr("zones that share a border follow when it is changed, or not; with Ctrl held, this once the other way")
                }
                KeyRow {
                    keys: qsTr("Delete", "key")
                    what: qsTr("remove what is chosen")
                }
            }
        }
    }
    Overlay.modal: Rectangle {
        color: "#80000000"
    }

    onOpened: scroll.forceActiveFocus()
}
