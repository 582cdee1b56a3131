#include <app/work/data_paths.h>
#include <app/work/session.h>

#include <azalai/geodata/load_base_map.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/overlap/make_overlap_engine.h>

namespace azalai {

namespace {

Result<BaseMap> bundledBaseMap() {
    const auto data = dataFolder();
    if (!data) return std::unexpected(data.error());
    return loadBaseMap(*data / "maps" / "base" / "base.gpkg");
}

} // namespace

Result<Session> openSession(const std::string& nameOrPath) {
    const auto path = dossierPath(nameOrPath);
    if (!path) return std::unexpected(path.error());

    // One after the other: GDAL's drivers are set up by the first, and side by side saves only 15 ms.
    auto ground = bundledBaseMap();
    auto loaded = loadDossier(*path);
    if (!loaded) return std::unexpected(loaded.error());

    Session session;
    session.path = *path;
    session.issues = std::move(loaded->issues);
    session.dossier = std::make_shared<const Dossier>(std::move(loaded->value));
    session.hash = stateHash(*session.dossier);
    session.engine = makeOverlapEngine();
    session.history = std::make_shared<const AccessHistory>(computeAccessHistory(openingWorkspace(session.dossier)));
    if (ground)
        session.baseMap = std::make_shared<const BaseMap>(std::move(*ground));
    else
        session.issues.push_back({ground.error().subject, "", ground.error().code, ground.error().detail, true});
    return session;
}

} // namespace azalai
