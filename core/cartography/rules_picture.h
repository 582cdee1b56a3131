#pragma once

#include <azalai/cartography/scene.h>

#include <array>
#include <string>
#include <vector>

namespace azalai {

/// The table that turns zones into statuses, to be printed: what is asked of a zone, and what follows. Texts are UTF-8
/// in `language` and ready to print; Arabic is mirrored.
struct RulesPicture {
    struct Row {
        std::string zone{};
        std::string traffic{};
        std::string contested{};
        Status status = Status::Open;
        std::string statusText{};
        std::string why{};
    };

    Style style{};
    Language language = Language::English;
    std::string heading{};
    std::string note{};                   ///< how it is read
    std::array<std::string, 5> columns{}; ///< over zone, traffic, contested, status and why
    std::vector<Row> rows{};              ///< in the order in which they are read
    std::string more{};                   ///< "+%1 more": rows that have no room
};

} // namespace azalai
