pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Azalai.Controls

// A colour, chosen or typed.
RowLayout {
    id: root

    required property string field
    required property string label
    required property string text
    required property bool wrong

    signal textGiven(text: string)

    spacing: 6

    ActionButton {
        Accessible.name: qsTr("Choose the colour")
        implicitHeight: 28
        implicitWidth: 44

        contentItem: Rectangle {
            color: /^#[0-9a-fA-F]{6}$/.test(root.text) ? root.text : "transparent"
            radius: 4
        }

        onClicked: colors.open()
    }
    EntryField {
        id: colorText

        Component.onCompleted: text = root.text
        Layout.preferredWidth: 110
        name: root.label
        objectName: "field-" + root.field
        wrong: root.wrong

        onTextEdited: root.textGiven(text)
    }
    Item {
        Layout.fillWidth: true
    }
    ColorDialog {
        id: colors

        selectedColor: /^#[0-9a-fA-F]{6}$/.test(root.text) ? root.text : "#808080"

        onAccepted: {
            colorText.text = selectedColor.toString();
            root.textGiven(colorText.text);
        }
    }
}
