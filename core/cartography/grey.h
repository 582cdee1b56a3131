#pragma once

#include <azalai/cartography/scene.h>
#include <azalai/model/dossier.h>

#include <map>
#include <string>

namespace azalai {

/// The grey that is as bright as a colour (relative luminance of sRGB); as opaque as it.
[[nodiscard]] Rgba greyOf(Rgba color);

/// A style for paper that is printed or copied without colour: every colour by its brightness, and patterns wide
/// enough to live through a copier.
[[nodiscard]] Style toGrey(const Style& style);

/// How an actor's ground is told apart without colour.
struct GreyFill {
    Pattern pattern = Pattern::Plain;
    int tone = 0; ///< 0 is the lightest; above it only where there are more actors than patterns

    auto operator<=>(const GreyFill&) const = default;
};

/// A fill for each actor of a dossier, no two alike: its own pattern where no actor before it has the same.
/// Accepts   up to 21 actors, three tones of each pattern; those beyond share the darkest.
[[nodiscard]] std::map<std::string, GreyFill> greyFills(const Dossier& dossier);

/// The same picture for paper without colour: actors told by their patterns, statuses of roads by dashes and width,
/// all else by its brightness. The legend of the result explains it.
/// dossier  that the scene was made of
[[nodiscard]] Scene toGrey(Scene scene, const Dossier& dossier);

} // namespace azalai
