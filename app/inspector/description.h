#pragma once

#include <app/controls/calendar_band.h>

#include <QColor>
#include <QString>

#include <vector>

namespace azalai {

/// One line of the inspector.
struct InspectorRow {
    enum class Kind {
        Heading, ///< text
        Fact,    ///< text: what; trailing: its value
        Link,    ///< text, detail, with a swatch when it has colours; grade at the end; refers to something
        Entry,   ///< text: supply entry; trailing: shortest way; detail: where it stops; status
        Source,  ///< text, grade
        Note     ///< text over several lines
    };
    Kind kind = Kind::Note;
    QString text{};
    QString detail{};
    QString trailing{};
    QString grade{};
    QList<QColor> colors{};
    int pattern = 0;
    int status = 0;    ///< number of StatusPill
    QString refKind{}; ///< what a click chooses; empty for nothing
    QString refId{};
    QString offer{}; ///< what a button on the line does with the thing; empty for no button

    [[nodiscard]] QString key() const { return QString::number(static_cast<int>(kind)) + text; }
    bool operator==(const InspectorRow&) const = default;
};

/// Everything the inspector says about one thing.
struct Description {
    QString kindText{}; ///< "Place"
    QString title{};
    QString otherName{}; ///< in the script of the land, or the Latin one when that is the window's
    QString subtitle{};
    QString alertTitle{}; ///< empty: nothing to warn of
    QString alertText{};
    int alertStatus = 3; ///< number of StatusPill: its colour
    QString calendarTitle{};
    CalendarBand calendar{};
    std::vector<InspectorRow> rows{};
};

} // namespace azalai
