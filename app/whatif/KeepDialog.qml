pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// Asks what is to become of a what-if: kept with a reason, dropped, or gone on with.
Popup {
    id: root

    required property int count // of things that are tried out
    required property string defaultReason
    required property list<string> sources // the first is "none"
    required property string fault // of the text for `until`, in words; empty for none
    property string until: ""

    signal kept(reason: string, source: int, until: string)
    signal dropped

    function keep(): void {
        if (root.fault !== "")
            return;
        root.close();
        root.kept(reason.text, source.currentIndex, root.until);
    }

    focus: true
    modal: true
    padding: 20
    width: 460

    background: Card {}
    Overlay.modal: Rectangle {
        color: "#80000000"
    }

    onAboutToShow: {
        reason.text = root.defaultReason;
        until.text = "";
        source.currentIndex = 0;
    }
    onOpened: {
        reason.forceActiveFocus();
        reason.selectAll();
    }

    ColumnLayout {
        spacing: 8
        width: parent.width

        BodyText {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: Theme.titlePx
            font.weight: Font.DemiBold
            text: qsTr("Keep the what-if?")
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.muted
            maximumLineCount: 5
            text: qsTr("%n change(s) would become part of the situation. It is one step, kept in the document, and can be undone.", "", root.count)
            wrapMode: Text.Wrap
        }
        SectionTitle {
            Layout.topMargin: 6
            title: qsTr("Reason")
        }
        EntryField {
            id: reason

            Layout.fillWidth: true
            name: qsTr("Reason")
            objectName: "keepReason"

            onAccepted: root.keep()
        }
        SectionTitle {
            Layout.topMargin: 6
            title: qsTr("Source")
        }
        ChoiceBox {
            id: source

            Layout.fillWidth: true
            chosen: 0
            model: root.sources
            name: qsTr("Source")
            objectName: "keepSource"
        }
        SectionTitle {
            Layout.topMargin: 6
            note: qsTr("words on roads and new zones")
            title: qsTr("Until")
        }
        EntryField {
            id: until

            Layout.fillWidth: true
            name: qsTr("Until")
            objectName: "keepUntil"
            placeholderText: qsTr("for good; or a day: 2023-10-01")

            onAccepted: root.keep()
            onTextChanged: root.until = text
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.cut
            maximumLineCount: 3
            objectName: "keepFault"
            text: root.fault
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 10
            spacing: Theme.gap

            ActionButton {
                objectName: "keepCancel"
                text: qsTr("Go on trying")

                onClicked: root.close()
            }
            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                objectName: "keepDrop"
                text: qsTr("Drop")

                onClicked: {
                    root.close();
                    root.dropped();
                }
            }
            ActionButton {
                enabled: root.fault === ""
                objectName: "keepYes"
                strong: true
                text: qsTr("Keep")

                onClicked: root.keep()
            }
        }
    }
}
