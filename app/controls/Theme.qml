pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every colour and size of the window. `dark` is set once, by Main.qml.
QtObject {
    id: root

    property bool dark: false
    property bool animated: true // off for pictures, which must not depend on the clock

    readonly property color paper: dark ? "#1d1b18" : "#fffdf7"      // bars and cards
    readonly property color panel: dark ? "#242119" : "#fbf8ee"      // side panels
    readonly property color desk: dark ? "#161411" : "#f6efe3"       // behind cards
    readonly property color card: dark ? "#2a2720" : "#fffefa"
    readonly property color line: dark ? "#3d392f" : "#e4dccb"
    readonly property color hover: dark ? "#343026" : "#f3ecdc"
    readonly property color chosen: dark ? "#463a2a" : "#f8e6d6"
    readonly property color text: dark ? "#ece6d8" : "#26231d"
    readonly property color muted: dark ? "#aea592" : "#6f6655"
    readonly property color faint: dark ? "#7d7565" : "#948a76"
    readonly property color accent: dark ? "#df7a3c" : "#b4511c"
    readonly property color accentText: dark ? "#1b1209" : "#ffffff"
    readonly property color open: dark ? "#5fb57d" : "#2f7d4a"
    readonly property color atRisk: dark ? "#e0ac3e" : "#a06d06"
    readonly property color cut: dark ? "#f07068" : "#a3161a"
    readonly property color alarm: dark ? "#46211f" : "#fbe9e4"
    readonly property color warning: dark ? "#3d3320" : "#fbf1d9"
    readonly property color focus: dark ? "#8cb8f0" : "#2b5f9e"
    readonly property color whatIf: dark ? "#4a3a78" : "#5b3fa8"      // of what is only tried out
    readonly property color whatIfText: "#ffffff"
    readonly property color way: dark ? "#c090ff" : "#6a2bb8" // as paintWays has it
    readonly property color switchOn: dark ? "#7ea06a" : "#5d7d4b"
    readonly property color switchOff: dark ? "#4a453a" : "#d9d1bf"
    readonly property color shade: dark ? "#e6161411" : "#e6fffdf7"  // chips over the map

    readonly property int gap: 8
    readonly property int margin: 14
    readonly property int radius: 8
    readonly property int rowHeight: 30
    readonly property int smallPx: 11
    readonly property int textPx: 13
    readonly property int titlePx: 20

    // 0 unknown, 1 open, 2 at risk, 3 cut: the numbers of StatusPill.
    function statusColor(status: int): color {
        return status === 1 ? open : status === 2 ? atRisk : status === 3 ? cut : faint;
    }
}
