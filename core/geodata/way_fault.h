#pragma once

#include <azalai/model/dossier.h>

#include <optional>

namespace azalai {

/// Why a list of legs is no way.
struct WayFault {
    ErrorCode rule = ErrorCode::InvalidValue;
    std::string detail;
};

/// What is wrong with legs that are to be driven one after the other: one is not in the dossier, or does not go on from
/// the one before it. None when they hold together; an empty list does.
[[nodiscard]] std::optional<WayFault> wayFault(const Dossier& dossier, const std::vector<std::string>& way);

/// The places of a way that holds together, in order: one more than legs. Where its one leg tells no sense, that leg's
/// own.
[[nodiscard]] std::vector<std::string> placesOnWay(const Dossier& dossier, const std::vector<std::string>& way);

} // namespace azalai
