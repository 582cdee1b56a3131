#include <app/text/sheet_column_text.h>

#include <azalai/briefing/sources_in_view.h>
#include <azalai/cartography/plane_geometry.h>
#include <azalai/change/source_list.h>

#include <algorithm>
#include <set>

namespace azalai {
namespace {

/// Everything of the scene that is drawn in the frame, in painting order, each feature once.
std::vector<FeatureRef> drawnFeatures(const Sheet& sheet) {
    const PlaneBox box = visibleBox(sheet);
    std::vector<FeatureRef> drawn;
    std::set<FeatureRef> seen;
    const auto add = [&](const FeatureRef& ref) {
        if (seen.insert(ref).second) drawn.push_back(ref);
    };
    for (const SceneArea& area : sheet.scene.areas)
        if (area.box.meets(box) && meets(*area.rings, box)) add(area.ref);
    for (const SceneLine& line : sheet.scene.lines)
        if (isShownAt(line.largestScale, sheet.metresPerMm) && line.box.meets(box) && meets(*line.line, box))
            add(line.ref);
    for (const SceneSymbol& symbol : sheet.scene.symbols)
        if (isShownAt(symbol.largestScale, sheet.metresPerMm) && box.contains(symbol.at)) add(symbol.ref);
    return drawn;
}

std::string notesOf(const std::vector<std::string>& keys, const std::vector<std::string>& numbered) {
    std::string notes;
    for (const std::size_t number : numbersOf(keys, numbered))
        notes += (notes.empty() ? "" : ", ") + std::to_string(number);
    return notes;
}

SheetLine lineOf(const FactText& fact, std::string notes) {
    return {.lead = fact.lead.toStdString(), .text = fact.text.toStdString(), .notes = std::move(notes)};
}

/// Places that are cut off since the same moment, and who says so.
struct CutOffGroup {
    std::optional<Instant> since;
    std::vector<std::string> places;
    std::vector<std::string> sources;
};

/// Sources of what stops supply on its way from each entry.
void addSourcesOfPlace(std::vector<std::string>& keys, const Derived& now, const PlaceAccess& place) {
    for (const EntryAccess& entry : place.entries) {
        if (!entry.stoppedAt) continue;
        const auto leg = std::ranges::find(now.access.legs, entry.stoppedAt->leg, &LegStatus::leg);
        if (leg != now.access.legs.end()) addSourcesOfLeg(keys, *now.workspace.dossier, *leg);
    }
}

/// Groups in the order of their most important place. Waypoints are no places to a reader and are left out.
std::vector<CutOffGroup> groupBySince(const std::vector<std::string>& cutOff, const Derived& now) {
    std::vector<CutOffGroup> groups;
    for (const std::string& id : cutOff) {
        const auto place = std::ranges::find(now.access.places, id, &PlaceAccess::place);
        const Place* known = now.workspace.dossier->place(id);
        if (place == now.access.places.end() || !known || isNetworkPoint(*known)) continue;
        auto group = std::ranges::find(groups, place->since, &CutOffGroup::since);
        if (group == groups.end()) group = groups.insert(group, {place->since, {}, {}});
        group->places.push_back(id);
        addSourcesOfPlace(group->sources, now, *place);
    }
    return groups;
}

SheetLine lineOf(const CutOffGroup& group, const Derived& now, std::string notes, const Words& words) {
    const Dossier& dossier = *now.workspace.dossier;
    constexpr qsizetype most = 12;
    const QString lead = group.since ? words.cutOffSince(*group.since, dayOf(*group.since, now.workspace.at))
                                     : words.cutOffFromStart(dossier.from);
    return lineOf(FactText{lead, words.places(dossier, group.places, most)}, std::move(notes));
}

/// The sources of a sheet in the order of their numbers: of what changed, of what is cut off, of what is drawn.
std::vector<std::string> numberSources(const Sheet& sheet, const Dossier& dossier, const std::vector<Fact>& changed,
                                       const std::vector<CutOffGroup>& cutOff) {
    std::vector<Fact> told = changed;
    for (const CutOffGroup& group : cutOff) {
        Fact fact;
        fact.sources = group.sources;
        told.push_back(std::move(fact));
    }
    return sourcesInView(dossier, told, drawnFeatures(sheet));
}

} // namespace

int dayOf(Instant since, Instant at) {
    return static_cast<int>(std::chrono::floor<std::chrono::days>(at - since).count()) + 1;
}

void addColumn(Sheet& sheet, const Analysis& analysis, const BriefingFacts& facts, int eventDays, const Words& words) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const Instant now = analysis.now.workspace.at;
    const std::string more = words.more().toStdString();
    const std::vector<CutOffGroup> cutOff = groupBySince(facts.cutOff, analysis.now);
    const std::vector<std::string> numbered = numberSources(sheet, dossier, facts.changed, cutOff);

    sheet.changes = {.heading = words.whatChangedHeading().toStdString(), .lines = {}, .more = more};
    for (const Fact& fact : facts.changed)
        sheet.changes.lines.push_back(lineOf(words.fact(fact, dossier), notesOf(fact.sources, numbered)));
    if (facts.changed.empty())
        sheet.changes.lines.push_back(
            {.text = words.nothingChanged(now, analysis.baseline->workspace.at).toStdString()});

    sheet.cutOff = {.heading = words.cutOffHeading().toStdString(), .lines = {}, .more = more};
    for (const CutOffGroup& group : cutOff)
        sheet.cutOff.lines.push_back(lineOf(group, analysis.now, notesOf(group.sources, numbered), words));

    sheet.legendHeading = words.legendHeading().toStdString();
    sheet.legendMore = more;
    for (LegendEntry& entry : legend(sheet.scene, visibleBox(sheet), sheet.metresPerMm)) {
        std::string text = words.legendText(entry.key, dossier, eventDays).toStdString();
        sheet.legendLines.push_back({.entry = std::move(entry), .text = std::move(text)});
    }

    sheet.sources = {.heading = words.sourcesHeading().toStdString(), .lines = {}, .more = more};
    for (std::size_t i = 0; i < numbered.size(); ++i) {
        const Source* source = dossier.source(numbered[i]);
        if (source) sheet.sources.lines.push_back(lineOf({QString::number(i + 1), words.sourceLine(*source)}, {}));
    }
}

} // namespace azalai
