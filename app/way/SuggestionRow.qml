pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

RowArea {
    id: root

    required property string placeId
    required property string label
    required property string detail

    focusPolicy: Qt.NoFocus
    implicitHeight: 30
    leftPadding: 8
    name: label + ", " + detail
    rightPadding: 8

    contentItem: RowLayout {
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            Layout.minimumWidth: root.width * 0.4
            text: root.label
        }
        BodyText {
            Layout.maximumWidth: root.width * 0.55
            color: Theme.muted
            font.pixelSize: 12
            text: root.detail
        }
    }
}
