#include <azalai/access/severity.h>
#include <azalai/access/situation.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace azalai {

namespace {

/// Later recorded wins, then later begun, then the worse status: never the order in the file, which says nothing.
bool isStronger(const Override& a, const Override& b) {
    const auto begin = [](const std::optional<StatedTime>& t) { return t ? t->begin : Instant::min(); };
    const auto rank = [&](const Override& o) {
        return std::tuple(begin(o.recorded), begin(o.when.from), severity(o.status));
    };
    return rank(a) > rank(b);
}

bool isInForce(const Override& word, const Workspace& workspace) {
    const bool isKnown = !workspace.knownAt || !word.recorded || word.recorded->begin <= *workspace.knownAt;
    return isKnown && word.when.contains(workspace.at);
}

} // namespace

Situation situationAt(const SupplyNetwork& network, const Workspace& workspace) {
    const Dossier& dossier = *network.dossier;
    Situation now;

    Workspace everyone = workspace;
    everyone.hiddenActors.clear();
    for (const ZoneState& state : dossier.zones)
        now.activeStates.push_back(everyone.isVisible(state));

    for (const Actor& a : dossier.actors)
        for (const Actor& b : dossier.actors)
            now.allied.push_back(isAllied(dossier, a.id, b.id, workspace.at));

    std::map<std::string_view, std::size_t> words;
    for (std::size_t i = 0; i < dossier.overrides.size(); ++i) {
        const Override& word = dossier.overrides[i];
        if (!isInForce(word, workspace)) continue;
        const auto [known, isNew] = words.emplace(word.leg, i);
        if (!isNew && isStronger(word, dossier.overrides[known->second])) known->second = i;
    }
    for (const Leg& leg : dossier.legs) {
        const auto word = words.find(leg.id);
        now.overrides.push_back(word == words.end() ? std::nullopt : std::optional(word->second));
        now.inSeason.push_back(isInSeason(leg, workspace.at));
    }
    return now;
}

} // namespace azalai
