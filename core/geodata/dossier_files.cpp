#include <azalai/geodata/dossier_files.h>

#include <algorithm>

namespace azalai {

namespace {

using enum ColumnKind;

constexpr auto zoneColumns = std::to_array<Column>({{"id"},
                                                    {"zone"},
                                                    {"name_en"},
                                                    {"name_fr"},
                                                    {"name_ar"},
                                                    {"actor"},
                                                    {"type"},
                                                    {"grade"},
                                                    {"from"},
                                                    {"to"},
                                                    {"recorded"},
                                                    {"sources"},
                                                    {"note"},
                                                    {"narrow_with"}});
constexpr auto placeColumns = std::to_array<Column>({{"id"},
                                                     {"name_en"},
                                                     {"name_fr"},
                                                     {"name_ar"},
                                                     {"kind"},
                                                     {"rank", Number},
                                                     {"country"},
                                                     {"population", Number},
                                                     {"approximate", Boolean},
                                                     {"sources"},
                                                     {"note"}});
constexpr auto legColumns = std::to_array<Column>({{"id"},
                                                   {"name_en"},
                                                   {"name_fr"},
                                                   {"name_ar"},
                                                   {"from"},
                                                   {"to"},
                                                   {"mode"},
                                                   {"surface"},
                                                   {"capacity"},
                                                   {"months"},
                                                   {"known"},
                                                   {"published_km", Number},
                                                   {"grade"},
                                                   {"sources"},
                                                   {"note"}});
constexpr auto regionColumns = std::to_array<Column>({{"id"},
                                                      {"name_en"},
                                                      {"name_fr"},
                                                      {"name_ar"},
                                                      {"capital"},
                                                      {"code"},
                                                      {"country"},
                                                      {"approximate", Boolean},
                                                      {"grade"},
                                                      {"sources"},
                                                      {"note"}});
constexpr auto eventColumns = std::to_array<Column>({{"id"},
                                                     {"title_en"},
                                                     {"title_fr"},
                                                     {"title_ar"},
                                                     {"kind"},
                                                     {"from"},
                                                     {"to"},
                                                     {"actors"},
                                                     {"places"},
                                                     {"claim", Boolean},
                                                     {"grade"},
                                                     {"sources"},
                                                     {"note"}});
constexpr auto campColumns = std::to_array<Column>(
    {{"id"}, {"name_en"}, {"name_fr"}, {"name_ar"}, {"place"}, {"to"}, {"grade"}, {"sources"}, {"note"}});
constexpr auto displacementColumns = std::to_array<Column>({{"id"},
                                                            {"title_en"},
                                                            {"title_fr"},
                                                            {"title_ar"},
                                                            {"from"},
                                                            {"to"},
                                                            {"actors"},
                                                            {"places"},
                                                            {"grade"},
                                                            {"sources"},
                                                            {"note"}});

constexpr auto layers =
    std::to_array<LayerPart>({{"zones", "zones.geojson", LayerShape::Areas, zoneColumns},
                              {"places", "places.geojson", LayerShape::Points, placeColumns},
                              {"legs", "legs.geojson", LayerShape::Lines, legColumns},
                              {"regions", "regions.geojson", LayerShape::Areas, regionColumns},
                              {"events", "events.geojson", LayerShape::Points, eventColumns},
                              {"camps", "camps.geojson", LayerShape::Points, campColumns},
                              {"displacement", "displacement.geojson", LayerShape::Lines, displacementColumns}});

constexpr auto files = std::to_array<std::string_view>(
    {headFile, "actors.json", "sources.json", "zones.geojson", "places.geojson", "legs.geojson", "routes.json",
     "rules.json", "supply.json", "regions.geojson", "events.geojson", "camps.geojson", "displacement.geojson"});

} // namespace

std::span<const LayerPart> layerParts() { return layers; }

std::size_t fileRank(std::string_view file) {
    return static_cast<std::size_t>(std::ranges::find(files, file) - files.begin());
}

} // namespace azalai
