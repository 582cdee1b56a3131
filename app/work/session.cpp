#include <app/work/data_paths.h>
#include <app/work/session.h>

#include <azalai/geodata/load_base_map.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/overlap/make_overlap_engine.h>
#include <azalai/store/dossier_store.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace azalai {

namespace {

Result<BaseMap> bundledBaseMap() {
    const auto data = dataFolder();
    if (!data) return std::unexpected(data.error());
    return loadBaseMap(*data / "maps" / "base" / "base.gpkg");
}

/// A document is read through its store, which takes back a write that was cut off and knows what is damaged.
Result<Loaded<Dossier>> loadAny(const std::filesystem::path& path) {
    if (!DossierStore::isDocument(path)) return loadDossier(path);
    return DossierStore::read(path).transform([](StoredDossier&& stored) {
        std::ranges::move(stored.damage, std::back_inserter(stored.issues));
        return Loaded<Dossier>{.value = std::move(stored.dossier), .issues = std::move(stored.issues)};
    });
}

} // namespace

Session sessionOf(const std::filesystem::path& path, std::shared_ptr<const Dossier> dossier,
                  std::vector<Issue> issues) {
    auto ground = bundledBaseMap();
    Session session;
    session.path = path;
    session.dossier = std::move(dossier);
    session.hash = stateHash(*session.dossier);
    session.engine = makeOverlapEngine();
    session.history = std::make_shared<const AccessHistory>(computeAccessHistory(openingWorkspace(session.dossier)));
    if (ground)
        session.baseMap = std::make_shared<const BaseMap>(std::move(*ground));
    else
        issues.push_back({ground.error().subject, "", ground.error().code, ground.error().detail, true});
    session.issues = std::move(issues);
    return session;
}

Result<Session> openSession(const std::string& nameOrPath) {
    const auto path = dossierPath(nameOrPath);
    if (!path) return std::unexpected(path.error());
    return loadAny(*path).transform([&](Loaded<Dossier>&& loaded) {
        return sessionOf(*path, std::make_shared<const Dossier>(std::move(loaded.value)), std::move(loaded.issues));
    });
}

} // namespace azalai
