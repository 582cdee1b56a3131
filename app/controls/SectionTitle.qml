pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// "ACTORS              area held, change since last briefing"
RowLayout {
    id: root

    required property string title
    property string note: ""

    spacing: Theme.gap

    BodyText {
        Accessible.role: Accessible.Heading
        Layout.alignment: Qt.AlignBaseline
        color: Theme.muted
        font.capitalization: Font.AllUppercase
        font.letterSpacing: Application.layoutDirection === Qt.RightToLeft ? 0 : 0.9
        font.pixelSize: Theme.smallPx
        font.weight: Font.DemiBold
        text: root.title
    }
    BodyText {
        Layout.alignment: Qt.AlignBaseline
        Layout.fillWidth: true
        color: Theme.faint
        font.pixelSize: Theme.smallPx
        horizontalAlignment: Text.AlignRight
        text: root.note
    }
}
