pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// What would come of a change of whole zones, and the question about it.
Rectangle {
    id: root

    required property string title
    required property string summary
    required property bool hasPast // it may have changed at the moment
    required property string sliverText // empty for none
    required property bool dropsSlivers

    signal changeNow
    signal correct
    signal backAsked
    signal sliversToggled

    border.color: Theme.line
    color: Theme.paper
    implicitHeight: content.implicitHeight + 16

    MouseArea {
        // a click on the bar is not one on the map
        anchors.fill: parent
    }
    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                font.weight: Font.DemiBold
                text: root.title
            }
            BodyText {
                Layout.fillWidth: true
                objectName: "reshapeSummary"
                text: root.summary
            }
            ToggleSwitch {
                checked: root.dropsSlivers
                name: qsTr("Leave out what is too narrow")
                objectName: "dropSlivers"
                visible: root.sliverText !== ""

                onToggled: root.sliversToggled()
            }
            BodyText {
                color: Theme.atRisk
                objectName: "sliverText"
                text: root.dropsSlivers ? qsTr("%1: left out", "slivers").arg(root.sliverText) : qsTr("%1: kept", "slivers").arg(root.sliverText)
                visible: root.sliverText !== ""
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                color: Theme.muted
                font.pixelSize: 12
                maximumLineCount: 2
                text: root.hasPast ? qsTr("Did the situation change, or is the drawing to be corrected?") : ""
                wrapMode: Text.Wrap
            }
            ActionButton {
                implicitHeight: 28
                objectName: "reshapeNow"
                strong: true
                text: qsTr("It changed at this moment")
                visible: root.hasPast

                onClicked: root.changeNow()
            }
            ActionButton {
                implicitHeight: 28
                objectName: "reshapeCorrect"
                strong: !root.hasPast
                text: root.hasPast ? qsTr("Correct the drawing") : qsTr("Keep")

                onClicked: root.correct()
            }
            ActionButton {
                implicitHeight: 28
                objectName: "reshapeBack"
                text: qsTr("Back")

                onClicked: root.backAsked()
            }
        }
    }
}
