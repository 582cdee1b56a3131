#include <app/cli/invocation.h>
#include <app/cli/outlines_text.h>

#include <azalai/geodata/safe_file.h>
#include <azalai/geometry/inner_point.h>
#include <azalai/overlap/shared_outlines_of.h>

#include <cstdio>

namespace azalai {

namespace {

Decimal km2(SquareMetres area) { return {squareKilometres(area), 1}; }

std::vector<std::string> names(const Dossier& dossier, const std::vector<std::string>& actors, Language language) {
    std::vector<std::string> texts;
    for (const std::string& actor : actors)
        texts.push_back(actorName(dossier, actor, language));
    return texts;
}

Table faceTable(const Answer& asked) {
    Table table{{{"face", "face"},
                 {"area_km2", "km²"},
                 {"contested", "contested"},
                 {"grade", "lowest grade"},
                 {"actors", "actors"},
                 {"sources", "sources"},
                 {"zones", "zones"}},
                {}};
    const auto& faces = asked.analysis->now.overlaps.faces;
    for (std::size_t i = 0; i < faces.size(); ++i)
        table.rows.push_back({static_cast<std::int64_t>(i), km2(faces[i].area), faces[i].contested,
                              faces[i].lowest.text(), faces[i].actors, faces[i].sources, faces[i].states});
    return table;
}

Table zoneTable(const Answer& asked) {
    Table table{{{"first", "zone"}, {"second", "zone"}, {"area_km2", "km²"}}, {}};
    for (const ZonePair& pair : asked.analysis->now.overlaps.zonePairs)
        table.rows.push_back({pair.first, pair.second, km2(pair.area)});
    return table;
}

/// The strips that are left out of every total.
Table narrowTable(const Answer& asked) {
    Table table{{{"first", "zone"},
                 {"second", "zone"},
                 {"area_km2", "km²"},
                 {"width_m", "mean width, m"},
                 {"latitude", "latitude"},
                 {"longitude", "longitude"}},
                {}};
    for (const NarrowStrip& strip : asked.analysis->now.overlaps.narrow) {
        const Position inside = innerPoint(strip.shape);
        table.rows.push_back({strip.first, strip.second, Decimal{squareKilometres(strip.area), 3},
                              Decimal{strip.width.value, 0}, Decimal{inside.latitude, 5},
                              Decimal{inside.longitude, 5}});
    }
    return table;
}

/// For a person at a terminal: beside the table, so that csv and json stay what they are.
void tellLeftOut(const Answer& asked) {
    const std::vector<NarrowStrip>& strips = asked.analysis->now.overlaps.narrow;
    if (strips.empty()) return;
    SquareMetres area;
    for (const NarrowStrip& strip : strips)
        area += strip.area;
    std::fprintf(stderr, "azalai: %zu narrow %s left out of all totals until decided, %.3f km²: see --narrow\n",
                 strips.size(), strips.size() == 1 ? "overlap" : "overlaps", squareKilometres(area));
}

/// Held ground of each actor, then contested ground of each set of actors: pairs count ground that more actors share
/// too.
Table summaryTable(const Answer& asked) {
    const Dossier& d = *asked.session.dossier;
    const Overlaps& overlaps = asked.analysis->now.overlaps;
    Table table{{{"kind", "kind"}, {"actors", "actors"}, {"ids", "ids"}, {"area_km2", "km²"}}, {}};
    for (const auto& [actor, area] : overlaps.actorAreas)
        table.rows.push_back({std::string("held"), actorName(d, actor, asked.language), actor, km2(area)});
    const auto contested = [&](const char* kind, const std::vector<std::string>& actors, SquareMetres area) {
        std::string words;
        std::string ids;
        for (const std::string& name : names(d, actors, asked.language))
            words += (words.empty() ? "" : " × ") + name;
        for (const std::string& actor : actors)
            ids += (ids.empty() ? "" : " ") + actor;
        table.rows.push_back({std::string(kind), words, ids, km2(area)});
    };
    for (const ActorPair& pair : overlaps.actorPairs)
        contested("pair", {pair.first, pair.second}, pair.area);
    for (const ActorSet& set : overlaps.actorSets)
        contested("exactly", set.actors, set.area);
    return table;
}

Exit writeOutlines(const Answer& asked, const std::string& path) {
    const std::vector<ZonePair>& pairs = asked.analysis->now.overlaps.zonePairs;
    const auto outlines = sharedOutlinesOf(asked.analysis->now.workspace, pairs);
    if (!outlines) return report(outlines.error());
    if (const auto written = replaceFile(path, outlinesText(pairs, *outlines)); !written)
        return report(written.error());
    std::printf("%s\n", path.c_str());
    return Exit::Ok;
}

Exit run(const Invocation& invocation) {
    const auto asked = answer(invocation);
    if (!asked) return report(asked.error());
    if (invocation.has("outlines")) return writeOutlines(*asked, invocation.value("outlines"));
    if (invocation.has("faces")) return printTable(faceTable(*asked), invocation);
    if (invocation.has("narrow")) return printTable(narrowTable(*asked), invocation);
    tellLeftOut(*asked);
    if (invocation.has("zones")) return printTable(zoneTable(*asked), invocation);
    return printTable(summaryTable(*asked), invocation);
}

} // namespace

Command overlapsCommand() {
    auto options = viewOptions();
    options.push_back({"faces", "", "every cell of the partition with its zones, sources and lowest grade"});
    options.push_back({"zones", "", "every pair of zones of actors that are not allies"});
    options.push_back({"narrow", "", "overlaps narrower than 100 m that nobody has decided about: in no total"});
    options.push_back(
        {"outlines", "file", "write what each pair of zones shares to a GeoJSON file, and print its path"});
    options.push_back(formatOption());
    return {"overlaps",
            "who holds how much, and where claims overlap",
            {"dossier"},
            options,
            "azalai overlaps northern-mali --at 2023-09-03",
            "Areas on the ellipsoid. \"held\": ground with at least one zone of the actor; \"pair\": ground that two "
            "actors "
            "who are not allies share; \"exactly\": ground where these actors are and no other.",
            run};
}

} // namespace azalai
