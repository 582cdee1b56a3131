#pragma once

#include <app/controls/row_list_model.h>
#include <app/inspector/strip_point.h>

#include <azalai/cartography/strip_picture.h>

#include <QPointF>
#include <QQmlEngine>

#include <functional>
#include <memory>

namespace azalai {

/// The strip map of the route that is chosen, and what lies at the kilometre that the reader points at: as rows. A
/// kilometre that was clicked or stepped to stays when the pointer leaves.
class StripModel : public RowListModel<InspectorRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(bool available READ isAvailable NOTIFY shown)
    Q_PROPERTY(bool pointing READ isPointing NOTIFY pointed)
    Q_PROPERTY(QString title READ title NOTIFY pointed)
    Q_PROPERTY(QString statusText READ statusText NOTIFY pointed)
    Q_PROPERTY(int status READ status NOTIFY pointed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY pointed) ///< all of it, to be read out
    Q_PROPERTY(QPointF ground READ ground NOTIFY pointed)     ///< degrees: x longitude, y latitude; y is 91 for none

public:
    /// What lies at a distance, and how far around it marks are told.
    using Reader = std::function<StripPoint(Metres along, Metres reach)>;

    explicit StripModel(QObject* parent = nullptr);

    /// `id` tells strips apart: for another one the kilometre pointed at is forgotten. A null picture: there is none.
    void show(const QString& id, std::shared_ptr<const StripPicture> picture, Reader reader);

    [[nodiscard]] const std::shared_ptr<const StripPicture>& picture() const { return m_picture; }
    [[nodiscard]] bool isAvailable() const { return m_picture != nullptr; }
    [[nodiscard]] bool isPointing() const { return at().has_value(); }
    /// The distance that is pointed at.
    [[nodiscard]] std::optional<Metres> at() const { return m_hovered ? m_hovered : m_kept; }
    [[nodiscard]] QString title() const { return m_point.title; }
    [[nodiscard]] QString statusText() const { return m_point.statusText; }
    [[nodiscard]] int status() const { return m_point.status; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPointF ground() const;

    void pointAt(Metres along, Metres reach);
    void pointNowhere();
    void keep(Metres along, Metres reach);
    /// Goes to the next or previous place where something begins or stands.
    void step(bool forward, Metres reach);
    /// Forgets what is pointed at and what is kept.
    Q_INVOKABLE void release();

signals:
    void shown();
    void pointed();

private:
    void read();

    QString m_id;
    std::shared_ptr<const StripPicture> m_picture;
    Reader m_reader;
    std::optional<Metres> m_hovered;
    std::optional<Metres> m_kept;
    Metres m_reach{};
    StripPoint m_point; ///< without its rows, which the base holds
};

} // namespace azalai
