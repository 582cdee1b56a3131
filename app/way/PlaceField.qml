pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Azalai.Controls

// One end of a way: typed with suggestions, or picked on the map.
RowLayout {
    id: root

    required property string name // "From"
    required property string chosen // name of the chosen place; empty for none
    required property string emptyText // what stands for no place
    required property PlaceSuggestions suggestions
    required property bool isStart
    required property bool armed // the map's next click chooses it
    property alias fieldName: field.objectName

    property bool stepped: false // through the suggestions, by an arrow key

    signal placeChosen(placeId: string)
    signal armToggled

    function focusField(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }
    function accept(index: int): void {
        const row = matches.itemAtIndex(index) as SuggestionRow;
        if (row)
            take(row.placeId);
    }
    function take(placeId: string): void {
        list.close();
        root.placeChosen(placeId);
        field.text = root.chosen; // also when it is the same as before
    }
    function look(text: string): void {
        root.suggestions.ask(text, root.isStart);
        root.stepped = false;
        matches.currentIndex = 0;
        list.open();
    }

    spacing: 4

    onChosenChanged: field.text = chosen

    EntryField {
        id: field

        Accessible.role: Accessible.EditableText
        Layout.fillWidth: true
        name: root.name
        placeholderText: root.emptyText

        Component.onCompleted: text = root.chosen
        Keys.onDownPressed: {
            if (list.opened)
                matches.incrementCurrentIndex();
            else
                root.look("");
            root.stepped = true;
        }
        Keys.onEscapePressed: event => {
            event.accepted = list.opened;
            list.close();
            text = root.chosen;
        }
        Keys.onShortcutOverride: event => {
            if (event.key === Qt.Key_Escape)
                event.accepted = list.opened; // else it is the window's
        }
        Keys.onUpPressed: {
            matches.decrementCurrentIndex();
            root.stepped = true;
        }
        onAccepted: {
            if (list.opened && matches.count > 0 && (text !== "" || root.stepped))
                root.accept(Math.max(0, matches.currentIndex));
            else if (text === "")
                root.take("");
        }
        onActiveFocusChanged: {
            if (activeFocus)
                return selectAll();
            list.close();
            if (text === "" && root.chosen !== "")
                root.take("");
            text = root.chosen;
        }
        onPressed: root.look("")
        onTextEdited: root.look(text)

        Popup {
            id: list

            closePolicy: Popup.CloseOnPressOutsideParent
            height: Math.min(330, matches.contentHeight + 12)
            padding: 6
            width: Math.max(root.width, 280)
            x: root.LayoutMirroring.enabled ? field.width - width : 0
            y: field.height + 4

            background: Card {
                visible: matches.count > 0
            }
            contentItem: ListView {
                id: matches

                Accessible.name: qsTr("Suggestions")
                Accessible.role: Accessible.List
                clip: true
                currentIndex: 0
                model: root.suggestions

                delegate: SuggestionRow {
                    id: row

                    required property int index

                    chosen: ListView.isCurrentItem
                    objectName: field.objectName + "-" + (placeId === "" ? "nearest" : placeId)
                    width: matches.width

                    onClicked: root.take(row.placeId)
                }
            }
        }
    }
    PickButton {
        armed: root.armed
        name: qsTr("%1: pick on the map").arg(root.name)
        objectName: field.objectName + "Pick"

        onClicked: root.armToggled()
    }
}
