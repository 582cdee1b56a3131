pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What changed since the last briefing, line by line.
Card {
    id: root

    required property ChangeListModel changes

    signal chosen(kind: string, id: string)

    implicitHeight: since.height + 26

    ColumnLayout {
        id: since

        spacing: 4
        width: parent.width - 28
        x: 14
        y: 13

        SectionTitle {
            Layout.fillWidth: true
            title: root.changes.title
        }
        BodyText {
            color: Theme.muted
            text: qsTr("No change")
            visible: root.changes.count === 0
        }
        Repeater {
            model: root.changes

            delegate: RowArea {
                id: change

                required property string label
                required property string refKind
                required property string refId

                Layout.fillWidth: true
                enabled: refKind !== ""
                implicitHeight: words.implicitHeight + 6
                name: label
                padding: 3

                contentItem: RowLayout {
                    spacing: 7

                    Rectangle {
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: 7
                        color: Theme.accent
                        implicitHeight: 5
                        implicitWidth: 5
                        radius: 3
                    }
                    BodyText {
                        id: words

                        Layout.fillWidth: true
                        maximumLineCount: 4
                        text: change.label
                        wrapMode: Text.Wrap
                    }
                }

                onClicked: root.chosen(refKind, refId)
            }
        }
    }
}
