#include <app/text/sheet_column_text.h>

#include <azalai/briefing/places_to_watch.h>
#include <azalai/briefing/sources_in_view.h>
#include <azalai/cartography/plane_geometry.h>
#include <azalai/change/source_list.h>

#include <algorithm>
#include <set>

namespace azalai {
namespace {

/// Everything of the scene that is drawn in the frame, in painting order, then everything on the strip; each feature
/// once.
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
    if (sheet.strip) {
        for (const StripPicture::Stretch& stretch : sheet.strip->stretches)
            if (stretch.ref.kind == FeatureKind::Zone) add(stretch.ref);
        for (const StripPicture::Leg& leg : sheet.strip->legs)
            add(leg.ref);
        for (const StripPicture::Mark& mark : sheet.strip->marks)
            add(mark.ref);
    }
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

/// Places that are cut off, or without an open way, since the same moment, and who says so.
struct CutOffGroup {
    std::optional<Instant> since;
    std::vector<std::string> places;
    std::vector<std::string> sources;
};

/// Sources of what stops supply on its way from each entry.
void addSourcesOfPlace(std::vector<std::string>& keys, const Derived& now, const PlaceAccess& place) {
    for (const EntryAccess& entry : place.entries) {
        if (!entry.stoppedAt) continue;
        if (const LegStatus* leg = now.access.leg(entry.stoppedAt->leg))
            addSourcesOfLeg(keys, *now.workspace.dossier, *leg);
    }
}

/// Who says that the last open way to a place closed, or that none is open.
void addSourcesOfLastLeg(std::vector<std::string>& keys, const Derived& now, const PlaceAccess& place) {
    const Dossier& dossier = *now.workspace.dossier;
    if (!place.lastOpenLegClosed.empty()) {
        if (const LegStatus* last = now.access.leg(place.lastOpenLegClosed)) addSourcesOfLeg(keys, dossier, *last);
        return;
    }
    // Without an open way from the first day on, no leg was the last: then those at the place itself.
    for (const std::size_t leg : now.access.legsAt(place.place))
        if (now.access.legs[leg].status != Status::Open) addSourcesOfLeg(keys, dossier, now.access.legs[leg]);
}

/// Groups in the order of their most important place. Waypoints are no places to a reader and are left out.
std::vector<CutOffGroup> groupBySince(const std::vector<std::string>& ids, const Derived& now,
                                      std::optional<Instant> PlaceAccess::* since) {
    std::vector<CutOffGroup> groups;
    for (const std::string& id : ids) {
        const PlaceAccess* place = now.access.place(id);
        const Place* known = now.workspace.dossier->place(id);
        if (!place || !known || isNetworkPoint(*known)) continue;
        auto group = std::ranges::find(groups, (*place).*since, &CutOffGroup::since);
        if (group == groups.end()) group = groups.insert(group, {(*place).*since, {}, {}});
        group->places.push_back(id);
        if (place->cutOff)
            addSourcesOfPlace(group->sources, now, *place);
        else
            addSourcesOfLastLeg(group->sources, now, *place);
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

/// The most important first.
std::vector<std::string> withoutOpenWay(const Derived& now) {
    std::vector<std::string> ids = placesToWatch({now.workspace, now.access});
    std::erase_if(
        ids, [&](const std::string& id) { return now.access.placeStatus(*now.access.placeIndex(id)) == Status::Cut; });
    return ids;
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
    std::vector<CutOffGroup> groups = groupBySince(facts.cutOff, analysis.now, &PlaceAccess::since);
    const std::size_t cutOff = groups.size();
    for (CutOffGroup& group : groupBySince(withoutOpenWay(analysis.now), analysis.now, &PlaceAccess::sinceNoOpen))
        groups.push_back(std::move(group));
    const std::vector<std::string> numbered = numberSources(sheet, dossier, facts.changed, groups);

    sheet.changes = {.heading = words.whatChangedHeading().toStdString(), .lines = {}, .more = more};
    for (const Fact& fact : facts.changed)
        sheet.changes.lines.push_back(lineOf(words.fact(fact, dossier), notesOf(fact.sources, numbered)));
    if (facts.changed.empty())
        sheet.changes.lines.push_back(
            {.text = words.nothingChanged(now, analysis.baseline->workspace.at).toStdString()});

    sheet.cutOff = {.heading = words.cutOffHeading().toStdString(), .lines = {}, .more = more};
    sheet.noOpen = {.heading = words.noOpenHeading().toStdString(), .lines = {}, .more = more};
    for (std::size_t i = 0; i < groups.size(); ++i)
        (i < cutOff ? sheet.cutOff : sheet.noOpen)
            .lines.push_back(lineOf(groups[i], analysis.now, notesOf(groups[i].sources, numbered), words));

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
