#pragma once

#include <app/map/drawn_area.h>
#include <app/map/map_tool.h>

namespace azalai {

/// An area that is asked about and not part of the dossier yet, over the map. It takes no hand.
class AreaSketch : public MapTool {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::DrawnArea area READ area WRITE setArea NOTIFY changed REQUIRED)

public:
    explicit AreaSketch(QQuickItem* parent = nullptr);

    [[nodiscard]] const DrawnArea& area() const { return m_area; }
    void setArea(const DrawnArea& area);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    DrawnArea m_area;
};

} // namespace azalai
