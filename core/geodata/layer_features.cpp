#include <azalai/geodata/layer_features.h>

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <format>

namespace azalai {

std::vector<RawFeature> layerFeatures(OGRLayer& layer, const std::string& file, std::vector<Issue>& issues) {
    std::vector<RawFeature> features;
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        RawFeature& raw = features.emplace_back();
        for (int i = 0; i < feature->GetFieldCount(); ++i) {
            if (!feature->IsFieldSetAndNotNull(i)) continue;
            const char* column = feature->GetFieldDefnRef(i)->GetNameRef();
            const std::string text = feature->GetFieldAsString(i);
            if (CPLIsUTF8(text.c_str(), static_cast<int>(text.size())))
                raw.values[column] = text;
            else
                issues.push_back({file, std::format("#{}", features.size()), ErrorCode::InvalidValue,
                                  std::format("{}: not UTF-8", column), false});
        }
        Result<Shape> shape = shapeOf(feature->GetGeometryRef());
        if (shape)
            raw.shape = std::move(*shape);
        else
            raw.shapeFault = std::format("{}: {}", shape.error().subject, shape.error().detail);
    }
    return features;
}

} // namespace azalai
