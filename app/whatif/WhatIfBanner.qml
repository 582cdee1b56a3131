pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// Across the map while something is tried out: says that nothing is written, and how to leave.
Rectangle {
    id: root

    required property string summary // of the differences; empty for none
    required property bool showsBaseline
    required property int count // of things that are tried out

    signal baselineToggled
    signal dropAsked
    signal keepAsked

    Accessible.name: words.text + " " + note.text
    Accessible.role: Accessible.AlertMessage
    color: Theme.whatIf
    implicitHeight: 46
    objectName: "whatIfBanner"

    MouseArea {
        // a click on the banner is not one on the map
        anchors.fill: parent
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 8
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                id: words

                Layout.fillWidth: true
                color: Theme.whatIfText
                font.weight: Font.DemiBold
                objectName: "whatIfTitle"
                text: root.showsBaseline ? qsTr("What if: the dossier as it is") : root.summary === "" ? qsTr("What if") : qsTr("What if: %1").arg(root.summary)
            }
            BodyText {
                id: note

                Layout.fillWidth: true
                color: Theme.whatIfText
                font.pixelSize: Theme.smallPx
                opacity: 0.9
                text: qsTr("Nothing of this is written to the dossier.")
            }
        }
        ActionButton {
            Accessible.checkable: true
            Accessible.checked: root.showsBaseline
            enabled: root.count > 0
            objectName: "whatIfBaseline"
            text: root.showsBaseline ? qsTr("Back to the what-if (B)") : qsTr("Show as it is (B)")

            onClicked: root.baselineToggled()
        }
        ActionButton {
            enabled: root.count > 0
            objectName: "whatIfKeep"
            text: qsTr("Keep…")

            onClicked: root.keepAsked()
        }
        ActionButton {
            objectName: "whatIfDrop"
            text: root.count > 0 ? qsTr("Drop") : qsTr("Leave")

            onClicked: root.dropAsked()
        }
    }
}
