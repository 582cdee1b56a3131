#include "random_dossier.h"

#include <azalai/access/supply_network.h>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <set>

using namespace azalai;
using namespace azalai::test;

namespace {

/// Edits a dossier as a desk or a what-if would, and says which states it touched.
class Editor {
public:
    explicit Editor(std::uint64_t seed) : m_random(seed) {}

    std::set<std::string> edit(Dossier& dossier) {
        std::set<std::string> changed;
        for (std::size_t i = 0; i <= below(3); ++i)
            switch (below(9)) {
            case 0:
                addState(dossier, changed);
                break;
            case 1:
                removeState(dossier, changed);
                break;
            case 2:
                changeWords(dossier);
                break;
            case 3:
                changeEvents(dossier);
                break;
            default:
                changeState(dossier, changed);
            }
        return changed;
    }

private:
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(m_random() % n); }
    double number(double low, double high) {
        return low + (high - low) * static_cast<double>(m_random() >> 11) / 9007199254740992.0;
    }
    StatedTime day() { return *parseTime(std::format("2023-{:02}-{:02}", 1 + below(12), 1 + below(28))); }
    Interval spell() {
        StatedTime a = day();
        StatedTime b = day();
        if (b.begin < a.begin) std::swap(a, b);
        return {below(4) ? std::optional(a) : std::nullopt, below(4) ? std::optional(b) : std::nullopt};
    }
    Area outline() {
        const double west = number(-6, 5);
        const double south = number(13, 19);
        return box(west, south, west + number(0.1, 3), south + number(0.1, 3));
    }

    void addState(Dossier& dossier, std::set<std::string>& changed) {
        ZoneState state = dossier.zones[below(dossier.zones.size())];
        state.id = std::format("z{:02}@{}", below(40), 2 + ++m_added);
        state.zone = state.id.substr(0, 3);
        state.outline = outline();
        state.when = spell();
        changed.insert(state.id);
        const auto place = std::ranges::lower_bound(dossier.zones, state.id, {}, &ZoneState::id);
        dossier.zones.insert(place, std::move(state));
    }
    void removeState(Dossier& dossier, std::set<std::string>& changed) {
        if (dossier.zones.size() < 2) return;
        const auto state = dossier.zones.begin() + static_cast<std::ptrdiff_t>(below(dossier.zones.size()));
        changed.insert(state->id);
        dossier.zones.erase(state);
    }
    void changeState(Dossier& dossier, std::set<std::string>& changed) {
        ZoneState& state = dossier.zones[below(dossier.zones.size())];
        changed.insert(state.id);
        switch (below(6)) {
        case 0:
            state.actor = dossier.actors[below(dossier.actors.size())].id;
            break;
        case 1:
            state.type = static_cast<ZoneType>(below(5));
            break;
        case 2:
            state.when = spell();
            break;
        case 3:
            state.recorded = day();
            break;
        default:
            state.outline = outline();
        }
    }
    void changeEvents(Dossier& dossier) {
        if (!dossier.events.empty() && below(2) == 0) {
            dossier.events.erase(dossier.events.begin() + static_cast<std::ptrdiff_t>(below(dossier.events.size())));
            return;
        }
        Event event;
        event.id = std::format("e{}", ++m_added);
        event.when = spell();
        event.position = Position{.latitude = number(13, 19), .longitude = number(-6, 5)};
        dossier.events.push_back(std::move(event));
    }
    void changeWords(Dossier& dossier) {
        if (!dossier.overrides.empty() && below(2) == 0) {
            dossier.overrides.erase(dossier.overrides.begin() +
                                    static_cast<std::ptrdiff_t>(below(dossier.overrides.size())));
            return;
        }
        Override word;
        word.leg = dossier.legs[below(dossier.legs.size())].id;
        word.status = static_cast<Status>(below(3));
        word.when = spell();
        word.recorded = day();
        dossier.overrides.push_back(std::move(word));
    }

    std::mt19937_64 m_random;
    int m_added = 0;
};

void requireSame(const SpellTable& revised, const SpellTable& fresh) {
    REQUIRE(revised == fresh);
    REQUIRE(revised.size() == fresh.size());
    for (std::size_t item = 0; item < fresh.size(); ++item) // those that are not told as well
        REQUIRE(std::ranges::equal(revised.changesOf(item), fresh.changesOf(item)));
}

void requireSame(const AccessHistory& revised, const AccessHistory& fresh) {
    for (std::size_t leg = 0; leg < fresh.network->legCount(); ++leg)
        REQUIRE(revised.network->states[leg] == fresh.network->states[leg]);
    REQUIRE(revised.network->actorOfState == fresh.network->actorOfState);
    REQUIRE(*revised.network->eventsNear == *fresh.network->eventsNear);
    REQUIRE(revised.network->dossier == fresh.network->dossier);
    requireSame(revised.legs, fresh.legs);
    requireSame(revised.routes, fresh.routes);
    requireSame(revised.places, fresh.places);
    REQUIRE(revised.cargoPlaces.size() == fresh.cargoPlaces.size());
    for (const auto& [cargo, places] : fresh.cargoPlaces)
        requireSame(revised.cargoPlaces.at(cargo), places);
}

} // namespace

TEST_CASE("edit after edit, what is revised is what is computed anew, bit for bit") {
    const int seed = GENERATE(range(1, 13));
    INFO("seed " << seed);
    Dossier dossier = randomDossier(seed).dossier;
    std::optional<Instant> knownAt;
    if (seed % 3 == 0) knownAt = on("2023-07-01");
    const auto look = [&] {
        Workspace workspace = openingWorkspace(std::make_shared<const Dossier>(dossier));
        workspace.knownAt = knownAt;
        return workspace;
    };
    AccessHistory revised = computeAccessHistory(look());
    Editor editor(static_cast<std::uint64_t>(seed));
    for (int i = 0; i < 25; ++i) {
        INFO("edit " << i);
        const Dossier before = dossier;
        const std::set<std::string> touched = editor.edit(dossier);
        const std::set<std::string> changed = changedStates(before, dossier);
        REQUIRE(std::ranges::includes(touched, changed)); // what was touched may be as it was
        const Workspace workspace = look();
        revised = reviseAccessHistory(revised, workspace, changed);
        requireSame(revised, computeAccessHistory(workspace));
    }
}

TEST_CASE("a revision without a change shares everything") {
    const SmallDossier d = randomDossier(1);
    const AccessHistory history = computeAccessHistory(d.workspace());
    const Workspace again = d.workspace(); // another dossier, the same in every field
    const AccessHistory revised = reviseAccessHistory(history, again, {});
    requireSame(revised, computeAccessHistory(again));
    CHECK(revised.network->roads == history.network->roads);
    CHECK(&revised.network->states[0] == &history.network->states[0]);
    CHECK(revised.legs.changesOf(0).data() == history.legs.changesOf(0).data());
}
