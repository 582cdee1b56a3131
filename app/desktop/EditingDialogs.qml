pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Azalai.WhatIf
import Azalai.Work
import Azalai.Zones

// What is asked about a what-if and about a zone that was drawn, and the list of keys.
Item {
    id: root

    required property WorkspaceController controller
    required property double belowBar // of what lies under the bar

    function askToKeep(): void {
        keepDialog.open();
    }
    function showKeys(): void {
        keysHelp.open();
    }

    KeepDialog {
        id: keepDialog

        anchors.centerIn: parent
        count: root.controller.whatIf.count
        defaultReason: root.controller.whatIf.defaultReason
        fault: root.controller.whatIf.untilFault(until)
        objectName: "keepDialog"
        sources: root.controller.whatIf.sources

        onDropped: root.controller.whatIf.drop()
        onKept: (reason, source, until) => root.controller.whatIf.keep(reason, source, until)
    }
    ZoneDialog {
        form: root.controller.zones.form
        objectName: "zoneDialog"
        file: root.controller.zones.file
        pasted: root.controller.zones.pasted
        wanted: root.controller.zones.asking
        x: root.LayoutMirroring.enabled ? 10 : root.width - width - 10 // over the inspector: the map stays free
        y: root.belowBar + 10

        onDropped: root.controller.zones.drop()
        onKept: root.controller.zones.keep()
        onLeft: root.controller.zones.goOn()
    }
    KeysHelp {
        id: keysHelp

        anchors.centerIn: parent
        height: Math.min(implicitHeight, root.height - 40)
        objectName: "keysHelp"
    }
}
