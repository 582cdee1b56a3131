#pragma once

#include <app/pack/pack.h>
#include <app/work/session.h>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace azalai {

/// How far it is: sheet `sheet` of `sheets` (from 1) is being made.
struct PackProgress {
    std::size_t sheet = 0;
    std::size_t sheets = 0;
    std::string file{};
};
using PackTell = std::function<void(const PackProgress&)>;

/// Renders every sheet of a pack as a PDF into a folder that is there. The same manifest, state, fonts and program give
/// the same bytes, whatever the time, the place and the language of the machine.
///
/// Input   A session of the pack's dossier; its fonts are loaded (loadBundledFonts).
/// Result  The files in the order of the sheets.
/// Errors  As analyse, makeSheets and writeSheets; the subject of what is wrong with a sheet begins with its file.
///         UnknownId: a hidden actor that is not there. OutOfRange: an instant outside the dossier. Cancelled.
[[nodiscard]] Result<std::vector<PackFile>> renderPack(const Pack& pack, const Session& session,
                                                       const std::filesystem::path& folder, const PackTell& tell,
                                                       const std::stop_token& stop);

} // namespace azalai
