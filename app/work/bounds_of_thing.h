#pragma once

#include <azalai/model/dossier.h>

#include <QString>

#include <optional>

namespace azalai {

/// Where a thing of the dossier lies, by kind word and id as `describe` takes them: a place, event or camp as a box
/// without size, a leg, a route with all of its ways, a convoy, a zone, a region. None for what has no place on the
/// ground.
[[nodiscard]] std::optional<Bounds> boundsOf(const Dossier& dossier, const QString& kind, const QString& id);

/// Around all ways of a route; empty when none of its legs is in the dossier.
[[nodiscard]] Bounds boundsOf(const Dossier& dossier, const Route& route);

[[nodiscard]] Bounds boundsOf(const Dossier& dossier, const Convoy& convoy);

} // namespace azalai
