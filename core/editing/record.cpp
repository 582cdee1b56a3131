#include <azalai/editing/record.h>
#include <azalai/editing/record_list.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <format>

namespace azalai {

namespace {

constexpr std::array<std::string_view, recordKinds> words{
    "dossier",   "actors", "relations", "sources", "zones", "places",       "legs",     "routes",   "entries",
    "overrides", "rules",  "regions",   "events",  "camps", "displacement", "settings", "vehicles", "convoys"};

DossierHead headOf(const Dossier& d) {
    return {.id = d.id,
            .title = d.title,
            .handling = d.handling,
            .disclaimer = d.disclaimer,
            .credit = d.credit,
            .from = d.from,
            .to = d.to,
            .instant = d.instant,
            .baseline = d.baseline,
            .extent = d.extent};
}

} // namespace

void setHead(Dossier& d, const DossierHead& h) {
    d.id = h.id;
    d.title = h.title;
    d.handling = h.handling;
    d.disclaimer = h.disclaimer;
    d.credit = h.credit;
    d.from = h.from;
    d.to = h.to;
    d.instant = h.instant;
    d.baseline = h.baseline;
    d.extent = h.extent;
}

std::string_view word(RecordKind kind) { return words[static_cast<std::size_t>(kind)]; }

std::optional<RecordKind> parseRecordKind(std::string_view text) {
    const auto found = std::ranges::find(words, text);
    if (found == words.end()) return std::nullopt;
    return static_cast<RecordKind>(found - words.begin());
}

bool hasIds(RecordKind kind) {
    return lists::withKind(kind, []<class T>() { return lists::Keyed<T>; });
}

bool isSingle(RecordKind kind) {
    return lists::withKind(kind, []<class T>() { return !lists::Listed<T>; });
}

std::string idOf(const Record& record) {
    return std::visit(
        []<class T>(const T& item) {
            if constexpr (lists::Keyed<T>) return lists::idIn(item);
            return std::string();
        },
        record);
}

LocalText nameOf(const Record& record) {
    return std::visit(
        []<class T>(const T& item) {
            if constexpr (requires { item.name; })
                return item.name;
            else if constexpr (requires { item.title; })
                return item.title;
            else
                return LocalText{};
        },
        record);
}

std::size_t countOf(const Dossier& dossier, RecordKind kind) {
    return lists::withKind(kind, [&]<class T>() -> std::size_t {
        if constexpr (lists::Listed<T>) return lists::of<T>(dossier).size();
        return 1;
    });
}

Record recordAt(const Dossier& dossier, RecordKind kind, std::size_t at) {
    AZALAI_EXPECT(at < countOf(dossier, kind));
    return lists::withKind(kind, [&]<class T>() -> Record {
        if constexpr (std::same_as<T, DossierHead>)
            return headOf(dossier);
        else if constexpr (std::same_as<T, SupplySettings>)
            return dossier.supply;
        else
            return lists::of<T>(dossier)[at];
    });
}

std::size_t placeFor(const Dossier& dossier, RecordKind kind, std::string_view id) {
    return lists::withKind(kind, [&]<class T>() -> std::size_t {
        if constexpr (lists::Keyed<T>) {
            const auto& list = lists::of<T>(dossier);
            const auto found = std::ranges::lower_bound(
                list, id, {}, [](const T& item) -> std::string_view { return lists::idIn(item); });
            return static_cast<std::size_t>(found - list.begin());
        }
        return countOf(dossier, kind);
    });
}

std::string keyAt(const Dossier& dossier, RecordKind kind, std::size_t at) {
    return hasIds(kind) ? idOf(recordAt(dossier, kind, at)) : std::format("#{}", at);
}

std::optional<std::size_t> indexOfKey(const Dossier& dossier, RecordKind kind, std::string_view key) {
    if (hasIds(kind)) return indexOf(dossier, kind, key);
    if (!key.starts_with('#')) return std::nullopt;
    std::size_t at = 0;
    const char* end = key.data() + key.size();
    const auto read = std::from_chars(key.data() + 1, end, at);
    return read.ec == std::errc{} && read.ptr == end && at < countOf(dossier, kind) ? std::optional(at) : std::nullopt;
}

std::optional<std::size_t> indexOfSeen(const Dossier& dossier, std::string_view key, const Record& seen) {
    const RecordKind kind = kindOf(seen);
    const auto at = indexOfKey(dossier, kind, key);
    if (hasIds(kind) || isSingle(kind) || (at && recordAt(dossier, kind, *at) == seen)) return at;
    for (std::size_t i = 0; i < countOf(dossier, kind); ++i)
        if (recordAt(dossier, kind, i) == seen) return i;
    return std::nullopt;
}

std::optional<std::size_t> indexOf(const Dossier& dossier, RecordKind kind, std::string_view id) {
    const std::size_t at = placeFor(dossier, kind, id);
    if (!hasIds(kind) || at >= countOf(dossier, kind) || idOf(recordAt(dossier, kind, at)) != id) return std::nullopt;
    return at;
}

} // namespace azalai
