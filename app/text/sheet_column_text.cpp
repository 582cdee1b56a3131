#include <app/text/sheet_column_text.h>

#include <azalai/briefing/sources_in_view.h>
#include <azalai/cartography/plane_geometry.h>

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

/// Places that are cut off since the same moment.
struct CutOffGroup {
    std::optional<Instant> since;
    std::vector<std::string> places;
};

std::vector<CutOffGroup> groupBySince(const std::vector<std::string>& cutOff, const Access& access) {
    std::vector<CutOffGroup> groups;
    for (const std::string& id : cutOff) {
        const auto place = std::ranges::find(access.places, id, &PlaceAccess::place);
        const std::optional<Instant> since = place == access.places.end() ? std::nullopt : place->since;
        const auto group = std::ranges::find(groups, since, &CutOffGroup::since);
        if (group != groups.end())
            group->places.push_back(id);
        else
            groups.push_back({since, {id}});
    }
    return groups;
}

void addCutOff(Sheet& sheet, const Derived& now, const std::vector<std::string>& cutOff, const Words& words) {
    const Dossier& dossier = *now.workspace.dossier;
    for (const CutOffGroup& group : groupBySince(cutOff, now.access)) {
        const int day = group.since ? dayOf(*group.since, now.workspace.at) : 0;
        constexpr qsizetype most = 12;
        const FactText text{group.since ? words.cutOffSince(*group.since, day) : words.cutOffFromStart(dossier.from),
                            words.places(dossier, group.places, most)};
        sheet.cutOff.lines.push_back(lineOf(text, {}));
    }
}

} // namespace

int dayOf(Instant since, Instant at) {
    return static_cast<int>(std::chrono::floor<std::chrono::days>(at - since).count()) + 1;
}

void addColumn(Sheet& sheet, const Analysis& analysis, const BriefingFacts& facts, int eventDays, const Words& words) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const std::string more = words.more().toStdString();
    const std::vector<std::string> numbered = sourcesInView(dossier, facts.changed, drawnFeatures(sheet));

    sheet.changes = {.heading = words.whatChangedHeading().toStdString(), .lines = {}, .more = more};
    for (const Fact& fact : facts.changed)
        sheet.changes.lines.push_back(lineOf(words.fact(fact, dossier), notesOf(fact.sources, numbered)));
    if (facts.changed.empty())
        sheet.changes.lines.push_back({.text = words.nothingChanged(analysis.baseline.workspace.at).toStdString()});

    sheet.cutOff = {.heading = words.cutOffHeading().toStdString(), .lines = {}, .more = more};
    addCutOff(sheet, analysis.now, facts.cutOff, words);

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
