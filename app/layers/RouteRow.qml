pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// One supply route: how it stands, and since when.
RowArea {
    id: root

    required property string routeId
    required property int status
    required property string statusText
    required property string sinceText

    implicitHeight: 50

    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 8
            color: Theme.statusColor(root.status)
            implicitHeight: 4
            implicitWidth: 16
            radius: 2
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            BodyText {
                Layout.fillWidth: true
                text: root.name
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                StatusPill {
                    Layout.maximumWidth: root.width * 0.55
                    objectName: "routeStatus-" + root.routeId
                    status: root.status
                    text: root.statusText
                }
                BodyText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    font.pixelSize: Theme.smallPx
                    text: root.sinceText
                }
            }
        }
    }
}
