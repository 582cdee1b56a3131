#include <azalai/geodata/layer_features.h>

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <format>

namespace azalai {

void visitFeatures(OGRLayer& layer, const std::string& file, const FeatureVisitor& visit, std::vector<Issue>& issues) {
    std::size_t number = 0;
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        ++number;
        RawFeature raw;
        for (int i = 0; i < feature->GetFieldCount(); ++i) {
            if (!feature->IsFieldSetAndNotNull(i)) continue;
            const char* column = feature->GetFieldDefnRef(i)->GetNameRef();
            const std::string text = feature->GetFieldAsString(i);
            if (CPLIsUTF8(text.c_str(), static_cast<int>(text.size())))
                raw.values[column] = text;
            else
                issues.push_back({file, std::format("#{}", number), ErrorCode::InvalidValue,
                                  std::format("{}: not UTF-8", column), false});
        }
        Result<Shape> shape = shapeOf(feature->GetGeometryRef());
        if (shape)
            raw.shape = std::move(*shape);
        else
            raw.shapeFault = std::format("{}: {}", shape.error().subject, shape.error().detail);
        visit(raw);
    }
}

std::vector<RawFeature> layerFeatures(OGRLayer& layer, const std::string& file, std::vector<Issue>& issues) {
    std::vector<RawFeature> features;
    visitFeatures(layer, file, [&](const RawFeature& raw) { features.push_back(raw); }, issues);
    return features;
}

} // namespace azalai
