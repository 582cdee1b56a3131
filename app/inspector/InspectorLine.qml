pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// One line of the inspector; what it shows depends on `kind`, a number of InspectorRow::Kind.
RowArea {
    id: root

    required property int kind
    required property string label
    required property string detail
    required property string trailing
    required property string grade
    required property list<color> colors
    required property int pattern
    required property int status
    required property string refKind
    required property string refId
    required property string offer // of a button at the end; empty for none
    readonly property bool isHeading: kind === 0
    readonly property bool isFact: kind === 1
    readonly property bool isSource: kind === 4

    signal acted

    enabled: refKind !== ""
    implicitHeight: content.implicitHeight + (isHeading ? 16 : 8)
    name: label
    topPadding: isHeading ? 12 : 4

    contentItem: RowLayout {
        id: content

        spacing: Theme.gap

        PatternSwatch {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            colors: root.colors
            pattern: root.pattern
            visible: root.colors.length > 0
        }
        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 6
            color: Theme.statusColor(root.status)
            implicitHeight: 8
            implicitWidth: 8
            radius: 4
            visible: root.status > 0
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            BodyText {
                Layout.fillWidth: true
                color: root.isHeading || root.isFact || root.isSource ? Theme.muted : Theme.text
                font.capitalization: root.isHeading ? Font.AllUppercase : Font.MixedCase
                font.letterSpacing: root.isHeading && !root.LayoutMirroring.enabled ? 0.9 : 0
                font.pixelSize: root.isHeading ? Theme.smallPx : root.isSource ? 12 : Theme.textPx
                font.weight: root.isHeading ? Font.DemiBold : Font.Normal
                maximumLineCount: 6
                text: root.label
                wrapMode: Text.Wrap
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: 12
                maximumLineCount: 8
                text: root.detail
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }
        BodyText {
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: root.width * 0.62
            horizontalAlignment: Text.AlignRight
            maximumLineCount: 4
            text: root.trailing
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.alignment: Qt.AlignTop
            border.color: Theme.faint
            color: "transparent"
            implicitHeight: 18
            implicitWidth: 28
            radius: 4
            visible: root.grade !== ""

            BodyText {
                anchors.centerIn: parent
                color: Theme.muted
                font.pixelSize: Theme.smallPx
                text: root.grade
            }
        }
        ActionButton {
            Accessible.name: root.offer + ": " + root.label
            Layout.alignment: Qt.AlignTop
            font.pixelSize: Theme.smallPx
            implicitHeight: 22
            implicitWidth: contentItem.implicitWidth + 16
            objectName: "act-" + root.refKind + "-" + root.refId
            text: root.offer
            visible: root.offer !== ""

            onClicked: root.acted()
        }
    }
}
