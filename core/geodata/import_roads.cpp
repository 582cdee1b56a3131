#include <azalai/geodata/add_roads.h>
#include <azalai/geodata/import_roads.h>
#include <azalai/geodata/road_issues.h>

#include <algorithm>

namespace azalai {

namespace {

/// The source that the legs name, and its credit on every page.
Result<void> addSource(Dossier& dossier, const RoadImport& how) {
    if (how.source.empty() ||
        how.source.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") != std::string::npos)
        return failure(ErrorCode::InvalidValue, how.source, "a source's key is of A-Z, 0-9 and -");
    if (how.credit.empty()) {
        if (dossier.source(how.source)) return {};
        return failure(ErrorCode::UnknownId, how.source, "a source that is new needs a credit");
    }
    if (!dossier.source(how.source)) {
        Source source;
        source.key = how.source;
        source.title = {how.credit, how.credit, how.credit};
        source.kind = SourceKind::Administrative;
        source.grade = how.grade;
        source.note = "Road layer.";
        dossier.sources.push_back(std::move(source));
        std::ranges::sort(dossier.sources, {}, &Source::key);
    }
    const auto add = [&](std::string& credit, std::string_view before) {
        if (!credit.contains(how.credit))
            credit += std::string(credit.empty() ? "" : " ") + std::string(before) + how.credit;
    };
    add(dossier.credit.en, "Roads: ");
    add(dossier.credit.fr, "Routes : ");
    add(dossier.credit.ar, "الطرق: ");
    return {};
}

Result<void> judge(const RoadImport& how) {
    const auto isWithin = [](Metres value, double most) { return value.value >= 0.0 && value.value <= most; };
    if (!isWithin(how.snap, 1'000.0)) return failure(ErrorCode::OutOfRange, "--snap", "0 to 1000 m");
    if (!isWithin(how.reach, 100'000.0)) return failure(ErrorCode::OutOfRange, "--reach", "0 to 100000 m");
    return {};
}

/// Places where people may want to get on the road.
std::vector<std::size_t> placesToJoin(const Dossier& dossier) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < dossier.places.size(); ++i)
        if (!isNetworkPoint(dossier.places[i])) places.push_back(i);
    return places;
}

} // namespace

Result<ImportedRoads> importRoads(const std::filesystem::path& file, Dossier dossier, const RoadImport& how) {
    if (const Result<void> fine = judge(how); !fine) return std::unexpected(fine.error());
    ImportedRoads imported;
    imported.dossier = std::move(dossier);
    if (const Result<void> added = addSource(imported.dossier, how); !added) return std::unexpected(added.error());
    const Result<RoadLayer> roads = readRoadLayer(file, how.layer);
    if (!roads) return std::unexpected(roads.error());
    const std::vector<std::size_t> places = placesToJoin(imported.dossier);
    NodingRules rules{.snap = how.snap, .loose = how.snap * 10.0, .reach = how.reach};
    for (const std::size_t place : places)
        rules.places.push_back(toGrid(imported.dossier.places[place].position));
    const NodedLines noded = nodeLines(roads->lines, rules);
    imported.layer = roads->layer;
    imported.lines = roads->lines.count();
    imported.others = roads->others;
    imported.issues = roadIssues(*roads, noded);
    addRoads(imported, how, *roads, noded, places);
    imported.dossier.settle();
    return imported;
}

} // namespace azalai
