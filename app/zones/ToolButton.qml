pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Shapes
import QtQuick.Templates as T
import Azalai.Controls

// A tool of the map: a drawing of 18 by 18 and what it is called.
T.AbstractButton {
    id: root

    required property string path // of the drawing, as SVG writes it; lines
    property string dots: "" // the same for what is filled
    property string key: "" // the letter that does the same
    readonly property color ink: checked ? Theme.accentText : Theme.text

    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: text
    hoverEnabled: true
    implicitHeight: 34
    implicitWidth: 34
    opacity: enabled ? 1 : 0.4

    background: Rectangle {
        border.color: root.visualFocus ? Theme.focus : "transparent"
        border.width: 2
        color: root.checked ? Theme.accent : root.down ? Theme.chosen : root.hovered ? Theme.hover : "transparent"
        radius: 6
    }
    contentItem: Item {
        Shape {
            anchors.centerIn: parent
            height: 18
            preferredRendererType: Shape.CurveRenderer
            width: 18

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: root.ink
                strokeWidth: 1.6

                PathSvg {
                    path: root.path
                }
            }
            ShapePath {
                fillColor: root.ink
                strokeColor: "transparent"

                PathSvg {
                    path: root.dots
                }
            }
        }
    }

    Keys.onReturnPressed: root.clicked()

    ToolTip {
        id: tip

        delay: 400
        padding: 7
        popupType: Popup.Item
        text: root.key === "" ? root.text : qsTr("%1 (%2)", "tool, key").arg(root.text).arg(root.key)
        visible: root.hovered || root.visualFocus
        x: -width - 6
        y: (root.height - height) / 2

        background: Rectangle {
            border.color: Theme.line
            color: Theme.card
            radius: 6
        }
        contentItem: BodyText {
            font.pixelSize: 12
            text: tip.text
        }
    }
}
