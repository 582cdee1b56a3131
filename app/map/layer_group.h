#pragma once

#include <app/render/scene_painter.h>

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace azalai {

/// Images of map layers that belong together, painted off the GUI thread and shown all at once. A layer whose parts do
/// not depend on each other is painted in bands side by side, as many as there are cores and at most four.
///
/// What is being painted is finished and shown, whatever comes meanwhile; of what comes, the newest is painted next. So
/// a long zoom and a timeline that plays faster than pictures can be painted both show pictures on the way, and end at
/// the last one.
class LayerGroup : public QObject {
    Q_OBJECT

public:
    /// Paints one layer; called on workers with a painter on a transparent image, whose clip, when it has one, is all
    /// that will be seen of it. It must return early when stopped.
    using Paint = std::function<void(QPainter&, const MapFrame&, std::stop_token)>;
    struct Layer {
        Paint paint;
        bool isDivisible = false; ///< what is painted on a pixel does not depend on the clip
    };

    struct Request {
        std::uint64_t content = 0; ///< equal numbers, equal content
        MapFrame frame;
        std::vector<Layer> layers; ///< bottom first
    };
    struct Shown {
        std::uint64_t content = 0;
        MapFrame frame;
        std::vector<QImage> images; ///< as many as layers
        std::uint64_t serial = 0;   ///< grows with each picture
    };

    explicit LayerGroup(QObject* parent = nullptr);
    ~LayerGroup() override;

    void request(Request request);
    void forget(); ///< shows nothing until the next request has been painted
    [[nodiscard]] const std::optional<Shown>& shown() const { return m_shown; }
    /// The frame and content that will be shown when all is painted.
    [[nodiscard]] const Request* newest() const;
    [[nodiscard]] bool isBusy() const { return m_painting.has_value(); }

signals:
    void shownChanged();

private:
    struct Job {
        Request request;
        std::uint64_t serial = 0;
        std::stop_source stop;
        std::vector<QImage> images;
        std::size_t missing = 0;
    };

    void start(Request request);
    void paintBand(const Layer& layer, const QImage& image, uchar* pixels, const QRect& rows);
    void finishBand(std::uint64_t serial);

    QThreadPool m_pool;
    std::optional<Job> m_painting;
    std::optional<Request> m_waiting;
    std::optional<Shown> m_shown;
    std::uint64_t m_serial = 0;
};

} // namespace azalai
