#pragma once

#include <app/map/canvas_node.h>
#include <app/map/layer_group.h>
#include <app/map/map_marks.h>
#include <app/map/map_picture.h>
#include <app/map/map_ways.h>

#include <QGeoCoordinate>
#include <QQuickItem>

#include <array>

namespace azalai {

/// The situation on the map: layers painted by the same painter as paper, shown as textures that follow the camera
/// while the next ones are painted. Works on every scene graph back end, software too.
class MapCanvas : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::MapPicture picture READ picture WRITE setPicture NOTIFY pictureChanged REQUIRED)
    /// What follows the pointer: zones and contested ground painted over the picture's, under its symbols.
    Q_PROPERTY(azalai::MapPicture live READ live WRITE setLive NOTIFY liveChanged)
    /// What is different from what was: bands under the routes and symbols of the picture.
    Q_PROPERTY(azalai::MapMarks marks READ marks WRITE setMarks NOTIFY marksChanged)
    Q_PROPERTY(azalai::MapWays ways READ ways WRITE setWays NOTIFY waysChanged)
    Q_PROPERTY(QGeoCoordinate centre READ centre WRITE setCentre NOTIFY cameraChanged REQUIRED)
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY cameraChanged REQUIRED)
    Q_PROPERTY(QString selectedKind READ selectedKind WRITE setSelectedKind NOTIFY selectionChanged)
    Q_PROPERTY(QString selectedId READ selectedId WRITE setSelectedId NOTIFY selectionChanged)
    /// Legs that are marked with what is chosen.
    Q_PROPERTY(QStringList selectedLegs READ selectedLegs WRITE setSelectedLegs NOTIFY selectionChanged)
    /// Zones that are chosen besides.
    Q_PROPERTY(QStringList selectedZones READ selectedZones WRITE setSelectedZones NOTIFY selectionChanged)
    /// The camera is being moved by hand; a sharp picture of where it stopped is painted when this ends.
    Q_PROPERTY(bool moving READ isMoving WRITE setMoving NOTIFY movingChanged)
    /// Every layer shows the current picture sharply at the current camera.
    Q_PROPERTY(bool complete READ isComplete NOTIFY completeChanged)

public:
    explicit MapCanvas(QQuickItem* parent = nullptr);

    [[nodiscard]] MapPicture picture() const { return m_picture; }
    void setPicture(const MapPicture& picture);
    [[nodiscard]] MapPicture live() const { return m_live; }
    void setLive(const MapPicture& live);
    [[nodiscard]] const MapMarks& marks() const { return m_marks; }
    void setMarks(const MapMarks& marks);
    [[nodiscard]] MapWays ways() const { return m_ways; }
    void setWays(const MapWays& ways);
    /// The number of the live picture that stands on the screen's next frame; 0 for none.
    [[nodiscard]] std::uint64_t liveShown() const;
    [[nodiscard]] std::uint64_t situationShown() const {
        const auto& shown = m_groups[Situation]->shown();
        return shown ? shown->content : 0;
    }
    [[nodiscard]] QGeoCoordinate centre() const { return m_centre; }
    void setCentre(const QGeoCoordinate& centre);
    [[nodiscard]] double zoomLevel() const { return m_zoomLevel; }
    void setZoomLevel(double zoomLevel);
    [[nodiscard]] QString selectedKind() const { return m_selectedKind; }
    void setSelectedKind(const QString& kind);
    [[nodiscard]] QString selectedId() const { return m_selectedId; }
    void setSelectedId(const QString& id);
    [[nodiscard]] QStringList selectedLegs() const { return m_selectedLegs; }
    void setSelectedLegs(const QStringList& legs);
    [[nodiscard]] QStringList selectedZones() const { return m_selectedZones; }
    void setSelectedZones(const QStringList& zones);
    [[nodiscard]] bool isMoving() const { return m_moving; }
    void setMoving(bool moving);
    [[nodiscard]] bool isComplete() const;

signals:
    void movingChanged();
    void pictureChanged();
    void liveChanged();
    void marksChanged();
    void waysChanged();
    void cameraChanged();
    void selectionChanged();
    void completeChanged();
    void firstShown(); ///< once, when the first whole picture stands

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void updatePolish() override;

private:
    template <class T> void select(T& field, const T& value);
    [[nodiscard]] MapFrame viewFrame() const;
    [[nodiscard]] MapFrame paddedFrame() const;
    [[nodiscard]] double pixelRatio() const;
    [[nodiscard]] bool fits(const MapFrame& frame, double reservePx) const;
    [[nodiscard]] std::vector<LayerGroup::Layer> paintsOf(std::size_t group) const;
    [[nodiscard]] std::uint64_t contentOf(std::size_t group) const;
    void tellCompletion();

    enum Group : std::size_t { Ground, Situation, Live, Marks, Ways, Selection, groupCount };
    [[nodiscard]] bool isWanted(std::size_t group) const {
        if (group == Live) return m_live.scene != nullptr;
        if (group == Marks) return !m_marks.isEmpty();
        return group != Ways || m_ways.picture;
    }
    static constexpr std::size_t textureCount = 8; ///< some groups have two
    using Node = CanvasNode<textureCount>;
    void showImage(Node& root, std::size_t texture, const LayerGroup::Shown& shown, const QImage& image);

    MapPicture m_picture;
    MapPicture m_live;
    MapMarks m_marks;
    MapWays m_ways;
    std::uint64_t m_waysNumber = 0; ///< grows with each
    QGeoCoordinate m_centre{17.0, -1.0};
    double m_zoomLevel = 6.0;
    QString m_selectedKind;
    QString m_selectedId;
    QStringList m_selectedLegs;
    QStringList m_selectedZones;
    std::uint64_t m_selection = 0; ///< grows with each selection
    std::array<LayerGroup*, groupCount> m_groups{};
    bool m_moving = false; ///< a hand is on the map: what covers the view is good enough
    bool m_toldComplete = false;
    bool m_toldFirst = false;
};

} // namespace azalai
