#include <azalai/geodata/layer_features.h>

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <boost/json/monotonic_resource.hpp>

#include <array>
#include <format>

namespace azalai {

void visitFeatures(OGRLayer& layer, const std::string& file, const FeatureVisitor& visit, std::vector<Issue>& issues) {
    std::size_t number = 0;
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        ++number;
        // A country has a million features of two dozen values: they are put into one piece of memory each.
        std::array<unsigned char, 4096> memory{};
        boost::json::monotonic_resource storage(memory.data(), memory.size());
        RawFeature raw;
        raw.values = boost::json::object(&storage);
        raw.values.reserve(static_cast<std::size_t>(feature->GetFieldCount()));
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
    const auto keep = [&](const RawFeature& raw) {
        features.push_back({boost::json::object(raw.values, boost::json::storage_ptr()), raw.shape, raw.shapeFault});
    };
    visitFeatures(layer, file, keep, issues);
    return features;
}

} // namespace azalai
