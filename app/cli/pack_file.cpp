#include <app/cli/pack_file.h>

#include <app/pack/pack_state.h>

#include <azalai/geodata/json_text.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/time/parse_time.h>

#include <filesystem>

namespace azalai {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostBytes = 16u << 20;

/// The dossier as the manifest names it.
std::string nameOf(const fs::path& dossier) {
    const fs::path plain = dossier.lexically_normal();
    return (plain.has_filename() ? plain : plain.parent_path()).filename().string();
}

Pack packOf(const std::string& dossier, const Answer& asked) {
    const Workspace& workspace = asked.analysis->now.workspace;
    Pack pack;
    pack.dossier = nameOf(dossier);
    pack.at = workspace.at;
    pack.knownAt = workspace.knownAt;
    pack.since = asked.analysis->baseline->workspace.at;
    pack.hiddenActors = workspace.hiddenActors;
    stamp(pack, asked.session);
    return pack;
}

/// The first field in which two packs are of something else.
const char* otherField(const Pack& a, const Pack& b) {
    return a.dossier != b.dossier             ? "dossier"
           : a.state != b.state               ? "state"
           : a.knownAt != b.knownAt           ? "knownAt"
           : a.hiddenActors != b.hiddenActors ? "hiddenActors"
           : a.program != b.program           ? "program"
           : a.baseMap != b.baseMap           ? "baseMap"
           : a.fonts != b.fonts               ? "fonts"
                                              : nullptr;
}

} // namespace

Result<Pack> readPackFile(const std::string& path) {
    const auto text = readFile(path, mostBytes);
    if (!text) return std::unexpected(text.error());
    auto pack = parsePack(*text);
    if (!pack) return failure(pack.error().code, path + ": " + pack.error().subject, pack.error().detail);
    return pack;
}

Result<void> addToPackFile(const std::string& path, const Invocation& invocation, const Answer& asked,
                           SheetOptions options) {
    Pack fresh = packOf(invocation.arguments.at(0), asked);
    if (!isBareName(fresh.dossier))
        return failure(ErrorCode::InvalidValue, invocation.arguments.at(0), "--pack wants a dossier with a name");
    std::error_code ignored;
    Pack pack = fresh;
    if (fs::exists(path, ignored)) {
        auto present = readPackFile(path);
        if (!present) return std::unexpected(present.error());
        if (const char* field = otherField(*present, fresh))
            return failure(ErrorCode::InvalidValue, path + ": " + field, "the pack is of another one than this sheet");
        if (!present->files.empty())
            return failure(ErrorCode::InvalidValue, path + ": files", "the pack was issued; begin another one");
        pack = std::move(*present);
    }
    PackSheet sheet{.options = std::move(options)};
    sheet.file = fileNameFor(sheet.options, pack);
    if (fresh.at != pack.at) sheet.at = fresh.at;
    if (fresh.since != pack.since) sheet.since = fresh.since;
    if (const std::string asIs = invocation.value("template"); !asIs.empty() && !shippedSheetTemplate(asIs)) {
        const auto own =
            readFile(asIs, 1 << 20).and_then([&](const std::string& text) { return parseJson(text, asIs); });
        if (!own) return std::unexpected(own.error());
        sheet.ownTemplate = compactJson(*own);
    }
    pack.sheets.push_back(std::move(sheet));
    const std::string text = packText(pack);
    if (auto read = parsePack(text); !read)
        return failure(read.error().code, path + ": " + read.error().subject, read.error().detail);
    return replaceFile(path, text);
}

} // namespace azalai
