#include <app/work/data_paths.h>

#include <cstdlib>

namespace azalai {

namespace fs = std::filesystem;

Result<fs::path> dataFolder() {
    const auto hasMaps = [](const fs::path& folder) {
        std::error_code ignored;
        return fs::is_directory(folder / "maps" / "base", ignored);
    };
    if (const char* chosen = std::getenv("AZALAI_DATA_DIR"); chosen && *chosen) {
        if (hasMaps(chosen)) return fs::path(chosen);
        return failure(ErrorCode::FileNotFound, chosen, "AZALAI_DATA_DIR has no maps/base in it");
    }
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
    if (hasMaps(program / ".." / "share" / "azalai")) return fs::weakly_canonical(program / ".." / "share" / "azalai");
    for (fs::path folder = program; folder.has_relative_path(); folder = folder.parent_path())
        if (hasMaps(folder)) return folder;
    return failure(ErrorCode::FileNotFound, program.string(), "no folder with maps/base beside or above the program");
}

Result<fs::path> dossierPath(const std::string& nameOrPath) {
    const fs::path asked(nameOrPath);
    std::error_code ignored;
    const bool isName = !asked.has_parent_path() && !asked.has_extension();
    if (isName) {
        if (const auto data = dataFolder(); data && fs::is_directory(*data / "maps" / asked, ignored))
            return *data / "maps" / asked;
    }
    if (fs::exists(asked, ignored)) return asked;
    return failure(ErrorCode::FileNotFound, nameOrPath,
                   isName ? "neither a bundled dossier nor a file here" : "no such file");
}

} // namespace azalai
