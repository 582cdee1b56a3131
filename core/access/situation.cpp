#include <azalai/access/severity.h>
#include <azalai/access/situation.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace azalai {

namespace {

/// Later recorded wins, then later begun, then the worse status: never the order in the file, which says nothing.
auto strengthOf(const Override& word) {
    const auto begin = [](const std::optional<StatedTime>& t) { return t ? t->begin : Instant::min(); };
    return std::tuple(begin(word.recorded), begin(word.when.from), severity(word.status));
}

bool isKnown(const Override& word, const Workspace& workspace) {
    return !workspace.knownAt || !word.recorded || word.recorded->begin <= *workspace.knownAt;
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
        if (!isKnown(word, workspace) || !word.when.contains(workspace.at)) continue;
        const auto [known, isNew] = words.emplace(word.leg, i);
        if (!isNew && strengthOf(word) > strengthOf(dossier.overrides[known->second])) known->second = i;
    }
    now.inRains = isInRains(dossier.supply, workspace.at);
    for (const Leg& leg : dossier.legs) {
        const auto word = words.find(leg.id);
        now.overrides.push_back(word == words.end() ? std::nullopt : std::optional(word->second));
        now.inSeason.push_back(isInSeason(leg, workspace.at));
    }
    return now;
}

std::vector<std::optional<std::size_t>> lapsedOverrides(const Workspace& workspace, const Situation& now) {
    const Dossier& dossier = *workspace.dossier;
    const auto rank = [&](std::size_t word) {
        return std::tuple(dossier.overrides[word].when.to->begin, strengthOf(dossier.overrides[word]));
    };
    std::map<std::string_view, std::size_t> lapsed;
    for (std::size_t i = 0; i < dossier.overrides.size(); ++i) {
        const Override& word = dossier.overrides[i];
        if (!isKnown(word, workspace) || !word.when.to || word.when.to->begin > workspace.at) continue;
        const auto [known, isNew] = lapsed.emplace(word.leg, i);
        if (!isNew && rank(i) > rank(known->second)) known->second = i;
    }
    std::vector<std::optional<std::size_t>> perLeg;
    for (std::size_t leg = 0; leg < dossier.legs.size(); ++leg) {
        const auto word = now.overrides[leg] ? lapsed.end() : lapsed.find(dossier.legs[leg].id);
        perLeg.push_back(word == lapsed.end() ? std::nullopt : std::optional(word->second));
    }
    return perLeg;
}

} // namespace azalai
