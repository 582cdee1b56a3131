#include <app/map/layer_group.h>

#include <QPainter>
#include <QThread>

#include <algorithm>
#include <utility>

namespace azalai {

LayerGroup::LayerGroup(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, 4));
}

LayerGroup::~LayerGroup() {
    if (m_painting) m_painting->stop.request_stop();
    m_pool.waitForDone();
}

const LayerGroup::Request* LayerGroup::newest() const {
    if (m_waiting) return &*m_waiting;
    return m_painting ? &m_painting->request : nullptr;
}

void LayerGroup::request(Request request) {
    if (!m_painting) return start(std::move(request));
    m_waiting = std::move(request);
}

void LayerGroup::forget() {
    if (m_painting) m_painting->stop.request_stop();
    m_painting.reset(); // what it still finishes is of another serial
    m_waiting.reset();
    m_shown.reset();
}

void LayerGroup::start(Request request) {
    m_painting = Job{.request = std::move(request), .serial = ++m_serial, .stop = {}, .images = {}, .missing = 0};
    Job& job = *m_painting;
    const QSize size = job.request.frame.sizePx.toSize();
    const int most = std::clamp(QThread::idealThreadCount(), 1, 4);
    for (const Layer& layer : job.request.layers) {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        uchar* pixels = image.bits(); // before it is shared, which would give it others
        job.images.push_back(image);
        const int bands = layer.isDivisible ? most : 1;
        for (int band = 0; band < bands; ++band) {
            const int top = size.height() * band / bands;
            paintBand(layer, image, pixels, QRect(0, top, size.width(), size.height() * (band + 1) / bands - top));
        }
    }
}

/// Bands write their own rows of one image, which each of them keeps alive.
void LayerGroup::paintBand(const Layer& layer, const QImage& image, uchar* pixels, const QRect& rows) {
    ++m_painting->missing;
    m_pool.start([this, image, pixels, rows, serial = m_painting->serial, frame = m_painting->request.frame,
                  paint = layer.paint, stop = m_painting->stop.get_token()] {
        QImage band(pixels + rows.top() * image.bytesPerLine(), rows.width(), rows.height(), image.bytesPerLine(),
                    image.format());
        band.fill(Qt::transparent);
        if (!stop.stop_requested()) {
            QPainter painter(&band);
            painter.translate(0, -rows.top());
            if (rows.height() < image.height()) painter.setClipRect(rows);
            paint(painter, frame, stop);
        }
        QMetaObject::invokeMethod(this, [this, serial] { finishBand(serial); }, Qt::QueuedConnection);
    });
}

void LayerGroup::finishBand(std::uint64_t serial) {
    if (!m_painting || m_painting->serial != serial) return; // forgotten
    if (--m_painting->missing > 0) return;
    Job done = std::move(*m_painting);
    m_painting.reset();
    m_shown = Shown{.content = done.request.content,
                    .frame = done.request.frame,
                    .images = std::move(done.images),
                    .serial = serial};
    if (m_waiting) start(*std::exchange(m_waiting, std::nullopt));
    emit shownChanged();
}

} // namespace azalai
