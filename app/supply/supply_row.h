#pragma once

#include <app/controls/calendar_band.h>

#include <azalai/time/instant.h>

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace azalai {

/// One line of the supply panel. Every section begins with its heading.
struct SupplyRow {
    enum class Section { Routes, Places, Entries, Roads, Rules, Convoys }; ///< numbers are remembered

    enum class Kind {
        Heading, ///< name; detail: how many there are, or what its figures mean
        Thing,   ///< a route, place, entry, convoy or last road standing
        Rule,    ///< name: what it asks for; detail: why
        Note     ///< name over several lines
    };
    Section section = Section::Routes;
    Kind kind = Kind::Thing;
    QString refKind{}; ///< what a click chooses; empty for nothing
    QString refId{};
    QString name{};
    QString detail{};
    int status = -1; ///< number of StatusPill; -1 for no pill
    QString statusText{};
    int sign = 0; ///< number of ClockSign, beside the pill; 0 for none
    QString sinceText{};
    QString peopleText{};   ///< empty when not known
    QString exposureText{}; ///< empty when nothing happened near it
    QString exposureTip{};
    CalendarBand calendar{};
    QString spoken{};      ///< the row for a screen reader, when its name does not say enough
    QList<QString> legs{}; ///< of a route: choosing one of them marks its row
    bool isFolded = false;
    bool isMarked = false;

    // What it is sorted by.
    std::optional<Instant> since{}; ///< none: so from the beginning, or not known
    std::int64_t people = -1;       ///< -1 when not known
    double exposure = 0;

    [[nodiscard]] QString key() const {
        return QString::number(static_cast<int>(section)) + refKind + u':' + (refKind.isEmpty() ? name : refId);
    }
    bool operator==(const SupplyRow&) const = default;
};

} // namespace azalai
