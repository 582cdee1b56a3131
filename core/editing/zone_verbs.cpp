#include <azalai/editing/part_names.h>
#include <azalai/editing/zone_verbs.h>

#include <azalai/base/expect.h>
#include <azalai/geometry/snap.h>

#include <algorithm>
#include <charconv>
#include <format>
#include <ranges>

namespace azalai {

namespace {

std::string nextStateId(const Dossier& dossier, std::string_view zone) {
    int last = 0;
    for (const ZoneState& state : dossier.zones) {
        if (state.zone != zone) continue;
        const std::string_view number = std::string_view(state.id).substr(std::min(zone.size() + 1, state.id.size()));
        int value = 0;
        std::from_chars(number.data(), number.data() + number.size(), value);
        last = std::max(last, value);
    }
    return std::format("{}@{}", zone, last + 1);
}

Result<ZoneState> stateOf(const Dossier& dossier, const std::string& id) {
    const ZoneState* state = dossier.zoneState(id);
    if (!state) return failure(ErrorCode::UnknownId, id, "no such zone state");
    return *state;
}

/// Gives a state another outline, and name where there is one, in place or as the zone's next state.
Result<void> reshape(EditMaker& maker, const std::string& id, const Area& outline, const ZoneChange& change,
                     const std::optional<LocalText>& name = {}) {
    Result<ZoneState> found = stateOf(maker.dossier(), id);
    if (!found) return std::unexpected(found.error());
    if (outline.empty()) return failure(ErrorCode::InvalidGeometry, id, "nothing is left of the outline");
    ZoneState state = std::move(*found);
    const bool isNext = change.from && (!state.when.from || state.when.from->begin < change.from->begin);
    if (isNext && state.when.to && state.when.to->begin <= change.from->begin)
        return failure(ErrorCode::InvalidTime, id, "the state has ended by then");
    ZoneState next = state;
    next.outline = outline;
    if (name) next.name = *name;
    if (!isNext) {
        next.recorded = change.recorded;
        maker.put(next);
        return {};
    }
    next.id = nextStateId(maker.dossier(), state.zone);
    next.when.from = change.from;
    next.recorded = change.recorded;
    state.when.to = change.from;
    maker.put(state).put(next);
    return {};
}

/// The state is over from then on; without a time it was never there.
void end(EditMaker& maker, ZoneState state, const std::optional<StatedTime>& at) {
    if (!at || (state.when.from && state.when.from->begin >= at->begin)) {
        maker.remove(RecordKind::Zone, state.id);
        return;
    }
    state.when.to = at;
    maker.put(state);
}

std::string& wordsIn(LocalText& text, Language language) {
    return language == Language::French ? text.fr : language == Language::Arabic ? text.ar : text.en;
}

Position moved(Position p, double latitude, double longitude) {
    return snapped({.latitude = p.latitude + latitude, .longitude = p.longitude + longitude});
}

/// Without an id, which is made when it is added.
ZoneState firstState(const NewZone& zone) {
    return {.id = {},
            .zone = {},
            .name = zone.name,
            .actor = zone.actor,
            .type = zone.type,
            .grade = zone.grade,
            .when = zone.when,
            .recorded = {},
            .sources = zone.sources,
            .note = zone.note,
            .narrowWith = {},
            .outline = zone.outline};
}

/// Adds a state as the first of a zone of its own.
Result<void> add(EditMaker& maker, ZoneState state, StatedTime recorded) {
    if (!maker.dossier().actor(state.actor)) return failure(ErrorCode::UnknownId, state.actor, "no such actor");
    if (state.outline.empty()) return failure(ErrorCode::InvalidGeometry, state.name.en, "no outline");
    state.zone = freeZoneId(maker.dossier(), state.zone.empty() ? state.name.in(Language::English) : state.zone);
    state.id = state.zone + "@1";
    state.recorded = recorded;
    maker.put(state);
    return {};
}

Area moved(Area area, double latitude, double longitude) {
    const auto moveRing = [&](Ring& ring) {
        for (Position& p : ring)
            p = moved(p, latitude, longitude);
    };
    for (Polygon& polygon : area) {
        moveRing(polygon.outer);
        std::ranges::for_each(polygon.holes, moveRing);
    }
    return area;
}

} // namespace

std::string freeZoneId(const Dossier& dossier, std::string_view englishName) {
    std::string base;
    for (const char c : englishName) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
            base += lower;
        else if (!base.empty() && base.back() != '-')
            base += '-';
    }
    while (base.ends_with('-'))
        base.pop_back();
    if (base.empty()) base = "zone";
    const auto isTaken = [&](const std::string& id) {
        return std::ranges::contains(dossier.zones, id, &ZoneState::zone);
    };
    std::string id = base;
    for (int number = 2; isTaken(id); ++number)
        id = std::format("{}-{}", base, number);
    return id;
}

Result<Edit> addZone(const Dossier& dossier, const NewZone& zone, StatedTime recorded) {
    EditMaker maker(dossier, Verb::AddZone);
    if (Result<void> made = add(maker, firstState(zone), recorded); !made) return std::unexpected(made.error());
    return maker.take();
}

Result<Edit> pasteZones(const Dossier& dossier, std::vector<ZoneState> zones, StatedTime recorded, Verb verb) {
    AZALAI_EXPECT(!zones.empty());
    EditMaker maker(dossier, verb);
    for (ZoneState& zone : zones)
        if (Result<void> made = add(maker, std::move(zone), recorded); !made) return std::unexpected(made.error());
    return maker.take();
}

