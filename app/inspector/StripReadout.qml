pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What lies at the kilometre of the strip that is pointed at. Its height does not follow its lines: nothing jumps.
Rectangle {
    id: root

    required property StripModel strip
    required property double stretch // how many times the strip is as long as it needs to be
    readonly property double longest: 8

    signal chosen(kind: string, id: string)
    signal stretched(stretch: double)

    color: Theme.card
    implicitHeight: 5 * 22 + 46

    Rectangle {
        color: Theme.line
        height: 1
        width: parent.width
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.top: parent.top
        anchors.topMargin: 6
        spacing: 0

        RowLayout {
            Layout.leftMargin: 6
            Layout.rightMargin: 6
            spacing: 4

            BodyText {
                font.weight: Font.DemiBold
                objectName: "stripTitle"
                text: root.strip.title
            }
            StatusPill {
                Layout.leftMargin: 4
                objectName: "stripStatus"
                status: root.strip.status
                text: root.strip.statusText
                visible: root.strip.pointing
            }
            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                Accessible.name: qsTr("Shorter strip")
                enabled: root.stretch > 1
                implicitHeight: 26
                implicitWidth: 32
                objectName: "stripShorter"
                text: "−"

                onClicked: root.stretched(root.stretch / 2)
            }
            ActionButton {
                Accessible.name: qsTr("Longer strip")
                enabled: root.stretch < root.longest
                implicitHeight: 26
                implicitWidth: 32
                objectName: "stripLonger"
                text: "+"

                onClicked: root.stretched(root.stretch * 2)
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.margins: 6
            color: Theme.muted
            maximumLineCount: 5
            text: qsTr("Point at the strip to see what is there. A click goes there on the map, a second one opens what was hit. Arrow keys step along the strip, Enter goes there.")
            visible: !root.strip.pointing
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.strip

            delegate: RowArea {
                id: row

                required property int index
                required property string label
                required property string detail
                required property string grade
                required property list<color> colors
                required property int pattern
                required property string refKind
                required property string refId

                Layout.fillWidth: true
                enabled: refKind !== ""
                implicitHeight: 22
                leftPadding: 6
                name: label
                objectName: "stripRow-" + index
                padding: 0
                rightPadding: 6

                contentItem: RowLayout {
                    spacing: 7

                    PatternSwatch {
                        colors: row.colors
                        pattern: row.pattern
                        visible: row.colors.length > 0
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: row.label
                    }
                    BodyText {
                        Layout.maximumWidth: row.width * 0.5
                        color: Theme.muted
                        font.pixelSize: 12
                        text: row.detail
                        visible: text !== ""
                    }
                    BodyText {
                        color: Theme.muted
                        font.pixelSize: Theme.smallPx
                        text: row.grade
                        visible: text !== ""
                    }
                }

                onClicked: root.chosen(refKind, refId)
            }
        }
    }
}
