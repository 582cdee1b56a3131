pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls
import Azalai.WhatIf
import Azalai.Work

// What was written since an earlier state of the document, and what that makes of the situation at this moment.
Card {
    id: root

    required property ComparisonDesk comparison

    signal chosen(kind: string, id: string)
    signal closed

    Accessible.name: qsTr("Comparison")
    implicitHeight: body.implicitHeight + 26
    objectName: "comparisonCard"

    ColumnLayout {
        id: body

        anchors.fill: parent
        anchors.margins: 13
        spacing: 4

        RowLayout {
            Layout.fillWidth: true

            SectionTitle {
                Layout.fillWidth: true
                title: qsTr("Since")
            }
            RowArea {
                implicitHeight: 20
                implicitWidth: 20
                name: qsTr("Close")
                objectName: "comparisonClose"

                contentItem: BodyText {
                    color: Theme.muted
                    horizontalAlignment: Text.AlignHCenter
                    text: "×"
                }

                onClicked: root.closed()
            }
        }
        BodyText {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            maximumLineCount: 3
            objectName: "comparisonSince"
            text: root.comparison.since
            wrapMode: Text.Wrap
        }
        SectionTitle {
            Layout.topMargin: 6
            title: qsTr("Written since")
        }
        BodyText {
            color: Theme.faint
            font.pixelSize: 12
            text: qsTr("Nothing is different.")
            visible: records.count === 0
        }
        ListView {
            id: records

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: contentHeight
            Layout.preferredHeight: Math.min(contentHeight, 220)
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.comparison.records
            objectName: "comparisonRecords"

            ScrollBar.vertical: ScrollBar {}
            delegate: DifferenceLine {
                width: ListView.view.width

                onClicked: root.chosen(refKind, refId)
            }
        }
        SectionTitle {
            Layout.topMargin: 6
            note: qsTr("at this moment")
            title: qsTr("What that makes different")
        }
        BodyText {
            color: Theme.faint
            font.pixelSize: 12
            text: qsTr("No difference at this moment")
            visible: root.comparison.differences.count === 0
        }
        ListView {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: contentHeight
            Layout.preferredHeight: Math.min(contentHeight, 260)
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.comparison.differences
            objectName: "comparisonDifferences"

            ScrollBar.vertical: ScrollBar {}
            delegate: DifferenceLine {
                width: ListView.view.width

                onClicked: root.chosen(refKind, refId)
            }
        }
    }
}
