#pragma once

#include <azalai/cartography/strip_picture.h>
#include <azalai/supply/strip_map.h>

namespace azalai {

struct StripChoice {
    Language language = Language::English;
    bool hasHeading = true; ///< name and lengths over it
    std::string heading{};  ///< of a found way; a route's is its name
};

/// A strip map in words. Its style is that of paper; a screen gives it its own.
///
/// Input   strip  of the view.
/// Result  Who is there: the actors of the zone states of each stretch, once each, in the order of their zones; hidden
///         actors are left out, as they are on the map. Bends of the road and junctions have no label, but both ends
///         do. Each end's first cut has a mark. The key explains exactly what is in the picture.
[[nodiscard]] StripPicture makeStrip(const AccessView& view, const StripMap& strip, const StripChoice& choice);

} // namespace azalai
