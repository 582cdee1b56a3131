#pragma once

#include <azalai/cartography/calendar_picture.h>

#include <QQmlEngine>

#include <optional>
#include <vector>

namespace azalai {

/// How something stood over a span of time, and which moment of it is looked at.
struct CalendarBand {
    Q_GADGET
    QML_VALUE_TYPE(calendarBand)
    Q_PROPERTY(int length READ length)

public:
    std::vector<CalendarPicture::Spell> spells{}; ///< abut; none for nothing to show
    Instant shown{};                              ///< may lie outside

    [[nodiscard]] int length() const { return static_cast<int>(spells.size()); }
    bool operator==(const CalendarBand&) const = default;
};

} // namespace azalai
