pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// One line of what a what-if makes different, or the heading of several.
RowArea {
    id: root

    required property string label
    required property bool isHeading
    required property int tone // 0 neutral, 1 better, 2 worse
    required property string refKind
    required property string refId

    enabled: refKind !== ""
    implicitHeight: content.implicitHeight + (isHeading ? 14 : 8)
    leftPadding: 4
    name: tone === 1 ? qsTr("better: %1").arg(label) : tone === 2 ? qsTr("worse: %1").arg(label) : label
    rightPadding: 4
    topPadding: isHeading ? 10 : 4

    contentItem: RowLayout {
        id: content

        spacing: 7

        BodyText {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 9
            color: root.tone === 1 ? Theme.open : root.tone === 2 ? Theme.cut : Theme.muted
            font.pixelSize: root.tone === 0 ? Theme.textPx : 10
            lineHeight: Theme.textPx + 4
            lineHeightMode: Text.FixedHeight
            text: root.tone === 1 ? "▲" : root.tone === 2 ? "▼" : "•"
            visible: !root.isHeading
        }
        BodyText {
            Layout.fillWidth: true
            color: root.isHeading ? Theme.muted : Theme.text
            font.pixelSize: root.isHeading ? 12 : Theme.textPx
            font.weight: root.isHeading ? Font.DemiBold : Font.Normal
            maximumLineCount: 4
            text: root.label
            wrapMode: Text.Wrap
        }
    }
}
