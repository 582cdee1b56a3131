#include <app/map/map_canvas.h>

#include <app/map/paint_marks.h>
#include <app/map/paint_selection.h>
#include <app/map/paint_ways.h>
#include <app/map/view_frame.h>
#include <app/render/kind_word.h>

#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

bool isSameFrame(const MapFrame& a, const MapFrame& b) {
    return a.centre == b.centre && a.pixelsPerMetre == b.pixelsPerMetre && a.sizePx == b.sizePx;
}

} // namespace

MapCanvas::MapCanvas(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    setClip(true);
    for (LayerGroup*& group : m_groups) {
        group = new LayerGroup(this);
        connect(group, &LayerGroup::shownChanged, this, &QQuickItem::update);
        connect(group, &LayerGroup::shownChanged, this, &MapCanvas::tellCompletion);
    }
}

void MapCanvas::setPicture(const MapPicture& picture) {
    if (picture == m_picture) return;
    if (picture.scene != m_picture.scene) ++m_selection; // its outline may have moved
    m_picture = picture;
    polish();
    tellCompletion();
    emit pictureChanged();
}

void MapCanvas::setLive(const MapPicture& live) {
    if (live == m_live) return;
    m_live = live;
    polish();
    if (!m_live.scene) {
        m_groups[Live]->forget();
        update();
    }
    tellCompletion();
    emit liveChanged();
}

void MapCanvas::setMarks(const MapMarks& marks) {
    if (marks == m_marks) return;
    m_marks = marks;
    if (m_marks.isEmpty()) m_groups[Marks]->forget();
    polish();
    update();
    tellCompletion();
    emit marksChanged();
}

std::uint64_t MapCanvas::liveShown() const {
    const auto& shown = m_groups[Live]->shown();
    return m_live.scene && shown ? shown->content : 0;
}

void MapCanvas::setCentre(const QGeoCoordinate& centre) {
    if (centre == m_centre || !centre.isValid()) return;
    m_centre = centre;
    polish();
    tellCompletion();
    update();
    emit cameraChanged();
}

void MapCanvas::setZoomLevel(double zoomLevel) {
    if (zoomLevel == m_zoomLevel) return;
    m_zoomLevel = zoomLevel;
    polish();
    tellCompletion();
    update();
    emit cameraChanged();
}

template <class T> void MapCanvas::select(T& field, const T& value) {
    if (value == field) return;
    field = value;
    ++m_selection;
    polish();
    emit selectionChanged();
}

void MapCanvas::setSelectedKind(const QString& kind) { select(m_selectedKind, kind); }
void MapCanvas::setSelectedId(const QString& id) { select(m_selectedId, id); }
void MapCanvas::setSelectedLegs(const QStringList& legs) { select(m_selectedLegs, legs); }
void MapCanvas::setSelectedZones(const QStringList& zones) { select(m_selectedZones, zones); }

void MapCanvas::setWays(const MapWays& ways) {
    if (ways == m_ways) return;
    m_ways = ways;
    ++m_waysNumber;
    if (!m_ways.picture) m_groups[Ways]->forget();
    polish();
    update();
    tellCompletion();
    emit waysChanged();
}

void MapCanvas::setMoving(bool moving) {
    if (moving == m_moving) return;
    m_moving = moving;
    polish();
    emit movingChanged();
}

double MapCanvas::pixelRatio() const { return window() ? window()->effectiveDevicePixelRatio() : 1.0; }

MapFrame MapCanvas::viewFrame() const { return azalai::viewFrame(m_centre, m_zoomLevel, size(), pixelRatio()); }

MapFrame MapCanvas::paddedFrame() const {
    MapFrame frame = viewFrame();
    const double rim = std::ceil(std::clamp(0.2 * std::max(frame.sizePx.width(), frame.sizePx.height()), 64.0, 400.0));
    frame.bleedPx = {rim, rim, rim, rim};
    frame.sizePx += QSizeF(2 * rim, 2 * rim);
    return frame;
}

bool MapCanvas::fits(const MapFrame& painted, double reservePx) const {
    const MapFrame view = viewFrame();
    if (painted.pixelsPerMetre != view.pixelsPerMetre || painted.pixelsPerMm != view.pixelsPerMm) return false;
    const QPointF corner = painted.toPixels(view.toPlane({0, 0}));
    return QRectF({}, painted.sizePx)
        .contains(QRectF(corner, view.sizePx).adjusted(-reservePx, -reservePx, reservePx, reservePx));
}

std::uint64_t MapCanvas::contentOf(std::size_t group) const {
    switch (group) {
    case Ground:
        return m_picture.ground;
    case Situation:
        return m_picture.situation;
    case Live:
        return m_live.situation;
    case Marks:
        return m_marks.number;
    case Ways:
        return 2 * m_waysNumber + (m_picture.scene && m_picture.scene->style.isDark ? 1 : 0);
    default:
        return m_selection;
    }
}

