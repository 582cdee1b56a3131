pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// One line of the supply list; what it shows depends on `kind`, a number of SupplyRow::Kind.
RowArea {
    id: root

    required property int section
    required property int kind
    required property string refKind
    required property string refId
    required property string title
    required property string detail
    required property int status
    required property string statusText
    required property int sign // number of ClockSign
    required property string sinceText
    required property string peopleText
    required property string exposureText
    required property string exposureTip
    required property calendarBand calendar
    required property string spoken
    required property bool folded
    required property bool marked
    readonly property bool isHeading: kind === 0
    readonly property bool isRule: kind === 2
    readonly property bool isNote: kind === 3
    readonly property bool hasStrip: calendar.length > 0

    Accessible.description: exposureText === "" ? "" : exposureTip
    bottomPadding: isHeading ? 4 : 6
    chosen: marked
    focusPolicy: Qt.NoFocus // the list has the keyboard
    hoverEnabled: refKind !== "" || isHeading
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    leftPadding: 4
    name: spoken
    objectName: "supply-" + (isHeading ? "heading-" + section : refKind + "-" + refId)
    rightPadding: 4
    topPadding: isHeading ? 14 : 6

    contentItem: ColumnLayout {
        id: content

        spacing: 3

        SectionTitle {
            Layout.fillWidth: true
            note: root.detail
            title: (root.folded ? (root.mirrored ? "◂ " : "▸ ") : "▾ ") + root.title
            visible: root.isHeading
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: !root.isHeading

            BodyText {
                Layout.fillWidth: true
                color: root.isNote ? Theme.muted : Theme.text
                font.pixelSize: root.isNote ? 12 : Theme.textPx
                maximumLineCount: root.isNote ? 6 : 2
                text: root.title
                wrapMode: root.isNote ? Text.WrapAtWordBoundaryOrAnywhere : Text.Wrap
            }
            StatusPill {
                Layout.maximumWidth: root.width * 0.45
                status: root.status
                text: root.statusText
                visible: root.isRule
            }
            BodyText {
                Layout.alignment: Qt.AlignTop
                font.features: {
                    "tnum": 1
                }
                text: root.peopleText
                visible: text !== ""
            }
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.muted
            font.pixelSize: 12
            maximumLineCount: 3
            text: root.detail
            visible: !root.isHeading && text !== ""
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: root.status >= 0 && !root.isRule

            ClockSign {
                sign: root.sign
                visible: sign > 0
            }
            StatusPill {
                Layout.maximumWidth: root.width * 0.55
                objectName: "supplyStatus-" + root.refKind + "-" + root.refId
                status: root.status
                text: root.statusText
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.smallPx
                maximumLineCount: 2
                text: root.sinceText
                wrapMode: Text.Wrap
            }
            FigureChip {
                text: root.exposureText
                tip: root.exposureTip
                visible: text !== ""
            }
        }
        CalendarStrip {
            Layout.fillWidth: true
            calendar: root.calendar
            dark: Theme.dark
            implicitHeight: 10
            mirrored: root.mirrored
            visible: root.hasStrip
        }
    }
}
