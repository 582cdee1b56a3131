pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Azalai.Controls

// Several of a list: what is chosen, each with a way out, and what can be added.
Flow {
    id: root

    required property list<string> chosenIds
    required property list<string> chosenNames
    required property string field
    required property string label
    required property list<string> optionIds
    required property list<string> optionNames

    signal toggled(id: string)

    spacing: 5

    Repeater {
        model: root.chosenIds

        delegate: ActionButton {
            required property int index
            required property string modelData

            width: Math.min(implicitWidth, root.width)
            Accessible.name: qsTr("Leave out %1").arg(root.chosenNames[index] ?? modelData)
            implicitHeight: 28
            leftPadding: 10
            rightPadding: 10
            objectName: "field-" + root.field + "-" + modelData
            text: "×  " + (root.chosenNames[index] ?? modelData) // the cross first: long names are cut at their end

            onClicked: root.toggled(modelData)
        }
    }
    ChoiceBox {
        chosen: -1
        displayText: qsTr("Add…")
        implicitHeight: 28
        implicitWidth: 96
        model: root.optionNames
        name: qsTr("Add to %1").arg(root.label)
        objectName: "field-" + root.field

        onActivated: index => {
            if (root.chosenIds.indexOf(root.optionIds[index]) < 0)
                root.toggled(root.optionIds[index]);
            currentIndex = -1;
        }
    }
}
