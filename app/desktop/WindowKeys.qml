pragma ComponentBehavior: Bound

import QtQuick

// The keys that work wherever the focus is.
Item {
    id: root

    required property bool editing // an outline
    required property bool drawing // a zone
    required property bool trying // a what-if is on

    signal actorToggled(number: int) // 1 is the first
    signal briefingAsked
    signal editToggled
    signal escaped
    signal findAsked
    signal homeAsked
    signal keysAsked
    signal playToggled
    signal recordsAsked
    signal detailsAsked // of what is chosen
    signal removed
    signal removedOtherwise // a vertex: shared borders do what they else would not
    signal toolKey(key: string) // of how a hand draws
    signal copied(outlinesOnly: bool)
    signal cut
    signal pasted
    signal wayAsked
    signal zoomed(steps: double)
    signal baselineToggled
    signal drawToggled
    signal moveToggled
    signal allOfActorChosen
    signal toolToggled(tool: int) // of ReshapeDesk
    signal legSaid(status: int) // of the chosen one: a number of StatusPill
    signal openAsked
    signal redone
    signal saveAsked
    signal undone
    signal whatIfToggled
    signal zoneEnded // the chosen one

    Shortcut {
        sequence: StandardKey.Find

        onActivated: root.findAsked()
    }
    Shortcut {
        sequences: [StandardKey.Print]

        onActivated: root.briefingAsked()
    }
    Shortcut {
        sequences: ["F1", "?"]

        onActivated: root.keysAsked()
    }
    Shortcut {
        sequence: "Home"

        onActivated: root.homeAsked()
    }
    Shortcut {
        sequences: ["+", "="]

        onActivated: root.zoomed(0.5)
    }
    Shortcut {
        sequence: "-"

        onActivated: root.zoomed(-0.5)
    }
    Shortcut {
        enabled: !root.drawing && !root.editing // sets a corner, or begins to follow a line there
        sequence: "Space"

        onActivated: root.playToggled()
    }
    Shortcut {
        sequence: "Escape"

        onActivated: root.escaped()
    }
    Shortcut {
        sequence: "E"

        onActivated: root.editToggled()
    }
    Shortcut {
        sequence: "F2"

        onActivated: root.detailsAsked()
    }
    Shortcut {
        sequence: "Ctrl+E"

        onActivated: root.recordsAsked()
    }
    Shortcut {
        sequence: "T"

        onActivated: root.wayAsked()
    }
    Shortcut {
        enabled: root.editing
        sequence: "Backspace"

        onActivated: root.removed()
    }
    Shortcut {
        enabled: root.editing
        sequences: ["Ctrl+Delete", "Ctrl+Backspace"]

        onActivated: root.removedOtherwise()
    }
    Shortcut {
        enabled: root.editing || !root.trying
        sequences: [StandardKey.Delete]

        onActivated: root.removed()
    }
    Shortcut {
        enabled: !root.trying
        sequences: [StandardKey.SelectAll]

        onActivated: root.allOfActorChosen()
    }
    Shortcut {
        enabled: !root.editing
        sequences: [StandardKey.Copy]

        onActivated: root.copied(false)
    }
    Shortcut {
        enabled: !root.editing
        sequence: "Ctrl+Shift+C"

        onActivated: root.copied(true)
    }
    Shortcut {
        enabled: !root.editing && !root.trying
        sequences: [StandardKey.Cut]

        onActivated: root.cut()
    }
    Shortcut {
        enabled: !root.trying
        sequences: [StandardKey.Paste]

        onActivated: root.pasted()
    }
    Shortcut {
        sequence: "W"

        onActivated: root.whatIfToggled()
    }
    Shortcut {
        enabled: root.trying
        sequence: "B"

        onActivated: root.baselineToggled()
    }
    Shortcut {
        enabled: root.trying
        sequence: "X"

        onActivated: root.legSaid(3)
    }
    Shortcut {
        enabled: root.trying
        sequence: "R"

        onActivated: root.legSaid(2)
    }
    Shortcut {
        enabled: root.trying
        sequence: "O"

        onActivated: root.legSaid(1)
    }
    Shortcut {
        sequences: [StandardKey.Open]

        onActivated: root.openAsked()
    }
    Shortcut {
        sequences: [StandardKey.SaveAs, StandardKey.Save]

        onActivated: root.saveAsked()
    }
    Shortcut {
        sequence: "N"

        onActivated: root.drawToggled()
    }
    Shortcut {
        sequence: "M"

        onActivated: root.moveToggled()
    }
    Shortcut {
        sequences: [StandardKey.Undo]

        onActivated: root.undone()
    }
    Shortcut {
        sequences: [StandardKey.Redo, "Ctrl+Y"]

        onActivated: root.redone()
    }
    Shortcut {
        enabled: root.trying && !root.editing
        sequences: [StandardKey.Delete]

        onActivated: root.zoneEnded()
    }
    Instantiator {
        model: ["F", "J", "K", "L", "Q", "V"]

        delegate: Shortcut {
            required property string modelData

            sequence: modelData

            onActivated: root.toolKey(modelData)
        }
    }
    Instantiator {
        model: ["S", "H", "", "G"] // of the tools 1, 2 and 4

        delegate: Shortcut {
            required property int index
            required property string modelData

            enabled: !root.trying && modelData !== ""
            sequence: modelData

            onActivated: root.toolToggled(index + 1)
        }
    }
    Instantiator {
        model: 9

        delegate: Shortcut {
            required property int index

            sequence: String(index + 1)

            onActivated: root.actorToggled(index + 1)
        }
    }
}
