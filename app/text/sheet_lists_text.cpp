#include <app/text/sheet_lists_text.h>

#include <app/text/page_words.h>

#include <azalai/briefing/places_to_watch.h>
#include <azalai/briefing/sources_in_view.h>
#include <azalai/cartography/plane_geometry.h>
#include <azalai/change/source_list.h>
#include <azalai/geo/web_mercator.h>

#include <algorithm>
#include <set>

namespace azalai {
namespace {

/// What of a scene is drawn in a frame, in painting order.
template <class Add> void addDrawn(const SheetMap& map, const PlaneFrame& frame, const Add& add) {
    const PlaneBox around = frame.bounds();
    for (const SceneArea& area : map.scene.areas)
        if (area.box.meets(around) && meets(*area.rings, frame)) add(area.ref);
    for (const SceneLine& line : map.scene.lines)
        if (isShownAt(line.largestScale, map.metresPerMm) && line.box.meets(around) && meets(*line.line, frame))
            add(line.ref);
    for (const SceneSymbol& symbol : map.scene.symbols)
        if (isShownAt(symbol.largestScale, map.metresPerMm) && frame.contains(symbol.at)) add(symbol.ref);
}

/// Everything that is drawn on the maps of a page, then everything on its strip; each feature once.
std::vector<FeatureRef> drawnFeatures(const Sheet& sheet, const std::vector<PlaneFrame>& visible) {
    std::vector<FeatureRef> drawn;
    std::set<FeatureRef> seen;
    const auto add = [&](const FeatureRef& ref) {
        if (seen.insert(ref).second) drawn.push_back(ref);
    };
    for (std::size_t i = 0; i < visible.size(); ++i)
        addDrawn(sheet.maps[i], visible[i], add);
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

LegendKind kindOf(const SheetLine& line) { return line.sample ? line.sample->key.kind : LegendKind::Actor; }

/// What is drawn on any map of the page, once each: of two that show the same, the first explains it.
std::vector<SheetLine> legendLines(const Sheet& sheet, const ListInput& in) {
    std::vector<SheetLine> lines;
    for (std::size_t i = 0; i < in.visible.size(); ++i) {
        for (LegendEntry& entry : legend(sheet.maps[i].scene, in.visible[i], sheet.maps[i].metresPerMm)) {
            const bool isKnown =
                std::ranges::any_of(lines, [&](const SheetLine& line) { return line.sample->key == entry.key; });
            if (isKnown) continue;
            std::string text =
                in.words.legendText(entry.key, *in.analysis.now.workspace.dossier, in.eventDays).toStdString();
            lines.push_back({.text = std::move(text), .sample = std::move(entry)});
        }
    }
    if (in.visible.size() > 1) std::ranges::stable_sort(lines, {}, kindOf);
    return lines;
}

std::string notesOf(const std::vector<std::string>& keys, const std::vector<std::string>& numbered) {
    std::string notes;
    for (const std::size_t number : numbersOf(keys, numbered))
        notes += (notes.empty() ? "" : ", ") + std::to_string(number);
    return notes;
}

SheetLine lineOf(const FactText& fact) { return {.lead = fact.lead.toStdString(), .text = fact.text.toStdString()}; }

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

SheetLine lineOf(const CutOffGroup& group, const Derived& now, const Words& words) {
    const Dossier& dossier = *now.workspace.dossier;
    constexpr qsizetype most = 12;
    const QString lead = group.since ? words.cutOffSince(*group.since, dayOf(*group.since, now.workspace.at))
                                     : words.cutOffFromStart(dossier.from);
    return lineOf(FactText{lead, words.places(dossier, group.places, most)});
}

/// The most important first.
std::vector<std::string> withoutOpenWay(const Derived& now) {
    std::vector<std::string> ids = placesToWatch({now.workspace, now.access});
    std::erase_if(
        ids, [&](const std::string& id) { return now.access.placeStatus(*now.access.placeIndex(id)) == Status::Cut; });
    return ids;
}

/// The lists that a template asks for, each once.
std::set<SheetList> wantedLists(const SheetLayout& layout) {
    std::set<SheetList> wanted;
    for (const PlacedBox& box : layout.boxes)
        wanted.insert(box.lists.begin(), box.lists.end());
    return wanted;
}

std::vector<SourcedLine> changeLines(const ListInput& in) {
    std::vector<SourcedLine> lines;
    for (const Fact& fact : in.facts.changed)
        lines.push_back({lineOf(in.words.fact(fact, *in.analysis.now.workspace.dossier)), fact.sources});
    if (lines.empty()) {
        const QString nothing =
            in.words.nothingChanged(in.analysis.now.workspace.at, in.analysis.baseline->workspace.at);
        lines.push_back({{.text = nothing.toStdString()}, {}});
    }
    return lines;
}

/// Does a page tell of a place: all do that are not about a region, whose frame decides.
bool tellsOf(const ListInput& in, const std::string& id) {
    if (in.subject.kind != SheetSubject::Region || in.visible.empty()) return true;
    const Place* place = in.analysis.now.workspace.dossier->place(id);
    return place != nullptr && in.visible.front().contains(toMercator(place->position));
}

std::vector<SourcedLine> groupLines(const ListInput& in, std::vector<std::string> ids,
                                    std::optional<Instant> PlaceAccess::* since) {
    std::erase_if(ids, [&](const std::string& id) { return !tellsOf(in, id); });
    std::vector<SourcedLine> lines;
    for (CutOffGroup& group : groupBySince(ids, in.analysis.now, since))
        lines.push_back({lineOf(group, in.analysis.now, in.words), std::move(group.sources)});
    return lines;
}

struct WordedList {
    SheetList which;
    QString heading;
    std::vector<SourcedLine> lines;
};

/// The lists that have sources of their own, in the order in which sources are numbered.
std::vector<WordedList> tellLists(const ListInput& in, const std::set<SheetList>& wanted) {
    const Words& words = in.words;
    std::vector<WordedList> told;
    const auto tell = [&](SheetList which, QString heading, const auto& lines) {
        if (wanted.contains(which)) told.push_back({which, std::move(heading), lines()});
    };
    tell(SheetList::Changes, words.whatChangedHeading(), [&] { return changeLines(in); });
    tell(SheetList::Access, words.accessHeading(), [&] { return accessLines(in); });
    tell(SheetList::CutOff, words.cutOffHeading(),
         [&] { return groupLines(in, in.facts.cutOff, &PlaceAccess::since); });
    tell(SheetList::NoOpen, words.noOpenHeading(),
         [&] { return groupLines(in, withoutOpenWay(in.analysis.now), &PlaceAccess::sinceNoOpen); });
    tell(SheetList::Figures, words.figuresHeading(), [&] { return figureLines(in); });
    tell(SheetList::Zones, words.zonesHeading(), [&] { return zoneLines(in); });
    tell(SheetList::Incidents, words.incidentsHeading(incidentDays), [&] { return incidentLines(in); });
    return told;
}

} // namespace

void addLists(Sheet& sheet, const ListInput& in) {
    const Dossier& dossier = *in.analysis.now.workspace.dossier;
    const std::string more = in.words.more().toStdString();
    const std::set<SheetList> wanted = wantedLists(layoutOf(sheet));
    std::vector<WordedList> told = tellLists(in, wanted);
    std::vector<Fact> facts;
    for (const WordedList& list : told)
        for (const SourcedLine& line : list.lines)
            facts.emplace_back().sources = line.sources;
    const std::vector<std::string> numbered = sourcesInView(dossier, facts, drawnFeatures(sheet, in.visible));
    const auto section = [&](const QString& heading) {
        return SheetSection{.heading = heading.toStdString(), .lines = {}, .more = more};
    };
    for (WordedList& list : told) {
        SheetSection made = section(list.heading);
        for (SourcedLine& line : list.lines) {
            if (wanted.contains(SheetList::Sources)) line.line.notes = notesOf(line.sources, numbered);
            made.lines.push_back(std::move(line.line));
        }
        sheet.lists[list.which] = std::move(made);
    }
    if (wanted.contains(SheetList::Legend)) {
        sheet.lists[SheetList::Legend] = section(in.words.legendHeading());
        sheet.lists[SheetList::Legend].lines = legendLines(sheet, in);
    }
    if (wanted.contains(SheetList::Reading)) {
        SheetSection reading = section(in.words.readingHeading());
        for (SourcedLine& line : readingLines(legendLines(sheet, in), sheet.isGrey, in.words))
            reading.lines.push_back(std::move(line.line));
        sheet.lists[SheetList::Reading] = std::move(reading);
    }
    if (!wanted.contains(SheetList::Sources)) return;
    SheetSection& sources = sheet.lists[SheetList::Sources] = section(in.words.sourcesHeading());
    for (std::size_t i = 0; i < numbered.size(); ++i) {
        const Source* source = dossier.source(numbered[i]);
        if (source) sources.lines.push_back(lineOf({QString::number(i + 1), in.words.sourceLine(*source)}));
    }
}

} // namespace azalai
