#pragma once

#include <azalai/time/instant.h>

#include <QDateTime>

namespace azalai {

/// When the desk writes something down: now, to the minute.
[[nodiscard]] inline StatedTime writtenDown() {
    const Instant now{std::chrono::seconds(QDateTime::currentSecsSinceEpoch())};
    return {.begin = std::chrono::floor<std::chrono::minutes>(now), .precision = Precision::Minute};
}

} // namespace azalai
