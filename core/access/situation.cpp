#include <azalai/access/dossier_ids.h>
#include <azalai/access/severity.h>
#include <azalai/access/situation.h>

#include <algorithm>
#include <iterator>
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

void add(std::vector<Instant>& instants, const Interval& when) {
    if (when.from) instants.push_back(when.from->begin);
    if (when.to) instants.push_back(when.to->begin);
}

std::vector<Instant> monthsOf(const Dossier& dossier) {
    using namespace std::chrono;
    std::vector<Instant> months;
    const year_month_day first{floor<days>(dossier.from.begin)};
    for (auto month = first.year() / first.month(); sys_days{month / 1} < dossier.to.begin;
         month += std::chrono::months{1})
        months.emplace_back(sys_days{month / 1});
    return months;
}

} // namespace

Situations::Situations(const SupplyNetwork& network, const Workspace& workspace)
    : m_network(network), m_presences(presencesOf(workspace)), m_months(monthsOf(*network.dossier)) {
    addWords(workspace);
    addAlliances();
}

void Situations::addWords(const Workspace& workspace) {
    const Dossier& dossier = *m_network.dossier;
    for (std::size_t i = 0; i < dossier.overrides.size(); ++i) {
        const auto leg = m_network.legIds.find(dossier.overrides[i].leg);
        if (leg && isKnown(dossier.overrides[i], workspace)) m_words[*leg].push_back(i);
    }
    for (auto& [leg, words] : m_words)
        std::ranges::stable_sort(words, std::ranges::greater(),
                                 [&](std::size_t word) { return strengthOf(dossier.overrides[word]); });
}

void Situations::addAlliances() {
    const Dossier& dossier = *m_network.dossier;
    std::vector<Instant> instants{Instant::min()};
    for (const Relation& relation : dossier.relations)
        add(instants, relation.when);
    std::ranges::sort(instants);
    const auto repeats = std::ranges::unique(instants);
    instants.erase(repeats.begin(), repeats.end());
    for (const Instant from : instants) {
        Alliances& alliances = m_alliances.emplace_back(from);
        for (const Actor& a : dossier.actors)
            for (const Actor& b : dossier.actors)
                alliances.allied.push_back(isAllied(dossier, a.id, b.id, from));
    }
}

std::vector<Instant> Situations::changesOf(std::size_t leg) const {
    const Dossier& dossier = *m_network.dossier;
    std::vector<Instant> instants{dossier.from.begin};
    const std::vector<StateOnLeg>& states = m_network.leg(leg).states;
    for (const StateOnLeg& on : states)
        if (m_presences[on.state]) add(instants, *m_presences[on.state]);
    if (const auto words = m_words.find(leg); words != m_words.end())
        for (const std::size_t word : words->second)
            add(instants, dossier.overrides[word].when);
    if (isSeasonal(dossier.legs[leg])) instants.insert(instants.end(), m_months.begin(), m_months.end());
    if (states.size() > 1)
        for (const Alliances& alliances : m_alliances)
            instants.push_back(alliances.from);
    std::erase_if(instants, [&](Instant t) { return t < dossier.from.begin || t >= dossier.to.begin; });
    std::ranges::sort(instants);
    const auto repeats = std::ranges::unique(instants);
    instants.erase(repeats.begin(), repeats.end());
    return instants;
}

Situation Situations::at(Instant instant) const { return {*this, instant}; }

Situation::Situation(const Situations& all, Instant at) : m_all(&all), m_at(at) {
    const auto later = std::ranges::upper_bound(all.m_alliances, at, {}, &Situations::Alliances::from);
    m_alliances = &*std::prev(later);
}

bool Situation::areAllied(std::size_t first, std::size_t second) const {
    return m_alliances->allied[first * m_all->m_network.dossier->actors.size() + second];
}

bool Situation::isInRains() const { return azalai::isInRains(m_all->m_network.dossier->supply, m_at); }

bool Situation::isInSeason(std::size_t leg) const {
    const Leg& asked = m_all->m_network.dossier->legs[leg];
    return !isSeasonal(asked) || azalai::isInSeason(asked, m_at);
}

std::optional<std::size_t> Situation::overrideOf(std::size_t leg) const {
    const auto words = m_all->m_words.find(leg);
    if (words == m_all->m_words.end()) return std::nullopt;
    const std::vector<Override>& all = m_all->m_network.dossier->overrides;
    const auto found =
        std::ranges::find_if(words->second, [&](std::size_t word) { return all[word].when.contains(m_at); });
    return found == words->second.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> Situation::lapsedOverrideOf(std::size_t leg) const {
    const auto words = m_all->m_words.find(leg);
    if (words == m_all->m_words.end() || overrideOf(leg)) return std::nullopt;
    const std::vector<Override>& all = m_all->m_network.dossier->overrides;
    std::optional<std::size_t> lapsed;
    for (const std::size_t word : words->second) { // the strongest first
        const std::optional<StatedTime>& end = all[word].when.to;
        if (!end || end->begin > m_at) continue;
        if (!lapsed || end->begin > all[*lapsed].when.to->begin) lapsed = word;
    }
    return lapsed;
}

} // namespace azalai
