pragma ComponentBehavior: Bound

import QtQuick

// The keys that work wherever the focus is.
Item {
    id: root

    required property bool editing // an outline

    signal actorToggled(number: int) // 1 is the first
    signal briefingAsked
    signal editToggled
    signal escaped
    signal findAsked
    signal homeAsked
    signal playToggled
    signal removed
    signal zoomed(steps: double)

    Shortcut {
        sequence: StandardKey.Find

        onActivated: root.findAsked()
    }
    Shortcut {
        sequences: [StandardKey.Print]

        onActivated: root.briefingAsked()
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
        enabled: root.editing
        sequences: [StandardKey.Delete, "Backspace"]

        onActivated: root.removed()
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
