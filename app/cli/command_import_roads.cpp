#include <app/cli/invocation.h>
#include <app/work/data_paths.h>

#include <azalai/geodata/import_roads.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/save_dossier.h>

#include <charconv>
#include <cstdio>
#include <format>

namespace azalai {

namespace {

const char* findingWord(RoadFinding finding) {
    switch (finding) {
    case RoadFinding::Gap:
        return "gap";
    case RoadFinding::Dangle:
        return "dangle";
    case RoadFinding::Island:
        return "island";
    case RoadFinding::Doubled:
        return "doubled";
    case RoadFinding::Vanished:
        return "vanished";
    case RoadFinding::Unusable:
        break;
    }
    return "unusable";
}

Result<Metres> metresOption(const Invocation& invocation, const std::string& name, Metres otherwise) {
    if (!invocation.has(name)) return otherwise;
    const std::string text = invocation.value(name);
    Metres metres;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), metres.value);
    if (error == std::errc{} && end == text.data() + text.size()) return metres;
    return failure(ErrorCode::UnknownOption, text, "--" + name + " is a number of metres");
}

Result<RoadImport> readOptions(const Invocation& invocation) {
    RoadImport how{.layer = invocation.value("layer"),
                   .source = invocation.value("source"),
                   .credit = invocation.value("credit"),
                   .grade = {}};
    if (how.source.empty())
        return failure(ErrorCode::UnknownOption, "import-roads", "--source says whose roads they are");
    const Result<Grade> grade = parseGrade(invocation.value("grade", Grade{}.text()));
    if (!grade) return failure(ErrorCode::UnknownOption, invocation.value("grade"), "--grade is one such as B2");
    const Result<Metres> snap = metresOption(invocation, "snap", how.snap);
    if (!snap) return std::unexpected(snap.error());
    const Result<Metres> reach = metresOption(invocation, "reach", how.reach);
    if (!reach) return std::unexpected(reach.error());
    how.grade = *grade;
    how.snap = *snap;
    how.reach = *reach;
    return how;
}

Table issueTable(const std::vector<RoadIssue>& issues) {
    Table table{{{"finding", "finding"},
                 {"feature", "feature"},
                 {"latitude", "latitude"},
                 {"longitude", "longitude"},
                 {"detail", "detail"}},
                {}};
    for (const RoadIssue& issue : issues)
        table.rows.push_back({std::string(findingWord(issue.finding)), issue.feature,
                              issue.position ? Cell(Decimal{issue.position->latitude, 6}) : Cell{},
                              issue.position ? Cell(Decimal{issue.position->longitude, 6}) : Cell{}, issue.detail});
    return table;
}

Exit run(const Invocation& invocation) {
    const Result<RoadImport> how = readOptions(invocation);
    if (!how) return report(how.error());
    const std::filesystem::path target(invocation.value("o"));
    if (target.empty()) return report({ErrorCode::UnknownOption, "import-roads", "-o says where the dossier goes"});
    std::error_code ignored;
    if (std::filesystem::exists(target, ignored) && !invocation.has("force"))
        return report({ErrorCode::FileUnwritable, target.string(), "it exists; give --force to replace it"});
    const auto path = dossierPath(invocation.arguments.at(1));
    if (!path) return report(path.error());
    auto loaded = loadDossier(*path);
    if (!loaded) return report(loaded.error());
    const auto imported = importRoads(invocation.arguments.at(0), std::move(loaded->value), *how);
    if (!imported) return report(imported.error());
    if (!imported->issues.empty() || invocation.value("format", "table") != "table")
        if (const Exit printed = printTable(issueTable(imported->issues), invocation); printed != Exit::Ok)
            return printed;
    if (const auto saved = saveDossier(imported->dossier, target); !saved) return report(saved.error());
    std::fprintf(stderr,
                 "azalai: layer %s: %zu lines, %zu features left out; %zu legs, %zu junctions, %zu links to places, "
                 "%zu issues; wrote %s\n",
                 imported->layer.c_str(), imported->lines, imported->others, imported->legs, imported->junctions,
                 imported->links, imported->issues.size(), target.c_str());
    return Exit::Ok;
}

} // namespace

Command importRoadsCommand() {
    return {
        "import-roads",
        "add the roads of a GeoPackage or Shapefile to a dossier",
        {"roads", "dossier"},
        {{"source", "key", "the source that the legs name, such as OSM"},
         {"credit", "text", "whose data it is; needed when the dossier does not have the source yet"},
         {"grade", "grade", "of what the source says (default: F6)"},
         {"layer", "name", "layer of the file (default: the only one with roads)"},
         {"snap", "metres", "ends so near to another road are led to it (default: 10)"},
         {"reach", "metres", "places so near to a road are joined with it (default: 1000)"},
         outputOption("where the dossier goes: a folder, or a .gpkg"),
         {"force", "", "replace an existing target"},
         formatOption()},
        "azalai import-roads roads.gpkg northern-mali --source OSM --credit \"© OpenStreetMap contributors (ODbL)\" -o "
        "with-roads.gpkg",
        "Lines with the tags highway, surface and name become legs that meet wherever they cross; bridges and tunnels "
        "pass. Prints what is odd about them, one line each, with its feature and position: gaps and dangles (ends "
        "near "
        "another road), islands, doubled lines.",
        run};
}

} // namespace azalai
