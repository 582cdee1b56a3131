#include <azalai/geodata/road_words.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace azalai {

namespace {

struct HighwayWord {
    std::string_view word;
    RoadKind kind; ///< with the surface that is usual where none is told
};
using enum LegMode;
using enum Surface;
using enum Capacity;
constexpr auto highways = std::to_array<HighwayWord>({{"ferry", {Ferry, Water, Medium}},
                                                      {"living_street", {Road, Earth, Medium}},
                                                      {"motorway", {Road, Paved, Heavy}},
                                                      {"motorway_link", {Road, Paved, Heavy}},
                                                      {"primary", {Road, Paved, Heavy}},
                                                      {"primary_link", {Road, Paved, Heavy}},
                                                      {"residential", {Road, Earth, Medium}},
                                                      {"road", {Road, Earth, Medium}},
                                                      {"secondary", {Road, Gravel, Heavy}},
                                                      {"secondary_link", {Road, Gravel, Heavy}},
                                                      {"service", {Road, Earth, Medium}},
                                                      {"tertiary", {Road, Gravel, Heavy}},
                                                      {"tertiary_link", {Road, Gravel, Heavy}},
                                                      {"track", {Track, Earth, Light}},
                                                      {"trunk", {Road, Paved, Heavy}},
                                                      {"trunk_link", {Road, Paved, Heavy}},
                                                      {"unclassified", {Road, Earth, Medium}}});

struct SurfaceWord {
    std::string_view word;
    Surface surface;
};
constexpr auto surfaces = std::to_array<SurfaceWord>(
    {{"asphalt", Paved},    {"chipseal", Paved}, {"clay", Earth},           {"cobblestone", Paved},
     {"compacted", Gravel}, {"concrete", Paved}, {"concrete:lanes", Paved}, {"concrete:plates", Paved},
     {"dirt", Earth},       {"earth", Earth},    {"fine_gravel", Gravel},   {"grass", Earth},
     {"gravel", Gravel},    {"ground", Earth},   {"laterite", Gravel},      {"metal", Paved},
     {"mud", Earth},        {"paved", Paved},    {"paving_stones", Paved},  {"pebblestone", Gravel},
     {"rock", Earth},       {"sand", Sand},      {"sett", Paved},           {"unhewn_cobblestone", Paved},
     {"unpaved", Earth},    {"wood", Paved}});

template <class Table> auto find(const Table& table, std::string_view word) {
    const auto near = std::ranges::lower_bound(table, word, {}, [](const auto& row) { return row.word; });
    return near != table.end() && near->word == word ? near : table.end();
}

bool isYes(std::string_view value) {
    return !value.empty() && value != "no" && value != "0" && value != "F" && value != "false";
}

} // namespace

std::optional<RoadKind> roadKind(std::string_view highway, std::string_view surface) {
    static_assert(std::ranges::is_sorted(highways, {}, &HighwayWord::word));
    static_assert(std::ranges::is_sorted(surfaces, {}, &SurfaceWord::word));
    const auto found = find(highways, highway);
    if (found == highways.end()) return std::nullopt;
    RoadKind kind = found->kind;
    if (const auto told = find(surfaces, surface); told != surfaces.end() && kind.mode != LegMode::Ferry)
        kind.surface = told->surface;
    return kind;
}

std::string valueInTags(std::string_view tags, std::string_view key) {
    // A quoted text from `at` on, and behind it; a quote or backslash in it has a backslash before it.
    std::size_t at = 0;
    const auto quoted = [&] {
        std::string text;
        at = tags.find('"', at);
        if (at == std::string_view::npos) return text;
        for (++at; at < tags.size() && tags[at] != '"'; ++at) {
            if (tags[at] == '\\' && at + 1 < tags.size()) ++at;
            text += tags[at];
        }
        ++at;
        return text;
    };
    while (at < tags.size()) {
        const bool isWanted = quoted() == key;
        if (at >= tags.size()) break;
        std::string value = quoted();
        if (isWanted) return value;
    }
    return {};
}

std::int8_t roadLevel(std::string_view layer, std::string_view bridge, std::string_view tunnel) {
    int level = 0;
    const auto [end, error] = std::from_chars(layer.data(), layer.data() + layer.size(), level);
    if (error == std::errc{} && end == layer.data() + layer.size() && level != 0)
        return static_cast<std::int8_t>(std::clamp(level, -100, 100));
    return isYes(bridge) ? 1 : isYes(tunnel) ? -1 : 0;
}

} // namespace azalai
