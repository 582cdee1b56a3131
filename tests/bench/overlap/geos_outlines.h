#pragma once

#include <azalai/arrangement/grid_point.h>

#include <geos_c.h>

#include <cstddef>
#include <memory>

namespace azalai::bench {

/// One context of GEOS, quiet, that counts what went wrong.
class GeosContext {
public:
    struct Release {
        GEOSContextHandle_t context = nullptr;
        void operator()(GEOSGeometry* g) const { GEOSGeom_destroy_r(context, g); }
        void operator()(const GEOSPreparedGeometry* g) const { GEOSPreparedGeom_destroy_r(context, g); }
    };
    using Geometry = std::unique_ptr<GEOSGeometry, Release>;
    using Prepared = std::unique_ptr<const GEOSPreparedGeometry, Release>;

    GeosContext();
    ~GeosContext();
    GeosContext(const GeosContext&) = delete;
    GeosContext& operator=(const GeosContext&) = delete;

    [[nodiscard]] GEOSContextHandle_t handle() const { return m_handle; }
    [[nodiscard]] std::size_t errors() const { return m_errors; }

    /// Degrees. Input: each outer ring followed by its holes.
    [[nodiscard]] Geometry make(const GridOutline& outline) const;
    [[nodiscard]] Geometry make(const Polygon& polygon) const;
    [[nodiscard]] Geometry own(GEOSGeometry* g) const { return {g, Release{m_handle}}; }
    [[nodiscard]] Prepared prepare(const Geometry& g) const {
        return {GEOSPrepare_r(m_handle, g.get()), Release{m_handle}};
    }
    [[nodiscard]] double area(const Geometry& g) const {
        double value = 0.0;
        GEOSArea_r(m_handle, g.get(), &value);
        return value;
    }

private:
    GEOSContextHandle_t m_handle;
    std::size_t m_errors = 0;
};

} // namespace azalai::bench
