#include <app/work/data_paths.h>
#include <app/work/session.h>

#include <azalai/geodata/geos_kernel.h>
#include <azalai/geodata/load_base_map.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/overlap/make_overlap_engine.h>

#include <future>

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

    // The two files are read side by side: start-up is what a reader waits for.
    auto ground = std::async(std::launch::async, bundledBaseMap);
    auto loaded = loadDossier(*path);
    if (!loaded) return std::unexpected(loaded.error());

    Session session;
    session.path = *path;
    session.issues = std::move(loaded->issues);
    session.dossier = std::make_shared<const Dossier>(std::move(loaded->value));
    session.hash = stateHash(*session.dossier);
    session.engine = makeOverlapEngine(makeGeosKernel());
    session.history = std::make_shared<const AccessHistory>(computeAccessHistory(openingWorkspace(session.dossier)));
    if (auto base = ground.get())
        session.baseMap = std::make_shared<const BaseMap>(std::move(*base));
    else
        session.issues.push_back({base.error().subject, "", base.error().code, base.error().detail, true});
    return session;
}

} // namespace azalai
