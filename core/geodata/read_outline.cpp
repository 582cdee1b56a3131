#include <azalai/geodata/read_features.h>
#include <azalai/geodata/read_outline.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/geometry/snap.h>
#include <azalai/geometry/validate.h>

#include <algorithm>
#include <cmath>
#include <format>

namespace azalai {

namespace {

constexpr std::size_t cap = std::size_t{64} << 20;

/// Of the one feature that there has to be.
Result<Area> onlyArea(const std::string& text, const std::string& file) {
    std::vector<Issue> issues;
    const Result<std::vector<RawFeature>> features = readFeatures(text, file, issues);
    if (!features) return std::unexpected(features.error());
    if (!issues.empty()) return failure(issues.front().rule, file, issues.front().detail);
    if (features->size() != 1)
        return failure(ErrorCode::UnsupportedFormat, file, std::format("{} features, expected one", features->size()));
    const RawFeature& feature = features->front();
    if (!feature.shapeFault.empty()) return failure(ErrorCode::InvalidGeometry, file, feature.shapeFault);
    if (const Area* area = std::get_if<Area>(&feature.shape)) return *area;
    return failure(ErrorCode::InvalidGeometry, file, "expected a polygon or multi-polygon");
}

bool isFinite(const Area& area) {
    const auto isSound = [](const Ring& ring) {
        return std::ranges::all_of(ring,
                                   [](Position p) { return std::isfinite(p.latitude) && std::isfinite(p.longitude); });
    };
    return std::ranges::all_of(area, [&](const Polygon& polygon) {
        return isSound(polygon.outer) && std::ranges::all_of(polygon.holes, isSound);
    });
}

} // namespace

Result<Area> readOutline(const std::filesystem::path& path) {
    const auto text = readFile(path, cap);
    if (!text) return std::unexpected(text.error());
    const std::string file = path.string();
    const Result<Area> area = onlyArea(*text, file);
    if (!area) return area;
    if (!isFinite(*area)) return failure(ErrorCode::InvalidGeometry, file, "a coordinate is not a finite number");
    Area tidy = tidied(*area);
    if (const auto fault = validate(tidy))
        return failure(ErrorCode::InvalidGeometry, file, std::format("{}: {}", word(fault->kind), fault->detail));
    return tidy;
}

} // namespace azalai
