#pragma once

#include <QList>
#include <QQmlEngine>

namespace azalai {

/// How something stood over a span of time: runs that abut, from the left end to the right, as shares of the span.
struct StatusRuns {
    Q_GADGET
    QML_VALUE_TYPE(statusRuns)
    Q_PROPERTY(int length READ length)

public:
    struct Run {
        double end = 1; ///< 0..1; it begins where the one before ends
        int status = 0; ///< number of StatusPill

        bool operator==(const Run&) const = default;
    };
    QList<Run> runs{};
    double now = -1; ///< the shown moment, 0..1; negative when it lies outside

    [[nodiscard]] int length() const { return static_cast<int>(runs.size()); }
    bool operator==(const StatusRuns&) const = default;
};

} // namespace azalai
