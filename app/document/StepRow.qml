pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// One step of the document's history; a click goes back, or forth, to it.
RowArea {
    id: root

    required property bool done
    required property bool named
    required property string words
    required property string when

    signal compared // with how it was then

    implicitHeight: Theme.rowHeight
    name: root.done ? root.words : qsTr("%1, undone").arg(root.words)

    contentItem: RowLayout {
        spacing: Theme.gap

        BodyText {
            Layout.fillWidth: true
            Layout.leftMargin: 8
            color: root.named ? Theme.accent : root.done ? Theme.text : Theme.faint
            font.strikeout: !root.done
            font.weight: root.named ? Font.DemiBold : Font.Normal
            text: root.words
        }
        BodyText {
            color: Theme.faint
            font.pixelSize: Theme.smallPx
            text: root.when
        }
        RowArea {
            Layout.rightMargin: 4
            implicitHeight: 22
            implicitWidth: compareWord.implicitWidth + 10
            name: qsTr("Compare with %1").arg(root.words)
            objectName: "compareStep"
            visible: root.done

            contentItem: BodyText {
                id: compareWord

                color: Theme.accent
                font.pixelSize: Theme.smallPx
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Compare")
            }

            onClicked: root.compared()
        }
    }
}
