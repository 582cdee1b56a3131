pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: root

    border.color: Theme.line
    border.width: 1
    color: Theme.card
    radius: 10
}
