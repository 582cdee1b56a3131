pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// One thing that is tried out, with a button that takes it back.
RowArea {
    id: root

    required property string label
    required property string detail
    required property list<color> colors
    required property int pattern
    required property int status
    required property string refKind
    required property string refId

    signal removed

    implicitHeight: content.implicitHeight + 8
    leftPadding: 4
    name: label + ", " + detail
    rightPadding: 0

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
            visible: root.colors.length === 0
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                maximumLineCount: 4
                text: root.label
                wrapMode: Text.Wrap
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: Theme.smallPx
                text: root.detail
            }
        }
        RowArea {
            Layout.alignment: Qt.AlignTop
            implicitHeight: 24
            implicitWidth: 24
            name: qsTr("Take back: %1").arg(root.label)
            objectName: root.objectName + "-remove"

            contentItem: BodyText {
                color: Theme.muted
                font.pixelSize: 16
                horizontalAlignment: Text.AlignHCenter
                text: "×"
            }

            onClicked: root.removed()
        }
    }
}
