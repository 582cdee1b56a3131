#pragma once

#include <array>
#include <string>

namespace azalai {

enum class Language { English, French, Arabic };
inline constexpr std::array allLanguages{Language::English, Language::French, Language::Arabic};

/// A text of the dossier in the three languages. A missing one falls back to English, then to any.
struct LocalText {
    std::string en;
    std::string fr;
    std::string ar;

    bool operator==(const LocalText&) const = default;
    [[nodiscard]] const std::string& in(Language language) const {
        const std::string& wanted = language == Language::French ? fr : language == Language::Arabic ? ar : en;
        if (!wanted.empty()) return wanted;
        return !en.empty() ? en : !fr.empty() ? fr : ar;
    }
};

} // namespace azalai
