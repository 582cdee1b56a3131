#include <app/briefing/map_hand.h>

#include <azalai/base/expect.h>

namespace azalai {

void MapHand::take(const SheetMap& map) {
    if (m_wanted) return;
    m_wanted.emplace();
    m_wanted->centre = map.centre;
    m_wanted->metresPerMm = map.metresPerMm;
    m_wanted->turnDeg = map.turnDeg;
}

void MapHand::move(QPointF byMm) {
    AZALAI_EXPECT(m_wanted);
    lookAt(*m_wanted, moved(*m_wanted, byMm.x(), byMm.y()));
}

void MapHand::scale(double factor, QPointF atMm) {
    AZALAI_EXPECT(m_wanted);
    lookAt(*m_wanted, scaled(*m_wanted, factor, atMm.x(), atMm.y()));
}

MapLook MapHand::frame() const {
    AZALAI_EXPECT(m_wanted);
    return moved(*m_wanted, 0, 0);
}

QRectF MapHand::contentOf(const SheetMap& painted, const QRectF& frameMm) const {
    if (!m_wanted) return frameMm;
    const double size = painted.metresPerMm / m_wanted->metresPerMm;
    const PlanePoint from = m_wanted->centre;
    const PlanePoint at = PlaneFrame(PlaneBox{from.x, from.y, from.x, from.y}, painted.turnDeg).upright(painted.centre);
    const QPointF shift((at.x - from.x) / m_wanted->metresPerMm, (from.y - at.y) / m_wanted->metresPerMm);
    QRectF content(QPointF(), frameMm.size() * size);
    content.moveCenter(frameMm.center() + shift);
    return content;
}

} // namespace azalai
