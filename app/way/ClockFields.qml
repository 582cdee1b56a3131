pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// When a convoy departs, how fast it is, whose reports are compared; and when it arrives.
ColumnLayout {
    id: root

    required property ClockForm form
    required property WayResult result

    function typeSpeeds(): void {
        form.typeSpeeds(slowest.text, quickest.text);
    }

    spacing: 6

    Connections {
        function onShown(): void {
            if (!departs.activeFocus || !root.form.departsIsWrong)
                departs.text = root.form.departs;
            if (!root.form.speedIsWrong) {
                slowest.text = root.form.slowest;
                quickest.text = root.form.quickest;
            }
        }

        target: root.form
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        BodyText {
            color: Theme.muted
            font.pixelSize: 12
            text: qsTr("Departs")
        }
        EntryField {
            id: departs

            Layout.fillWidth: true
            name: qsTr("Departure, date and time in UTC")
            objectName: "wayDeparts"
            placeholderText: "2023-09-03 06:00"
            settled: root.form.departs
            settles: true
            text: root.form.departs
            wrong: root.form.departsIsWrong

            onEditingFinished: root.form.typeDeparts(text)
        }
        BodyText {
            color: Theme.muted
            font.pixelSize: 12
            text: "UTC"
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6

        BodyText {
            color: Theme.muted
            font.pixelSize: 12
            text: qsTr("Speed")
        }
        EntryField {
            id: slowest

            Layout.fillWidth: true
            Layout.preferredWidth: 50
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            name: qsTr("Lowest speed in km/h")
            objectName: "waySlowest"
            settled: root.form.slowest
            settles: true
            text: root.form.slowest
            wrong: root.form.speedIsWrong

            onEditingFinished: root.typeSpeeds()
        }
        BodyText {
            color: Theme.muted
            font.pixelSize: 12
            text: "–"
        }
        EntryField {
            id: quickest

            Layout.fillWidth: true
            Layout.preferredWidth: 50
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            name: qsTr("Highest speed in km/h")
            objectName: "wayQuickest"
            settled: root.form.quickest
            settles: true
            text: root.form.quickest
            wrong: root.form.speedIsWrong

            onEditingFinished: root.typeSpeeds()
        }
        BodyText {
            color: Theme.muted
            font.pixelSize: 12
            text: qsTr("km/h")
        }
        ActionButton {
            enabled: root.form.isTyped
            implicitHeight: 30
            leftPadding: 8
            objectName: "wayClockReset"
            rightPadding: 8
            text: qsTr("As known")

            onClicked: root.form.reset()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6
        visible: root.form.convoys.length > 1

        BodyText {
            color: Theme.muted
            font.pixelSize: 12
            text: qsTr("Reports of")
        }
        ChoiceBox {
            Layout.fillWidth: true
            chosen: root.form.convoyIndex
            model: root.form.convoys
            name: qsTr("The convoy whose reports are compared")
            objectName: "wayConvoy"

            onActivated: index => root.form.convoyIndex = index
        }
    }
    BodyText {
        Layout.fillWidth: true
        maximumLineCount: 5
        objectName: "wayArrival"
        text: root.result.clockText
        visible: text !== ""
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6
        visible: root.result.standingText !== ""

        ClockSign {
            sign: root.result.standing
        }
        BodyText {
            Layout.fillWidth: true
            color: root.result.standing === 3 ? Theme.cut : Theme.text
            font.weight: Font.DemiBold
            maximumLineCount: 3
            objectName: "wayStanding"
            text: root.result.standingText
            wrapMode: Text.Wrap
        }
    }
    BodyText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: 12
        maximumLineCount: 3
        text: root.result.clockNote
        visible: text !== ""
        wrapMode: Text.Wrap
    }
}
