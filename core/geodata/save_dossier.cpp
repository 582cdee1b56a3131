#include <azalai/geodata/dossier_files.h>
#include <azalai/geodata/dossier_text.h>
#include <azalai/geodata/read_package.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/geodata/save_dossier.h>

#include <system_error>

namespace azalai {

namespace {

/// Did what is about to be written come back the same.
Result<void> compare(const Dossier& dossier, const Result<RawDossier>& raw, const std::filesystem::path& path) {
    const Result<Loaded<Dossier>> back =
        raw.and_then([&](const RawDossier& read) { return dossierFrom(read, &dossier); });
    if (!back) return std::unexpected(back.error());
    if (back->value == dossier) return {};
    return failure(ErrorCode::InvalidValue, path.string(),
                   "what was written does not read back the same" +
                       (back->issues.empty() ? "" : ": " + back->issues.front().detail));
}

Result<void> saveFolder(const Dossier& dossier, const std::filesystem::path& folder) {
    const std::map<std::string, std::string> files = dossierTexts(rawFrom(dossier));
    const auto text = [&](std::string_view file) { return Result<std::string>(files.at(std::string(file))); };
    if (auto same = compare(dossier, readDossierTexts(text), folder); !same) return same;
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return failure(ErrorCode::FileUnwritable, folder.string(), error.message());
    for (const auto& [name, content] : files)
        if (name != headFile)
            if (auto written = replaceFile(folder / name, content); !written) return written;
    // The head last: a folder is a dossier once it is there.
    return replaceFile(folder / headFile, files.at(std::string(headFile)));
}

Result<void> savePackage(const Dossier& dossier, const std::filesystem::path& file) {
    const Result<std::string> bytes = dossierPackage(rawFrom(dossier));
    if (!bytes) return std::unexpected(bytes.error());
    if (auto same = compare(dossier, readDossierPackageBytes(*bytes, file.string()), file); !same) return same;
    return replaceFile(file, *bytes);
}

} // namespace

Result<void> saveDossier(const Dossier& dossier, const std::filesystem::path& path) {
    return path.extension() == ".gpkg" ? savePackage(dossier, path) : saveFolder(dossier, path);
}

} // namespace azalai
