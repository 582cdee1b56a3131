pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// What an officer chooses about the paper and the map on it.
ColumnLayout {
    id: root

    required property BriefingModel briefing

    spacing: 8

    SectionTitle {
        Layout.topMargin: 8
        title: qsTr("Paper")
    }
    RowLayout {
        spacing: 12

        ChoiceBox {
            Layout.preferredWidth: 110
            chosen: root.briefing.papers.indexOf(root.briefing.paper)
            model: root.briefing.papers
            name: qsTr("Paper")
            objectName: "sheetPaper"

            onActivated: index => root.briefing.paper = root.briefing.papers[index]
        }
        SheetSwitch {
            Layout.fillWidth: true
            checked: root.briefing.portrait
            enabled: root.briefing.paper !== "16:9"
            objectName: "sheetPortrait"
            text: qsTr("Upright")

            onToggled: wanted => root.briefing.portrait = wanted
        }
    }
    RowLayout {
        spacing: 6

        ChoiceBox {
            Layout.fillWidth: true
            chosen: root.briefing.tileIndex
            model: root.briefing.tiles
            name: qsTr("Pieces on smaller paper")
            objectName: "sheetTiles"

            onActivated: index => root.briefing.tileIndex = index
        }
        SheetText {
            Layout.preferredWidth: 96
            name: qsTr("Bleed, in millimetres")
            objectName: "sheetBleed"
            placeholderText: qsTr("bleed mm")
            validator: DoubleValidator {
                bottom: 0
                top: 20
            }
            value: root.briefing.bleedText

            onEntered: text => root.briefing.bleedText = text
        }
    }
    SheetSwitch {
        Layout.fillWidth: true
        checked: root.briefing.grey
        objectName: "sheetGrey"
        text: qsTr("For paper without colour")

        onToggled: wanted => root.briefing.grey = wanted
    }
    SectionTitle {
        Layout.topMargin: 8
        title: qsTr("Map")
    }
    SheetSwitch {
        Layout.fillWidth: true
        checked: root.briefing.inWindow
        objectName: "sheetInWindow"
        text: qsTr("What the window shows")

        onToggled: wanted => root.briefing.inWindow = wanted
    }
    SheetText {
        Layout.fillWidth: true
        name: qsTr("Scale")
        objectName: "sheetScale"
        placeholderText: qsTr("scale: as large as fits, or 1 : 2,300,000")
        value: root.briefing.scaleText

        onEntered: text => root.briefing.scaleText = text
    }
    RowLayout {
        spacing: 6

        ChoiceBox {
            Layout.fillWidth: true
            chosen: root.briefing.gridIndex
            model: root.briefing.grids
            name: qsTr("Lines by which positions are read")
            objectName: "sheetGrid"

            onActivated: index => root.briefing.gridIndex = index
        }
        SheetText {
            Layout.preferredWidth: 96
            name: qsTr("Turned clockwise, in degrees")
            objectName: "sheetTurn"
            placeholderText: qsTr("turned by °")
            validator: DoubleValidator {
                bottom: -180
                top: 360
            }
            value: root.briefing.turnText

            onEntered: text => root.briefing.turnText = text
        }
    }
}
