pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// What earlier windows left behind without a name: to be opened, dropped, or left for later.
Popup {
    id: root

    required property DraftListModel drafts

    signal draftDropped(file: string)
    signal draftOpened(file: string)

    focus: true
    modal: true
    padding: 20
    width: 520

    background: Card {}
    Overlay.modal: Rectangle {
        color: "#80000000"
    }

    ColumnLayout {
        spacing: 10
        width: parent.width

        BodyText {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            font.pixelSize: Theme.titlePx
            font.weight: Font.DemiBold
            text: qsTr("Work without a name was found")
        }
        BodyText {
            Layout.fillWidth: true
            color: Theme.muted
            maximumLineCount: 4
            text: qsTr("Every finished step of these is here. Open one to go on with it and save it under a name, or drop it for good.")
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Accessible.name: qsTr("Drafts")
            Accessible.role: Accessible.List
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 360)
            clip: true
            model: root.drafts
            objectName: "draftList"
            spacing: 8

            ScrollBar.vertical: ScrollBar {}
            delegate: Card {
                id: draft

                required property string file
                required property string last
                required property string steps
                required property string title
                required property string when

                height: content.implicitHeight + 20
                width: ListView.view.width

                ColumnLayout {
                    id: content

                    anchors.left: parent.left
                    anchors.margins: 10
                    anchors.right: parent.right
                    anchors.top: parent.top
                    spacing: 3

                    BodyText {
                        Layout.fillWidth: true
                        font.weight: Font.DemiBold
                        text: draft.title
                    }
                    BodyText {
                        Layout.fillWidth: true
                        color: Theme.muted
                        font.pixelSize: 12
                        text: draft.when === "" ? draft.steps : qsTr("%1, the last on %2").arg(draft.steps).arg(draft.when)
                    }
                    BodyText {
                        Layout.fillWidth: true
                        color: Theme.muted
                        font.pixelSize: 12
                        maximumLineCount: 5
                        text: draft.last
                    }
                    RowLayout {
                        Layout.topMargin: 4
                        spacing: 6

                        ActionButton {
                            objectName: "openDraft"
                            strong: true
                            text: qsTr("Open")

                            onClicked: {
                                root.close();
                                root.draftOpened(draft.file);
                            }
                        }
                        ActionButton {
                            objectName: "dropDraft"
                            text: qsTr("Drop")

                            onClicked: root.draftDropped(draft.file)
                        }
                    }
                }
            }
        }
        ActionButton {
            Layout.alignment: Qt.AlignRight
            objectName: "later"
            text: qsTr("Later")

            onClicked: root.close()
        }
    }
}
