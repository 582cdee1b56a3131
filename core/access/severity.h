#pragma once

#include <azalai/model/vocabulary.h>

namespace azalai {

/// How bad a status is for traffic: 0 open, 1 unknown, 2 at risk, 3 cut.
[[nodiscard]] constexpr int severity(Status status) {
    switch (status) {
    case Status::Open:
        return 0;
    case Status::Unknown:
        return 1;
    case Status::AtRisk:
        return 2;
    case Status::Cut:
        break;
    }
    return 3;
}

[[nodiscard]] constexpr Status worse(Status a, Status b) { return severity(a) < severity(b) ? b : a; }

} // namespace azalai
