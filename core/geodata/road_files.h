#pragma once

#include <azalai/geodata/geo_package.h>

#include <filesystem>
#include <memory>
#include <vector>

namespace azalai {

/// The layers of a GeoPackage or a Shapefile, in memory, opened with the driver for it and no other.
class RoadFiles {
public:
    /// Errors  As readFile and GeoPackage::open; UnsupportedFormat for other endings, LibraryFailure.
    [[nodiscard]] static Result<RoadFiles> open(const std::filesystem::path& file);

    [[nodiscard]] const std::vector<OGRLayer*>& layers() const { return m_layers; }

private:
    struct Content;

    RoadFiles() = default;
    [[nodiscard]] static Result<RoadFiles> openPackage(const std::filesystem::path& file);
    [[nodiscard]] static Result<RoadFiles> openShapes(const std::filesystem::path& file);

    std::shared_ptr<const Content> m_content; ///< what the layers read from
    std::vector<OGRLayer*> m_layers;
};

} // namespace azalai
