pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// One actor: switch, colour, name, ground held, change.
RowArea {
    id: root

    required property string actorId
    required property color color
    required property int pattern
    required property bool shown
    required property string areaText
    required property string changeText
    required property int changeSign
    required property string digit

    signal switched

    implicitHeight: Theme.rowHeight

    contentItem: RowLayout {
        spacing: Theme.gap

        ToggleSwitch {
            checked: root.shown
            name: qsTr("Show %1").arg(root.name)
            objectName: "actorSwitch-" + root.actorId

            onClicked: root.switched()
        }
        PatternSwatch {
            colors: [root.color]
            opacity: root.shown ? 1 : 0.4
            pattern: root.pattern
        }
        BodyText {
            Layout.fillWidth: true
            color: root.shown ? Theme.text : Theme.faint
            text: root.name
        }
        BodyText {
            color: root.shown ? Theme.text : Theme.faint
            font.features: {
                "tnum": 1
            }
            horizontalAlignment: Text.AlignRight
            objectName: "actorArea-" + root.actorId
            text: root.areaText
        }
        BodyText {
            Layout.preferredWidth: 62
            color: root.changeSign > 0 ? Theme.text : Theme.muted
            font.features: {
                "tnum": 1
            }
            font.pixelSize: Theme.smallPx
            horizontalAlignment: Text.AlignRight
            text: root.changeText
        }
    }
}
