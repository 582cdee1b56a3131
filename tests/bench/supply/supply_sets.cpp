#include "supply_task.h"

namespace azalai::bench {

std::optional<SupplySet> makeSupplySet(std::string_view name) {
    std::optional<NetworkSize> size;
    if (name == "country") size = wholeCountry;
    if (name == "province")
        size = NetworkSize{
            .columns = 190, .rows = 190, .legShare = 0.71, .zones = 1'000, .zoneDegrees = 0.15, .towns = 1'000};
    if (name == "thousand")
        size =
            NetworkSize{.columns = 32, .rows = 32, .legShare = 0.71, .zones = 200, .zoneDegrees = 0.5, .towns = 1'024};
    if (!size) return std::nullopt;
    return SupplySet{
        .name = std::string(name), .size = *size, .dossier = std::make_shared<const Dossier>(makeNetwork(*size))};
}

} // namespace azalai::bench