std::vector<LayerGroup::Layer> MapCanvas::paintsOf(std::size_t group) const {
    const auto layers = [scene = m_picture.scene](SceneLayers which) {
        return [scene, which](QPainter& painter, const MapFrame& frame, std::stop_token stop) {
            paintScene(painter, *scene, frame, which, std::move(stop));
        };
    };
    using enum SceneLayer;
    if (group == Ground) return {{.paint = layers({Base})}};
    if (group == Live) {
        const auto paint = [scene = m_live.scene](QPainter& painter, const MapFrame& frame, std::stop_token stop) {
            paintScene(painter, *scene, frame, {Zones, Contested}, std::move(stop));
        };
        return {{.paint = paint, .isDivisible = true}};
    }
    if (group == Marks) {
        const auto paint = [marks = m_marks, dark = m_picture.scene->style.isDark](
                               QPainter& painter, const MapFrame& frame, const std::stop_token&) {
            paintMarks(painter, marks, dark, frame);
        };
        return {{.paint = paint}};
    }
    if (group == Ways) {
        const auto with = [ways = m_ways.picture, isDark = m_picture.scene->style.isDark](auto paint) {
            return [ways, isDark, paint](QPainter& painter, const MapFrame& frame, const std::stop_token&) {
                paint(painter, *ways, isDark, frame);
            };
        };
        return {{.paint = with(paintWays)}, {.paint = with(paintWayMarks)}};
    }
    if (group == Situation)
        return {{.paint = layers({Graticule, Regions, Zones, Contested}), .isDivisible = true},
                {.paint = layers({Routes, Symbols, Labels})}};
    std::set<FeatureRef> chosen;
    if (const auto ref = featureRef(m_selectedKind, m_selectedId)) chosen.insert(*ref);
    for (const QString& leg : m_selectedLegs)
        chosen.insert({FeatureKind::Leg, leg.toStdString()});
    for (const QString& zone : m_selectedZones)
        chosen.insert({FeatureKind::Zone, zone.toStdString()});
    const auto paint = [scene = m_picture.scene, chosen = std::move(chosen)](QPainter& painter, const MapFrame& frame,
                                                                             const std::stop_token&) {
        if (!chosen.empty()) paintSelection(painter, *scene, chosen, frame);
    };
    return {{.paint = paint}};
}

void MapCanvas::updatePolish() {
    if (!m_picture.scene || width() < 1 || height() < 1) return;
    const MapFrame wanted = paddedFrame();
    const double rim = wanted.bleedPx.left();
    for (std::size_t i = 0; i < groupCount; ++i) {
        if (!isWanted(i)) continue;
        LayerGroup& group = *m_groups[i];
        const auto serves = [&](std::uint64_t content, const MapFrame& frame) {
            return content == contentOf(i) && (isSameFrame(frame, wanted) || (m_moving && fits(frame, rim / 3)));
        };
        if (const auto* newest = group.newest(); newest && serves(newest->content, newest->frame)) continue;
        if (const auto& shown = group.shown(); !group.newest() && shown && serves(shown->content, shown->frame))
            continue;
        group.request({.content = contentOf(i), .frame = wanted, .layers = paintsOf(i)});
    }
}

bool MapCanvas::isComplete() const {
    if (!m_picture.scene) return false;
    const MapFrame wanted = paddedFrame();
    for (std::size_t i = 0; i < groupCount; ++i) {
        if (!isWanted(i)) continue;
        const auto& shown = m_groups[i]->shown();
        if (m_groups[i]->newest() || !shown || shown->content != contentOf(i) || !isSameFrame(shown->frame, wanted))
            return false;
    }
    return true;
}

void MapCanvas::tellCompletion() {
    const bool whole = isComplete();
    if (whole && !m_toldFirst) {
        m_toldFirst = true;
        emit firstShown();
    }
    if (whole == m_toldComplete) return;
    m_toldComplete = whole;
    emit completeChanged();
}

void MapCanvas::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == oldGeometry.size()) return;
    polish();
    update();
    tellCompletion();
}

void MapCanvas::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) polish();
    QQuickItem::itemChange(change, data);
}

QSGNode* MapCanvas::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* root = static_cast<Node*>(old);
    if (!root) root = new Node;
    // Bottom first. What follows the pointer lies on the zones; ways lie under roads, symbols and names.
    constexpr std::array<std::pair<Group, std::size_t>, textureCount> order{
        {{Ground, 0}, {Situation, 0}, {Live, 0}, {Marks, 0}, {Ways, 0}, {Situation, 1}, {Ways, 1}, {Selection, 0}}};
    for (std::size_t texture = 0; texture < textureCount; ++texture) {
        const auto [group, layer] = order[texture];
        const auto& shown = m_groups[group]->shown();
        if (!isWanted(group)) root->drop(texture);
        if (!isWanted(group) || (!shown && (group == Live || group == Marks || group == Ways))) continue;
        if (!shown) break; // nothing above a layer that is not there yet
        showImage(*root, texture, *shown, shown->images[layer]);
    }
    return root;
}

void MapCanvas::showImage(Node& root, std::size_t texture, const LayerGroup::Shown& shown, const QImage& image) {
    QSGImageNode*& node = root.images[texture];
    const bool isNew = node == nullptr;
    if (isNew) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
    }
    if (std::exchange(root.serials[texture], shown.serial) != shown.serial) {
        node->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
        node->setSourceRect(QRectF({}, image.size()));
    }
    const MapFrame view = viewFrame();
    const double ratio = pixelRatio();
    const double scale = view.pixelsPerMetre / shown.frame.pixelsPerMetre;
    QPointF corner = view.toPixels(shown.frame.toPlane({0, 0}));
    if (scale == 1) corner = corner.toPoint(); // sharp: texel on pixel
    node->setFiltering(scale == 1 ? QSGTexture::Nearest : QSGTexture::Linear);
    node->setRect(QRectF(corner / ratio, image.size() * (scale / ratio)));
    if (isNew) root.insert(texture); // not before it has a texture: the software back end looks at once
}

} // namespace azalai
