#pragma once

#include <azalai/editing/zone_verbs.h>
#include <azalai/time/parse_time.h>

#include <format>
#include <optional>
#include <random>

namespace azalai::test {

inline StatedTime dayOf(std::mt19937_64& random) {
    return *parseTime(std::format("2023-{:02}-{:02}", 1 + random() % 12, 1 + random() % 28));
}

/// A square of a tenth of a degree to a whole one, counter-clockwise, on the grid.
inline Area squareOf(std::mt19937_64& random) {
    const double west = static_cast<double>(random() % 80) / 10.0;
    const double south = 14.0 + static_cast<double>(random() % 40) / 10.0;
    const double size = 0.1 + static_cast<double>(random() % 10) / 10.0;
    return {{.outer = {{.latitude = south, .longitude = west},
                       {.latitude = south, .longitude = west + size},
                       {.latitude = south + size, .longitude = west + size},
                       {.latitude = south + size, .longitude = west}},
             .holes = {}}};
}

/// An edit that fits the dossier, by a verb drawn at random; the ones that a verb refuses are drawn again.
/// Input  At least one actor and one source.
inline Edit randomEdit(const Dossier& dossier, std::mt19937_64& random) {
    const StatedTime now = *parseTime("2024-01-05");
    const auto anyState = [&] { return dossier.zones[random() % dossier.zones.size()].id; };
    const auto change = [&] {
        return ZoneChange{.from = random() % 2 ? std::optional(dayOf(random)) : std::nullopt, .recorded = now};
    };
    const auto add = [&]() -> Result<Edit> {
        NewZone zone;
        const auto number = random() % 1000;
        zone.name = {.en = std::format("Zone {}", number), .fr = "Zone", .ar = "منطقة"};
        zone.actor = dossier.actors[random() % dossier.actors.size()].id;
        zone.type = static_cast<ZoneType>(random() % 5);
        zone.grade = dossier.actors.front().grade;
        zone.when.from = dayOf(random);
        zone.sources = {dossier.sources.front().key};
        zone.outline = squareOf(random);
        return addZone(dossier, zone, now);
    };
    const auto record = [&]() -> Result<Edit> {
        EditMaker maker(dossier, Verb::ChangeRecord);
        if (random() % 3 == 0 && !dossier.rules.empty()) {
            maker.insertAt(RecordKind::Rule, random() % (dossier.rules.size() + 1),
                           dossier.rules[random() % dossier.rules.size()]);
        } else if (random() % 2 == 0 && !dossier.events.empty()) {
            Event event = dossier.events[random() % dossier.events.size()];
            event.note = std::format("note {}", random() % 100);
            maker.put(event);
        } else {
            Place place = dossier.places[random() % dossier.places.size()];
            place.population = static_cast<int>(random() % 100'000);
            maker.put(place);
        }
        return maker.take();
    };
    while (true) {
        Result<Edit> edit = add();
        const auto kind = dossier.zones.size() < 2 ? 0 : random() % 8;
        if (kind == 1) edit = reshapeZones(dossier, Verb::ReshapeZone, {{anyState(), squareOf(random)}}, change());
        if (kind == 2)
            edit =
                moveZones(dossier, std::vector{anyState()}, 0.1 * static_cast<double>(random() % 5), -0.05, change());
        if (kind == 3) edit = splitZone(dossier, anyState(), std::vector{squareOf(random), squareOf(random)}, change());
        if (kind == 4) {
            const std::string first = anyState();
            const std::string second = anyState();
            if (first == second) continue;
            edit = mergeZones(dossier, std::vector{first, second}, squareOf(random), change());
        }
        if (kind == 5) edit = endZone(dossier, anyState(), dayOf(random));
        if (kind == 6) edit = duplicateZone(dossier, anyState(), {.from = dayOf(random), .to = {}}, now);
        if (kind == 7) edit = record();
        if (edit && !edit->changes.empty()) return *edit;
    }
}

} // namespace azalai::test