Result<Edit> pasteZones(const Dossier& dossier, std::span<const NewZone> zones, StatedTime recorded, Verb verb,
                        std::vector<ZoneState> along) {
    for (const NewZone& zone : zones)
        along.push_back(firstState(zone));
    return pasteZones(dossier, std::move(along), recorded, verb);
}

Result<Edit> reshapeZones(const Dossier& dossier, Verb verb, const std::map<std::string, Area>& outlines,
                          const ZoneChange& change) {
    EditMaker maker(dossier, verb);
    for (const auto& [id, outline] : outlines)
        if (Result<void> made = reshape(maker, id, outline, change); !made) return std::unexpected(made.error());
    return maker.take();
}

Result<Edit> reshapeBorder(const Dossier& dossier, const std::string& state,
                           const std::map<std::string, Area>& outlines, const ZoneChange& change) {
    AZALAI_EXPECT(outlines.size() >= 2 && outlines.contains(state));
    Result<ZoneState> first = stateOf(dossier, state);
    if (!first) return std::unexpected(first.error());
    for (const auto& [id, outline] : outlines) {
        const ZoneState* other = id == state ? nullptr : dossier.zoneState(id);
        if (!other) continue;
        for (const Language language : allLanguages)
            if (std::string& words = wordsIn(first->name, language); !words.empty())
                words.append(" · ").append(other->name.in(language));
    }
    EditMaker maker(dossier, Verb::ReshapeBorder);
    maker.about(*first);
    for (const auto& [id, outline] : outlines)
        if (Result<void> made = reshape(maker, id, outline, change); !made) return std::unexpected(made.error());
    return maker.take();
}

Result<Edit> moveZones(const Dossier& dossier, std::span<const std::string> states, double latitude, double longitude,
                       const ZoneChange& change) {
    std::map<std::string, Area> outlines;
    for (const std::string& id : states) {
        Result<ZoneState> state = stateOf(dossier, id);
        if (!state) return std::unexpected(state.error());
        outlines[id] = moved(std::move(state->outline), latitude, longitude);
    }
    return reshapeZones(dossier, Verb::MoveZones, outlines, change);
}

Result<Edit> keepNarrow(const Dossier& dossier, const std::string& first, const std::string& second) {
    Result<ZoneState> state = stateOf(dossier, first);
    if (!state) return std::unexpected(state.error());
    const Result<ZoneState> other = stateOf(dossier, second);
    if (!other) return std::unexpected(other.error());
    state->narrowWith.push_back(other->zone);
    return EditMaker(dossier, Verb::KeepNarrow).put(*state).take();
}

Result<Edit> splitZone(const Dossier& dossier, const std::string& state, std::span<const Area> parts,
                       const ZoneChange& change) {
    AZALAI_EXPECT(parts.size() >= 2);
    Result<ZoneState> whole = stateOf(dossier, state);
    if (!whole) return std::unexpected(whole.error());
    const std::vector<LocalText> names = partNames(whole->name, parts);
    EditMaker maker(dossier, Verb::SplitZone);
    maker.about(*whole);
    if (Result<void> made = reshape(maker, state, parts.front(), change, names.front()); !made)
        return std::unexpected(made.error());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const Area& outline = parts[i];
        ZoneState part = *whole;
        part.name = names[i];
        part.zone = freeZoneId(maker.dossier(), part.zone);
        part.id = part.zone + "@1";
        if (change.from && (!part.when.from || part.when.from->begin < change.from->begin))
            part.when.from = change.from;
        part.recorded = change.recorded;
        part.outline = outline;
        maker.put(part);
    }
    return maker.take();
}

Result<Edit> mergeZones(const Dossier& dossier, std::span<const std::string> states, const Area& outline,
                        const ZoneChange& change) {
    AZALAI_EXPECT(states.size() >= 2);
    EditMaker maker(dossier, Verb::MergeZones);
    for (const std::string& id : states | std::views::drop(1)) {
        Result<ZoneState> state = stateOf(dossier, id);
        if (!state) return std::unexpected(state.error());
    }
    if (Result<void> made = reshape(maker, states.front(), outline, change); !made)
        return std::unexpected(made.error());
    for (const std::string& id : states | std::views::drop(1))
        end(maker, *stateOf(dossier, id), change.from);
    return maker.take();
}

Result<Edit> endZone(const Dossier& dossier, const std::string& state, StatedTime at) {
    Result<ZoneState> found = stateOf(dossier, state);
    if (!found) return std::unexpected(found.error());
    EditMaker maker(dossier, Verb::EndZone);
    maker.about(*found);
    for (const ZoneState& other : dossier.zones)
        if (other.zone == found->zone && other.id != state && other.when.from && other.when.from->begin >= at.begin)
            maker.remove(RecordKind::Zone, other.id);
    if (found->when.to && found->when.to->begin <= at.begin)
        return failure(ErrorCode::InvalidTime, state, "the state has ended by then");
    end(maker, *found, at);
    return maker.take();
}

Result<Edit> duplicateZone(const Dossier& dossier, const std::string& state, const Interval& when,
                           StatedTime recorded) {
    Result<ZoneState> copy = stateOf(dossier, state);
    if (!copy) return std::unexpected(copy.error());
    copy->zone = freeZoneId(dossier, copy->zone);
    copy->id = copy->zone + "@1";
    copy->when = when;
    copy->recorded = recorded;
    EditMaker maker(dossier, Verb::DuplicateZone);
    maker.put(*copy);
    return maker.take();
}

} // namespace azalai
