#include <app/pack/pack.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace azalai {
namespace {

using Word = std::string_view;
constexpr std::array revisions{std::pair{Word(""), SheetRevision::None}, std::pair{Word("new"), SheetRevision::New},
                               std::pair{Word("update"), SheetRevision::Update},
                               std::pair{Word("correction"), SheetRevision::Correction}};
constexpr std::array layers{std::pair{Word("regions"), MapLayer::Regions},
                            std::pair{Word("rivers"), MapLayer::Rivers},
                            std::pair{Word("towns"), MapLayer::Towns},
                            std::pair{Word("zones"), MapLayer::Zones},
                            std::pair{Word("contested"), MapLayer::Contested},
                            std::pair{Word("routes"), MapLayer::Routes},
                            std::pair{Word("events"), MapLayer::Events},
                            std::pair{Word("camps"), MapLayer::Camps},
                            std::pair{Word("displacement"), MapLayer::Displacement},
                            std::pair{Word("graticule"), MapLayer::Graticule}};
constexpr std::array languages{std::pair{Word("en"), Language::English}, std::pair{Word("fr"), Language::French},
                               std::pair{Word("ar"), Language::Arabic}};

template <class Words, class Value> std::string_view wordIn(const Words& words, Value value) {
    const auto found = std::ranges::find(words, value, &Words::value_type::second);
    return found == words.end() ? std::string_view() : found->first;
}

template <class Words> auto valueIn(const Words& words, std::string_view word) {
    const auto found = std::ranges::find(words, word, &Words::value_type::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::string_view wordOf(SheetRevision revision) { return wordIn(revisions, revision); }
std::optional<SheetRevision> parseRevisionWord(std::string_view word) { return valueIn(revisions, word); }
std::string_view wordOf(MapLayer layer) { return wordIn(layers, layer); }
std::optional<MapLayer> parseLayerWord(std::string_view word) { return valueIn(layers, word); }
std::string_view wordOf(Language language) { return wordIn(languages, language); }
std::optional<Language> parseLanguageWord(std::string_view word) { return valueIn(languages, word); }

bool isBareName(std::string_view name) {
    const auto isFit = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte != 0x7f && Word("/\\:*?\"<>|").find(c) == Word::npos;
    };
    return !name.empty() && name.size() <= 200 && name.front() != '.' && name.back() != '.' && name.back() != ' ' &&
           std::ranges::all_of(name, isFit);
}

std::string fileNameFor(const SheetOptions& options, const Pack& pack) {
    std::string name = options.layout ? options.layout->id : std::string("sheet");
    name += "-" + std::string(wordOf(options.format.paper)) + "-" + std::string(wordOf(options.language));
    for (char& c : name) {
        const auto byte = static_cast<unsigned char>(c);
        c = std::isalnum(byte) != 0 && byte < 0x80 ? static_cast<char>(std::tolower(byte)) : '-';
    }
    std::string free = name;
    for (int number = 2; std::ranges::find(pack.sheets, free, &PackSheet::file) != pack.sheets.end(); ++number)
        free = name + "-" + std::to_string(number);
    return free;
}

} // namespace azalai
