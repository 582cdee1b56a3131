#pragma once

#include <app/text/sheet_frame.h>

#include <QPointF>
#include <QRectF>

#include <optional>

namespace azalai {

/// A hand on a page's map: where the map is to look, until a page that looks there is painted. It holds the wish as
/// ground, not as a way over the paper, so that pages may be painted meanwhile.
class MapHand {
public:
    /// Takes hold of a map, as it is painted or as it is wished already.
    void take(const SheetMap& map);
    void move(QPointF byMm);
    /// at  from the middle of the frame, in millimetres
    void scale(double factor, QPointF atMm);
    void letGo() { m_wanted.reset(); }

    [[nodiscard]] bool isHolding() const { return m_wanted.has_value(); }
    [[nodiscard]] MapLook frame() const;
    /// Where the painted content of a frame now belongs.
    /// painted  the map as it was painted; frameMm: its frame
    [[nodiscard]] QRectF contentOf(const SheetMap& painted, const QRectF& frameMm) const;

private:
    std::optional<SheetMap> m_wanted; ///< without a scene
};

} // namespace azalai
