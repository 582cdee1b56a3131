pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// The Admiralty grade, and what it means.
RowLayout {
    id: root

    required property string field
    required property string hint
    required property string text

    signal textGiven(text: string)

    spacing: 6

    ChoiceBox {
        Layout.preferredWidth: 74
        chosen: Math.max(0, "ABCDEF".indexOf(root.text.charAt(0)))
        model: ["A", "B", "C", "D", "E", "F"]
        name: qsTr("Reliability of the source")
        objectName: "field-grade-source"

        onActivated: index => root.textGiven("ABCDEF".charAt(index) + (root.text.charAt(1) || "6"))
    }
    ChoiceBox {
        Layout.preferredWidth: 74
        chosen: Math.max(0, "123456".indexOf(root.text.charAt(1)))
        model: ["1", "2", "3", "4", "5", "6"]
        name: qsTr("Credibility of what is said")
        objectName: "field-grade-said"

        onActivated: index => root.textGiven((root.text.charAt(0) || "F") + "123456".charAt(index))
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.faint
        font.pixelSize: Theme.smallPx
        text: root.hint
    }
}
