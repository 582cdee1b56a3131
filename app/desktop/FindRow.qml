pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

RowArea {
    id: root

    required property string kind
    required property string resultId
    required property string label
    required property string detail
    required property rect extent

    focusPolicy: Qt.NoFocus
    implicitHeight: 32
    leftPadding: 8
    name: label
    rightPadding: 8

    contentItem: RowLayout {
        spacing: 12

        BodyText {
            Layout.fillWidth: true
            text: root.label
        }
        BodyText {
            Layout.maximumWidth: root.width / 2
            color: Theme.muted
            font.pixelSize: 12
            text: root.detail
        }
    }
}
