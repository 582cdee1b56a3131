#include <app/briefing/sheet_preview.h>

#include <app/render/paper_box.h>
#include <app/render/write_sheet.h>

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

namespace azalai {
namespace {

struct Painted {
    QImage image;
    QRectF seenMm;
};

/// Paints the part of a page that is in sight.
Painted paintPart(const Sheet& sheet, const PageView& view, double ratio) {
    const double pixelsPerMm = view.pixelsPerMm() * ratio;
    const QRectF seen = view.seen();
    QImage image((seen.size() * pixelsPerMm).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-seen.topLeft() * pixelsPerMm);
    paintSheet(painter, sheet, pixelsPerMm);
    return {image, seen};
}

} // namespace

SheetPreview::SheetPreview(QQuickItem* parent) : QQuickPaintedItem(parent) {
    m_pool.setMaxThreadCount(1);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
    setKeepMouseGrab(true);
}

SheetPreview::~SheetPreview() { m_pool.waitForDone(); }

void SheetPreview::setModel(BriefingModel* model) {
    if (model == m_model) return;
    if (m_model) m_model->disconnect(this);
    m_model = model;
    if (m_model) connect(m_model, &BriefingModel::sheetChanged, this, &SheetPreview::begin);
    emit modelChanged();
    begin();
}

bool SheetPreview::isComplete() const { return m_painted != nullptr && m_model && m_painted == m_model->sheet(); }

void SheetPreview::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) {
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) begin();
}

void SheetPreview::begin() {
    if (!m_model || !m_model->sheet() || width() < 10 || height() < 10) return;
    const PaperSize paper = sizeOf(m_model->sheet()->format);
    m_view.fit(size(), {paper.width.value, paper.height.value});
    emit viewChanged();
    if (m_isRunning) {
        m_isStale = true;
        return;
    }
    m_isRunning = true;
    m_isStale = false;
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    m_pool.start([this, pages = m_model->pages(), sheet = m_model->sheet(), view = m_view, ratio] {
        const auto [image, seen] = paintPart(*sheet, view, ratio);
        QMetaObject::invokeMethod(
            this, [this, pages, sheet, image, seen] { take(image, seen, pages, sheet); }, Qt::QueuedConnection);
    });
}

void SheetPreview::take(const QImage& image, const QRectF& seenMm, std::shared_ptr<const BriefingModel::Pages> pages,
                        const Sheet* sheet) {
    m_isRunning = false;
    m_image = image;
    m_seenMm = seenMm;
    m_paintedPages = std::move(pages);
    if (std::exchange(m_painted, sheet) != sheet) {
        m_frames.clear();
        for (const PlacedBox& map : layoutOf(*sheet).maps())
            m_frames.push_back(toQRectF(map.rect));
        m_texts = textsOf(*sheet);
        m_dividers = layoutOf(*sheet).dividers;
        m_divider.reset();
        m_hovered.reset();
        m_hoveredText.reset();
    }
    if (isComplete() && !m_model->isBusy() && !m_isDraggingMap) m_hand.letGo();
    update();
    if (m_isStale) begin();
    emit completeChanged();
}

void SheetPreview::changeView() {
    update();
    begin();
}

void SheetPreview::zoomBy(double factor) {
    m_view.zoomAt(QPointF(width(), height()) / 2, factor);
    changeView();
}

void SheetPreview::showWhole() {
    m_view.showWhole();
    changeView();
}

/// Where a dragged divider would be let go, across the whole page, so that the eye can align it with others.
void SheetPreview::paintDivider(QPainter& painter) const {
    if (!m_divider) return;
    const SheetDivider& divider = m_dividers.at(*m_divider);
    const QPointF middle = m_view.toItem(toQRectF(divider.gap).center());
    const double by = m_dividerMm * m_view.pixelsPerMm();
    const QRectF page = m_view.toItem(m_view.page());
    painter.setPen(QPen(QColor(0x2f, 0x6f, 0xa8), 2, Qt::DashLine));
    if (divider.isBetweenRows)
        painter.drawLine(QPointF(page.left(), middle.y() + by), QPointF(page.right(), middle.y() + by));
    else
        painter.drawLine(QPointF(middle.x() + by, page.top()), QPointF(middle.x() + by, page.bottom()));
}

QPointF SheetPreview::dividerSpot(int divider) const {
    if (divider < 0 || std::cmp_greater_equal(divider, m_dividers.size())) return {};
    return m_view.toItem(toQRectF(m_dividers[static_cast<std::size_t>(divider)].gap).center());
}

QRectF SheetPreview::textBox(const QString& words) const {
    const auto text = std::ranges::find(m_texts, words.toStdString(), &SheetText::words);
    return text == m_texts.end() ? QRectF() : m_view.toItem(text->rect);
}

QRectF SheetPreview::mapFrame(int map) const {
    if (map < 0 || std::cmp_greater_equal(map, m_frames.size())) return {};
    return m_view.toItem(m_frames[static_cast<std::size_t>(map)]);
}

void SheetPreview::paint(QPainter* painter) {
    if (m_image.isNull()) return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF page = m_view.toItem(m_view.page());
    painter->fillRect(page, Qt::white);
    painter->drawImage(m_view.toItem(m_seenMm), m_image);
    paintMaps(*painter);
    paintDivider(*painter);
    painter->setPen(QColor(0, 0, 0, 60));
    painter->drawRect(page);
}

/// What a hand has moved is shown moved until its page is painted.
void SheetPreview::paintMaps(QPainter& painter) const {
    if (m_painted == nullptr) return;
    for (std::size_t i = 0; m_hand.isHolding() && i < m_frames.size(); ++i) {
        const QRectF frame = m_view.toItem(m_frames[i]);
        const QRectF content = m_view.toItem(m_hand.contentOf(m_painted->maps.at(i), m_frames[i]));
        // Of the image, the part that shows this frame's ground.
        const double imagePerMm = m_image.width() / m_seenMm.width();
        const QRectF source((m_frames[i].topLeft() - m_seenMm.topLeft()) * imagePerMm, m_frames[i].size() * imagePerMm);
        painter.save();
        painter.setClipRect(frame);
        painter.fillRect(frame, QColor(0xee, 0xea, 0xe0));
        painter.drawImage(content, m_image, source);
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x2f, 0x6f, 0xa8), 2));
    if (m_hoveredText) painter.drawRect(m_view.toItem(*m_hoveredText).adjusted(-3, -2, 3, 2));
    if (!m_hovered && !m_isDraggingMap) return;
    for (const QRectF& frame : m_frames)
        painter.drawRect(m_view.toItem(frame));
}

} // namespace azalai
