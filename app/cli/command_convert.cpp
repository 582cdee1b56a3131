#include <app/cli/invocation.h>
#include <app/work/data_paths.h>

#include <azalai/geodata/load_dossier.h>
#include <azalai/geodata/save_dossier.h>

#include <cstdio>

namespace azalai {

namespace {

Exit run(const Invocation& invocation) {
    const auto path = dossierPath(invocation.arguments.at(0));
    if (!path) return report(path.error());
    const auto loaded = loadDossier(*path);
    if (!loaded) return report(loaded.error());
    std::size_t lost = 0;
    for (const Issue& issue : loaded->issues)
        lost += issue.rejected ? 1 : 0;
    if (lost > 0 && !invocation.has("force"))
        return report({ErrorCode::MalformedText, invocation.arguments.at(0),
                       std::to_string(lost) + " features cannot be kept; see azalai check, or give --force"});
    const std::filesystem::path target(invocation.arguments.at(1));
    std::error_code ignored;
    if (std::filesystem::exists(target, ignored) && !invocation.has("force"))
        return report({ErrorCode::FileUnwritable, target.string(), "it exists; give --force to replace it"});
    if (const auto saved = saveDossier(loaded->value, target); !saved) return report(saved.error());
    std::fprintf(stderr, "azalai: wrote %s\n", target.c_str());
    return Exit::Ok;
}

} // namespace

Command convertCommand() {
    return {"convert",
            "a dossier as one GeoPackage, or as a folder of text",
            {"dossier", "target"},
            {{"force", "", "replace an existing target; leave out features that cannot be kept"}},
            "azalai convert northern-mali northern-mali.gpkg",
            "The target is a GeoPackage if it ends in .gpkg, else a folder. Both hold the same; going back changes "
            "nothing.",
            run};
}

} // namespace azalai
