#include <app/cli/interrupt_watch.h>
#include <app/cli/invocation.h>
#include <app/cli/pack_file.h>
#include <app/pack/pack_folder.h>
#include <app/pack/pack_state.h>
#include <app/pack/render_pack.h>
#include <app/render/fonts.h>

#include <azalai/geodata/safe_file.h>

#include <QGuiApplication>

#include <cstdio>
#include <filesystem>

namespace azalai {
namespace {

namespace fs = std::filesystem;

/// What stands beside the manifest under the name that it gives, else the bundled dossier of that name.
Result<std::string> dossierOf(const Invocation& invocation, const Pack& pack) {
    if (invocation.has("dossier")) return invocation.value("dossier");
    const fs::path beside = folderOf(invocation.arguments.at(0)) / pack.dossier;
    std::error_code ignored;
    const fs::file_status status = fs::symlink_status(beside, ignored);
    if (fs::is_symlink(status))
        return failure(ErrorCode::FileUnreadable, beside.string(), "a link leads out of the manifest's folder");
    if (fs::exists(status)) return beside.string();
    const bool canBeBundled = pack.dossier.find('.') == std::string::npos;
    if (canBeBundled) return pack.dossier;
    return failure(ErrorCode::FileNotFound, beside.string(), "--dossier says where it is");
}

const char* wordOf(PackDifference::Kind kind) {
    return kind == PackDifference::Kind::State     ? "the dossier's state"
           : kind == PackDifference::Kind::Program ? "the program"
           : kind == PackDifference::Kind::BaseMap ? "the base map"
                                                   : "the font";
}

void tell(const std::string& manifest, const PackDifference& difference) {
    const auto words = [](const std::string& text) { return text.empty() ? std::string("none") : text; };
    std::fprintf(stderr, "azalai: %s: %s%s%s is %s; the pack was made with %s\n", manifest.c_str(),
                 wordOf(difference.kind), difference.name.empty() ? "" : " ", difference.name.c_str(),
                 words(difference.is).c_str(), words(difference.was).c_str());
}

/// Where the files go: -o, else beside the manifest under its name.
fs::path targetOf(const Invocation& invocation) {
    if (invocation.has("o")) return invocation.value("o");
    const fs::path manifest = invocation.arguments.at(0);
    fs::path target = manifest;
    target.replace_extension();
    return target == manifest ? fs::path(manifest.string() + "-sheets") : target;
}

Exit render(const Invocation& invocation, const Pack& pack, const Session& session) {
    const InterruptWatch watch;
    auto folder = PackFolder::begin(targetOf(invocation));
    if (!folder) return report(folder.error());
    const auto say = [](const PackProgress& at) {
        std::fprintf(stderr, "%zu of %zu: %s\n", at.sheet, at.sheets, at.file.c_str());
    };
    const auto files = renderPack(pack, session, folder->path(), say, watch.token());
    if (!files && files.error().code == ErrorCode::Cancelled) {
        std::fprintf(stderr, "azalai: interrupted; nothing was written\n");
        return Exit::Interrupted;
    }
    if (!files) return report(files.error());
    if (const auto finished = folder->finish(*files); !finished) return report(finished.error());
    std::printf("%s", sumsText(*files).c_str());
    const std::vector<std::string> others = otherFiles(pack, *files);
    for (const std::string& name : others)
        std::fprintf(stderr, "azalai: %s: not the bytes that were issued\n", name.c_str());
    return others.empty() ? Exit::Ok : Exit::Differs;
}

Exit run(const Invocation& invocation) {
    const std::string& manifest = invocation.arguments.at(0);
    const auto pack = readPackFile(manifest);
    if (!pack) return report(pack.error());
    const auto dossier = dossierOf(invocation, *pack);
    if (!dossier) return report(dossier.error());
    const auto session = openSession(*dossier);
    if (!session) return report(session.error());
    // Text is measured by a platform that needs no display, so that a sheet is the same everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(*invocation.argc, invocation.argv);
    if (const auto fonts = loadBundledFonts(); !fonts) return report(fonts.error());
    const std::vector<PackDifference> differences = differencesOf(*pack, *session);
    for (const PackDifference& difference : differences)
        tell(manifest, difference);
    if (!differences.empty() && !invocation.has("anyway")) {
        std::fprintf(stderr, "azalai: nothing was written; --anyway makes the sheets all the same\n");
        return Exit::Differs;
    }
    return render(invocation, *pack, *session);
}

} // namespace

Command packCommand() {
    return {
        "pack",
        "several sheets from one manifest, the same bytes each time",
        {"manifest"},
        {{"o", "folder", "a folder that is new or empty (default: the manifest's name without its ending)"},
         {"dossier", "path", "where the dossier is (default: beside the manifest, or a bundled one)"},
         {"anyway", "", "also when the dossier, the program or a font is not the one that the manifest tells"}},
        "azalai pack week-36.json -o week-36",
        "Makes each sheet of the manifest as PDF, tells on standard error how far it is, and prints names with their "
        "SHA-256, which are also in SHA256SUMS. `azalai brief --pack` writes manifests. Interrupted, it leaves "
        "nothing behind.",
        run};
}

} // namespace azalai
