#pragma once

#include <azalai/geodata/raw_dossier.h>

class OGRLayer;

namespace azalai {

/// Every feature of an opened layer, in order; columns that are null are left out.
void visitFeatures(OGRLayer& layer, const std::string& file, const FeatureVisitor& visit, std::vector<Issue>& issues);
[[nodiscard]] std::vector<RawFeature> layerFeatures(OGRLayer& layer, const std::string& file,
                                                    std::vector<Issue>& issues);

} // namespace azalai
