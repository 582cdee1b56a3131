pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// One field of a record, as its type asks for.
RowLayout {
    id: root

    required property list<string> columns
    required property list<string> chosenIds
    required property list<string> chosenNames
    required property string field
    required property string hint
    required property bool isNew
    required property string kind
    required property list<string> names
    required property list<string> optionIds
    required property list<string> optionNames
    required property string text
    required property int type
    required property bool wrong
    readonly property string label: RecordWords.field(field, kind)

    signal positionGiven(text: string)
    signal placeAsked // the middle of the map
    signal textGiven(field: string, text: string)
    signal toggled(id: string)

    spacing: Theme.gap

    BodyText {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 132
        Layout.topMargin: 7
        color: root.wrong ? Theme.cut : Theme.muted
        font.pixelSize: 12
        horizontalAlignment: Text.AlignLeft
        maximumLineCount: 2
        text: root.label
        wrapMode: Text.Wrap
    }
    Loader {
        Layout.fillWidth: true
        sourceComponent: {
            switch (root.type) {
            case 2:
                return namesField;
            case 4:
                return gradeField;
            case 5:
            case 11:
                return choiceField;
            case 6:
            case 12:
                return listField;
            case 7:
                return flagField;
            case 9:
                return colorField;
            case 13:
            case 15:
            case 17:
                return linesField;
            case 1:
                return root.field === "note" ? noteField : lineField;
            case 14:
                return positionField;
            default:
                return lineField;
            }
        }
    }
    Component {
        id: lineField

        ColumnLayout {
            spacing: 2

            EntryField {
                Layout.fillWidth: true
                Layout.maximumWidth: [3, 8, 10, 16].includes(root.type) ? 220 : 2000
                Component.onCompleted: {
                    text = root.text; // else what is typed would be put back
                    cursorPosition = 0;
                }
                enabled: root.type !== 0 || root.isNew
                opacity: enabled ? 1 : 0.6
                name: root.label
                objectName: "field-" + root.field
                placeholderText: root.type === 3 ? qsTr("2023-08-11, 2023-08, or nothing") : root.type === 0 ? qsTr("made from the name") : ""
                wrong: root.wrong

                onTextEdited: root.textGiven(root.field, text)
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.faint
                font.pixelSize: Theme.smallPx
                text: root.hint
                visible: text !== ""
            }
        }
    }
    Component {
        id: namesField

        NamesField {
            field: root.field
            label: root.label
            names: root.names
            wrong: root.wrong

            onTextGiven: (field, text) => root.textGiven(field, text)
        }
    }
    Component {
        id: choiceField

        ChoiceBox {
            readonly property int offset: root.type === 11 ? 1 : 0 // "none" is the first

            chosen: root.optionIds.indexOf(root.text) + offset
            model: root.type === 11 ? [qsTr("none")].concat(root.optionNames) : root.optionNames
            name: root.label
            objectName: "field-" + root.field

            onActivated: index => root.textGiven(root.field, index < offset ? "" : root.optionIds[index - offset])
        }
    }
    Component {
        id: gradeField

        GradeField {
            field: root.field
            hint: root.hint
            text: root.text

            onTextGiven: text => root.textGiven(root.field, text)
        }
    }
    Component {
        id: listField

        ListField {
            chosenIds: root.chosenIds
            chosenNames: root.chosenNames
            field: root.field
            label: root.label
            optionIds: root.optionIds
            optionNames: root.optionNames

            onToggled: id => root.toggled(id)
        }
    }
    Component {
        id: flagField

        Item {
            implicitHeight: 30

            ToggleSwitch {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                checked: root.text === "true"
                name: root.label
                objectName: "field-" + root.field

                onToggled: root.textGiven(root.field, checked ? "true" : "")
            }
        }
    }
    Component {
        id: colorField

        ColorField {
            field: root.field
            label: root.label
            text: root.text
            wrong: root.wrong

            onTextGiven: text => root.textGiven(root.field, text)
        }
    }
    Component {
        id: noteField

        EntryText {
            Component.onCompleted: text = root.text
            implicitHeight: 62
            name: root.label
            objectName: "field-note"
            wrong: root.wrong

            onTextGiven: text => root.textGiven(root.field, text.replace(/\n/g, " "))
        }
    }
    Component {
        id: linesField

        ColumnLayout {
            spacing: 3

            EntryText {
                Component.onCompleted: text = root.text
                Layout.fillWidth: true
                implicitHeight: 96
                name: root.label
                objectName: "field-" + root.field
                wrong: root.wrong

                onTextGiven: text => root.textGiven(root.field, text)
            }
            BodyText {
                Layout.fillWidth: true
                color: Theme.faint
                font.pixelSize: Theme.smallPx
                maximumLineCount: 2
                text: {
                    if (root.type === 15)
                        return qsTr("One row a line: %1.", "columns").arg(root.columns.map(key => RecordWords.column(key)).join(" | "));
                    if (root.type === 17)
                        return qsTr("Ids of roads with commas between, in the order in which they are driven.");
                    return qsTr("One way a line: ids of roads with commas between, from the first place to the last. The first line is the usual way.");
                }
                wrapMode: Text.Wrap
            }
        }
    }
    Component {
        id: positionField

        RowLayout {
            spacing: 6

            EntryField {
                id: positionText

                Component.onCompleted: {
                    text = root.text;
                    cursorPosition = 0;
                }
                Layout.preferredWidth: 220
                name: root.label
                objectName: "field-" + root.field
                placeholderText: "16.774, -3.007"
                wrong: root.wrong

                onEditingFinished: root.positionGiven(text)
            }
            ActionButton {
                implicitHeight: 30
                objectName: "field-" + root.field + "-here"
                text: qsTr("Middle of the map")

                onClicked: root.placeAsked()
            }
            Item {
                Layout.fillWidth: true
            }
            Connections {
                function onTextChanged(): void {
                    if (!positionText.activeFocus)
                        positionText.text = root.text;
                }

                target: root
            }
        }
    }
}
