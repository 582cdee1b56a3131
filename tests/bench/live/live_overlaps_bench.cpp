// How long an event of dragging a vertex takes: figures of the whole workspace alone, and with the contested faces.
//
//   live_overlaps_bench DOSSIER [EVENTS] [ZONES]
//
// Takes hold of vertices of the zones that share ground with most others and moves each twelve times by 0.2 to 2 km.
// DOSSIER is a folder: that of maps/northern-mali, or one that tests/bench/window/make_dossier.py wrote.
#include <azalai/geodata/load_dossier.h>
#include <azalai/geometry/snap.h>
#include <azalai/overlap/live_overlaps.h>
#include <azalai/overlap/live_zones.h>
#include <azalai/overlap/make_overlap_engine.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>

using namespace azalai;

namespace {

constexpr int stepsOfADrag = 12;

template <class Work> double microsecondsOf(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

struct Times {
    std::vector<double> first, accepted, refused;
};

void print(const char* what, std::vector<double> us) {
    std::ranges::sort(us);
    const auto at = [&](double share) {
        return us.empty() ? 0 : us[static_cast<std::size_t>(share * static_cast<double>(us.size() - 1))];
    };
    std::printf("%-28s %7zu %10.1f %10.1f %10.1f %10.1f  µs\n", what, us.size(), at(0.5), at(0.95), at(0.99), at(1));
}

/// Zone states that share ground with rivals, most of them first.
std::vector<std::string> busiest(const Overlaps& overlaps, std::size_t count) {
    std::map<std::string, int> partners;
    for (const ZonePair& pair : overlaps.zonePairs) {
        ++partners[pair.first];
        ++partners[pair.second];
    }
    std::vector<std::pair<int, std::string>> order;
    for (const auto& [state, others] : partners)
        order.emplace_back(-others, state);
    std::ranges::sort(order);
    std::vector<std::string> states;
    for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
        states.push_back(order[i].second);
    return states;
}

/// Moves vertices of the outer ring; `move` tells whether the outline could stand.
template <class Outline, class Move>
void drag(std::mt19937_64& random, std::size_t events, Times& times, Outline&& outline, Move&& move) {
    for (std::size_t event = 0; event < events;) {
        const std::size_t vertex = random() % outline().front().outer.size();
        for (int step = 0; step < stepsOfADrag && event < events; ++step, ++event) {
            const auto offset = [&] {
                const double length = 0.0018 + 0.0162 * static_cast<double>(random() % 10'001) / 10'000;
                return random() % 2 == 0 ? length : -length;
            };
            Position to = outline().front().outer[vertex];
            to.latitude += offset();
            to.longitude += offset();
            bool isAccepted = false;
            const double us = microsecondsOf([&] { isAccepted = move(vertex, snapped(to)); });
            (isAccepted ? times.accepted : times.refused).push_back(us);
        }
    }
}

void figures(const Workspace& workspace, const std::vector<std::string>& chosen, std::size_t events) {
    const std::vector<const ZoneState*> states = activeZones(workspace);
    const Alliances alliances(workspace, states);
    std::mt19937_64 random(5);
    Times times;
    std::size_t rebuilds = 0;
    std::size_t sets = 0;
    for (const std::string& id : chosen) {
        const auto zone = static_cast<std::uint32_t>(std::ranges::find(states, id, &ZoneState::id) - states.begin());
        std::optional<LiveZones> live;
        times.first.push_back(microsecondsOf([&] { live.emplace(states, alliances, zone); }));
        std::size_t figuresRead = 0; // so that nothing is left out
        drag(
            random, events, times, [&]() -> const Area& { return live->outline(); },
            [&](std::size_t vertex, Position to) {
                const bool isFaulty = live->change({.ring = 0, .vertex = vertex, .to = to}).has_value();
                figuresRead += live->figures().actorPairs().size() + live->figures().sharedByActor().size() +
                               static_cast<std::size_t>(live->figures().contested() > 0);
                return !isFaulty;
            });
        rebuilds += live->rebuilds() + (figuresRead == 0 ? 1 : 0);
        sets = std::max(sets, live->arrangement().table().entries().size());
    }
    print("figures: first", times.first);
    print("figures: event", times.accepted);
    print("figures: refused", times.refused);
    std::printf("made anew %zu times; sets known in the end %zu\n", rebuilds, sets);
}

void pictures(const Workspace& workspace, const std::vector<std::string>& chosen, std::size_t events) {
    std::mt19937_64 random(5);
    Times times;
    std::size_t faces = 0;
    for (const std::string& id : chosen) {
        const auto live = makeLiveOverlaps(workspace, id);
        Result<LiveOverlapPicture> last = std::unexpected(Error{});
        times.first.push_back(microsecondsOf([&] { last = live->picture(); }));
        drag(
            random, events, times, [&]() -> const Area& { return last->outline; },
            [&](std::size_t vertex, Position to) {
                auto picture = live->moveVertex(0, vertex, to);
                if (!picture) return false;
                last = std::move(picture);
                return true;
            });
        faces += last->contested.size();
    }
    print("figures and faces: first", times.first);
    print("figures and faces: event", times.accepted);
    print("figures and faces: refused", times.refused);
    std::printf("contested faces of a zone, mean %zu\n", faces / std::max<std::size_t>(1, chosen.size()));
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "live_overlaps_bench DOSSIER [EVENTS] [ZONES]\n");
        return 2;
    }
    const auto loaded = loadDossier(argv[1]);
    if (!loaded) {
        std::fprintf(stderr, "%s: %s\n", argv[1], loaded.error().detail.c_str());
        return 1;
    }
    const std::size_t events = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1200;
    const std::size_t zones = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 8;
    const Workspace workspace = openingWorkspace(std::make_shared<const Dossier>(loaded->value));
    const auto engine = makeOverlapEngine();
    const auto overlaps = engine->compute(workspace);
    if (!overlaps) return 1;
    const std::vector<std::string> chosen = busiest(*overlaps, zones);
    std::printf("%s: %zu zones in force, %zu of them dragged, %zu events each\n", argv[1],
                activeZones(workspace).size(), chosen.size(), events);
    std::printf("%-28s %7s %10s %10s %10s %10s\n", "", "count", "p50", "p95", "p99", "worst");
    figures(workspace, chosen, events);
    pictures(workspace, chosen, events / 10);
    return 0;
}
