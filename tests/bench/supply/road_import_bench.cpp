// Reads a road layer of a million legs into a dossier, and prints the time and the memory that it takes. Making the
// layer, and each measurement, is a process of its own: memory is that of the import alone.
#include "make_road_layer.h"

#include <azalai/geodata/import_roads.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/save_dossier.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace azalai;

namespace {

/// Runs something in a process of its own and prints what that took.
bool measured(const char* what, const std::function<bool()>& work) {
    std::fflush(stdout);
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) std::_Exit(work() && std::fflush(stdout) == 0 ? 0 : 1);
    int status = 0;
    struct rusage used{};
    if (::wait4(child, &status, 0, &used) != child) return false;
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    const bool isFine = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    std::printf("%-34s %7.2f s user %6.2f s system %7.2f s passed %8.0f MB at most%s\n", what, seconds(used.ru_utime),
                seconds(used.ru_stime), passed.count(), static_cast<double>(used.ru_maxrss) / 1024,
                isFine ? "" : "  FAILED");
    return isFine;
}

Dossier emptyDossier() {
    Dossier dossier;
    dossier.id = "roads";
    dossier.title = dossier.handling = dossier.disclaimer = {"roads", "roads", "roads"};
    dossier.from = {std::chrono::sys_days{std::chrono::year{2023} / 1 / 1}, Precision::Day};
    dossier.to = {std::chrono::sys_days{std::chrono::year{2024} / 1 / 1}, Precision::Day};
    dossier.instant = dossier.baseline = dossier.from;
    dossier.extent = {.west = -12, .south = 10, .east = 4, .north = 25};
    return dossier;
}

bool importFrom(const std::filesystem::path& file, const std::filesystem::path& saveTo = {}) {
    const auto imported =
        importRoads(file, emptyDossier(), {.layer = {}, .source = "ROADS", .credit = "nobody", .grade = {}});
    if (!imported) {
        std::fprintf(stderr, "%s: %s\n", imported.error().subject.c_str(), imported.error().detail.c_str());
        return false;
    }
    std::printf("  %zu lines: %zu legs, %zu junctions, %zu issues\n", imported->lines, imported->legs,
                imported->junctions, imported->issues.size());
    if (saveTo.empty()) return true;
    const auto saved = saveDossier(imported->dossier, saveTo);
    if (!saved) std::fprintf(stderr, "%s: %s\n", saved.error().subject.c_str(), saved.error().detail.c_str());
    return saved.has_value();
}

bool load(const std::filesystem::path& file) {
    const auto loaded = loadDossier(file);
    if (!loaded) return false;
    std::printf("  %zu legs, %zu places, %zu issues\n", loaded->value.legs.size(), loaded->value.places.size(),
                loaded->issues.size());
    return loaded->issues.empty();
}

} // namespace

int main(int argc, char** argv) {
    const bool isQuick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const bench::RoadLayerSize size =
        isQuick ? bench::RoadLayerSize{.columns = 100, .rows = 90} : bench::wholeCountryOfRoads;
    std::string pattern = (std::filesystem::temp_directory_path() / "azalai-roads-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) return 1;
    const std::filesystem::path folder = pattern;
    const auto package = folder / "roads.gpkg";
    const auto shapes = folder / "roads.shp";
    const auto saved = folder / "dossier.gpkg";
    bool isFine = measured("make the layer", [&] {
        const auto roads = bench::makeRoadLayer(size);
        return test::writeRoadLayer(roads, package, "GPKG") && test::writeRoadLayer(roads, shapes, "ESRI Shapefile");
    });
    isFine = measured("import the GeoPackage", [&] { return importFrom(package); }) && isFine;
    isFine = measured("import the Shapefile", [&] { return importFrom(shapes); }) && isFine;
    isFine = measured("import and save", [&] { return importFrom(package, saved); }) && isFine;
    isFine = measured("load the dossier", [&] { return load(saved); }) && isFine;
    std::filesystem::remove_all(folder);
    return isFine ? 0 : 1;
}
