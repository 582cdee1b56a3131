#include <app/cli/cargo_option.h>

#include <azalai/access/cargo_roads.h>

#include <algorithm>

namespace azalai {

Result<std::optional<Goods>> goodsOption(const Invocation& invocation) {
    if (!invocation.has("cargo")) return std::nullopt;
    const auto goods = parseWord<Goods>(invocation.value("cargo"));
    if (!goods)
        return failure(ErrorCode::UnknownOption, invocation.value("cargo"),
                       "--cargo is fuel, food, medicine, salt or people");
    return goods;
}

std::vector<OptionSpec> cargoOptions() {
    return {{"cargo", "goods", "fuel, food, medicine, salt or people: entries that give them, legs that they can pass"},
            {"vehicle", "id", "this vehicle alone, all the way; without --cargo, with anything that it carries"}};
}

Result<Cargo> cargoOption(const Invocation& invocation, const Dossier& dossier) {
    const auto goods = goodsOption(invocation);
    if (!goods) return std::unexpected(goods.error());
    Cargo cargo{*goods, invocation.value("vehicle")};
    if (cargo.vehicle.empty()) return cargo;
    const Vehicle* vehicle = dossier.vehicle(cargo.vehicle);
    if (vehicle == nullptr) return failure(ErrorCode::UnknownId, cargo.vehicle, "--vehicle takes a vehicle's id");
    if (!cargo.goods && !std::ranges::contains(cargoesOf(dossier), cargo))
        return failure(ErrorCode::UnknownOption, cargo.vehicle, "nothing that it carries comes in at any entry");
    if (cargo.goods && !std::ranges::contains(vehicle->carries, *cargo.goods))
        return failure(ErrorCode::UnknownOption, cargo.vehicle, "it does not carry " + std::string(word(*cargo.goods)));
    return cargo;
}

} // namespace azalai
