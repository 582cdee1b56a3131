#include <app/map/layer_group.h>

#include <QPainter>

#include <utility>

namespace azalai {

LayerGroup::LayerGroup(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(2); }

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
    const std::uint64_t serial = ++m_serial;
    m_painting = Job{.request = std::move(request), .serial = serial, .stop = {}, .images = {}, .missing = 0};
    Job& job = *m_painting;
    job.missing = job.request.layers.size();
    job.images.resize(job.missing);
    for (std::size_t layer = 0; layer < job.request.layers.size(); ++layer) {
        m_pool.start([this, serial, layer, frame = job.request.frame, paint = job.request.layers[layer],
                      stop = job.stop.get_token()] {
            QImage image(frame.sizePx.toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            if (!stop.stop_requested()) {
                QPainter painter(&image);
                paint(painter, frame, stop);
            }
            QMetaObject::invokeMethod(
                this, [this, serial, layer, image = std::move(image)] { finishLayer(serial, layer, image); },
                Qt::QueuedConnection);
        });
    }
}

void LayerGroup::finishLayer(std::uint64_t serial, std::size_t layer, QImage image) {
    if (!m_painting || m_painting->serial != serial) return; // forgotten
    m_painting->images[layer] = std::move(image);
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
