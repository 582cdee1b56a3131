pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// A name in three languages.
ColumnLayout {
    id: root

    required property string field
    required property string label
    required property list<string> names
    required property bool wrong

    signal textGiven(field: string, text: string)

    spacing: 3

    Repeater {
        model: ["en", "fr", "ar"]

        delegate: RowLayout {
            id: language

            required property int index
            required property string modelData

            spacing: 6

            BodyText {
                Layout.preferredWidth: 22
                color: Theme.faint
                font.pixelSize: Theme.smallPx
                text: language.modelData === "ar" ? "ع" : language.modelData.toUpperCase()
            }
            EntryField {
                Layout.fillWidth: true
                Component.onCompleted: {
                    text = root.names[language.index] ?? "";
                    cursorPosition = 0;
                }
                LayoutMirroring.enabled: false // each language has its own side, whatever the window's
                horizontalAlignment: language.modelData === "ar" ? TextInput.AlignRight : TextInput.AlignLeft
                topPadding: language.modelData === "ar" ? 6 : 0 // its letters reach lower
                name: root.label + " " + language.modelData
                objectName: "field-" + root.field + "_" + language.modelData
                wrong: root.wrong && text === ""

                onTextEdited: root.textGiven(root.field + "_" + language.modelData, text)
            }
        }
    }
}
