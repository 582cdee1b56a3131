#include <azalai/model/vocabulary.h>

#include <array>
#include <utility>

namespace azalai {

namespace {

template <class T> struct Words; // specialised below: the enumerators' texts in order

#define AZALAI_WORDS(Type, ...)                                                                                        \
    template <> struct Words<Type> {                                                                                   \
        static constexpr auto list = std::to_array<std::string_view>({__VA_ARGS__});                                   \
    };

AZALAI_WORDS(ActorKind, "state-force", "armed-group", "signatory-movement", "private-military", "peacekeeping")
AZALAI_WORDS(Pattern, "plain", "diagonal", "back-diagonal", "horizontal", "vertical", "dots", "cross")
AZALAI_WORDS(TrafficStance, "protects", "tolerates", "taxes", "denies")
AZALAI_WORDS(RelationKind, "allied", "hostile", "tacit")
AZALAI_WORDS(SourceKind, "analysis", "un-reporting", "press", "administrative", "desk-estimate")
AZALAI_WORDS(ZoneType, "control", "support", "attack", "blockade", "garrison")
AZALAI_WORDS(EdgeKind, "straight", "geodesic")
AZALAI_WORDS(PlaceKind, "capital", "region-capital", "town", "village", "border-post", "airport", "landing", "waypoint",
             "junction")
AZALAI_WORDS(LegMode, "road", "track", "river", "ferry", "air")
AZALAI_WORDS(Surface, "paved", "gravel", "earth", "sand", "water")
AZALAI_WORDS(Capacity, "heavy", "medium", "light")
AZALAI_WORDS(Knowledge, "confirmed", "schematic", "approximate")
AZALAI_WORDS(Goods, "fuel", "food", "medicine", "salt", "people")
AZALAI_WORDS(Status, "open", "at-risk", "cut", "unknown")
AZALAI_WORDS(Contested, "yes", "no", "any")
AZALAI_WORDS(EventKind, "attack", "clash", "shelling", "ambush", "advance", "withdrawal", "camp-closure", "statement",
             "blockade", "displacement", "mandate", "trend")
#undef AZALAI_WORDS

template <class T> std::string_view wordOf(T value) { return Words<T>::list.at(static_cast<std::size_t>(value)); }

} // namespace

template <class T> std::optional<T> parseWord(std::string_view text) {
    for (std::size_t i = 0; i < Words<T>::list.size(); ++i)
        if (Words<T>::list[i] == text) return static_cast<T>(i);
    return std::nullopt;
}

#define AZALAI_VOCABULARY(Type)                                                                                        \
    std::string_view word(Type value) { return wordOf(value); }                                                        \
    template std::optional<Type> parseWord<Type>(std::string_view);

AZALAI_VOCABULARY(ActorKind)
AZALAI_VOCABULARY(Pattern)
AZALAI_VOCABULARY(TrafficStance)
AZALAI_VOCABULARY(RelationKind)
AZALAI_VOCABULARY(SourceKind)
AZALAI_VOCABULARY(ZoneType)
AZALAI_VOCABULARY(EdgeKind)
AZALAI_VOCABULARY(PlaceKind)
AZALAI_VOCABULARY(LegMode)
AZALAI_VOCABULARY(Surface)
AZALAI_VOCABULARY(Capacity)
AZALAI_VOCABULARY(Knowledge)
AZALAI_VOCABULARY(Goods)
AZALAI_VOCABULARY(Status)
AZALAI_VOCABULARY(Contested)
AZALAI_VOCABULARY(EventKind)
#undef AZALAI_VOCABULARY

} // namespace azalai
