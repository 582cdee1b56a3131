#include <app/map/map_spot.h>

#include <app/map/view_frame.h>

namespace azalai {

QPointF MapSpot::at() const {
    if (!m_centre.isValid() || m_size.isEmpty()) return {};
    return viewFrame(m_centre, m_zoomLevel, m_size, 1)
        .toPixels(toMercator({.latitude = m_ground.y(), .longitude = m_ground.x()}));
}

} // namespace azalai
