#pragma once

#include <azalai/briefing/fact.h>
#include <azalai/cartography/scene.h>
#include <azalai/model/dossier.h>

namespace azalai {

/// The sources of what a page tells and shows, in the order in which a reader meets them: first those of the facts,
/// then those of the features. A source's number on the page is its index plus one.
///
/// features  As picked or listed from a scene. A face has no sources beyond its zones'; base-map features have none.
/// Result    Keys without repeats; ids and keys that are not in the dossier are left out.
[[nodiscard]] std::vector<std::string> sourcesInView(const Dossier& dossier, const std::vector<Fact>& facts,
                                                     const std::vector<FeatureRef>& features);

/// The numbers that some keys have on the page, ascending. Keys without a number are left out.
[[nodiscard]] std::vector<std::size_t> numbersOf(const std::vector<std::string>& keys,
                                                 const std::vector<std::string>& numbered);

} // namespace azalai
