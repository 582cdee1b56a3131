#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/raw_dossier.h>

namespace azalai {

Result<Loaded<Dossier>> loadDossier(const std::filesystem::path& path) {
    return (path.extension() == ".gpkg" ? readDossierPackage(path) : readDossierFolder(path))
        .and_then([](const RawDossier& raw) { return dossierFrom(raw); });
}

} // namespace azalai
