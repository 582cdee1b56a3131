#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace azalai {

/// The parts of a dossier on disk (docs/formats/dossier.md): which lists share a file, which columns a layer has.

inline constexpr std::size_t dossierFileCap = 64u << 20; ///< bytes of one text file
inline constexpr std::string_view headFile = "dossier.json";

/// A list of plain records inside a JSON file.
struct ListPart {
    std::string_view list;
    std::string_view file;
    bool isSingle = false;   ///< one record, which stands in the file without a list around it
    bool isOptional = false; ///< a dossier does without it
};
inline constexpr auto listParts = std::to_array<ListPart>({{"actors", "actors.json"},
                                                           {"relations", "actors.json"},
                                                           {"sources", "sources.json"},
                                                           {"routes", "routes.json"},
                                                           {"entries", "routes.json"},
                                                           {"overrides", "routes.json"},
                                                           {"rules", "rules.json"},
                                                           {"settings", "supply.json", true, true},
                                                           {"vehicles", "supply.json", false, true},
                                                           {"convoys", "supply.json", false, true}});

enum class ColumnKind { Text, Number, Boolean };

struct Column {
    std::string_view name;
    ColumnKind kind = ColumnKind::Text;
};

enum class LayerShape { Points, Lines, Areas };

/// A layer that any GIS can open.
struct LayerPart {
    std::string_view layer;
    std::string_view file;
    LayerShape shape;
    std::span<const Column> columns; ///< in the order of the format
};

[[nodiscard]] std::span<const LayerPart> layerParts();

/// Where a file stands in the order of the format, for sorting issues.
[[nodiscard]] std::size_t fileRank(std::string_view file);

} // namespace azalai
