#pragma once

#include <app/timeline/timeline_data.h>

#include <QObject>
#include <QQmlEngine>

namespace azalai {

/// What the timeline shows and says. Instants are seconds since 1970, UTC.
class TimelineModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(double fromSecs READ fromSecs NOTIFY dataChanged)
    Q_PROPERTY(double toSecs READ toSecs NOTIFY dataChanged)
    Q_PROPERTY(double instantSecs READ instantSecs NOTIFY instantChanged)
    Q_PROPERTY(double baselineSecs READ baselineSecs NOTIFY dataChanged)
    Q_PROPERTY(QString dateText READ dateText NOTIFY instantChanged)
    Q_PROPERTY(QString typedText READ typedText NOTIFY instantChanged) ///< the moment as dates are typed
    Q_PROPERTY(QString timeText READ timeText NOTIFY instantChanged)
    Q_PROPERTY(QString baselineText READ baselineText NOTIFY dataChanged)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY instantChanged)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY instantChanged)

public:
    using QObject::QObject;

    void showData(TimelineData data, Instant baseline, const QString& baselineText, std::vector<Instant> changes);
    void showInstant(Instant at, const QString& date, const QString& time);

    [[nodiscard]] const TimelineData& data() const { return m_data; }
    [[nodiscard]] double fromSecs() const;
    [[nodiscard]] double toSecs() const;
    [[nodiscard]] double instantSecs() const;
    [[nodiscard]] double baselineSecs() const;
    [[nodiscard]] QString dateText() const { return m_date; }
    [[nodiscard]] QString typedText() const;
    [[nodiscard]] QString timeText() const { return m_time; }
    [[nodiscard]] QString baselineText() const { return m_baselineText; }
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool hasPrevious() const;
    /// The nearest moment after (forward) or before the instant at which something on the ground changes; none at the
    /// ends.
    [[nodiscard]] std::optional<Instant> neighbour(bool forward) const;

signals:
    void dataChanged();
    void instantChanged();

private:
    TimelineData m_data;
    std::vector<Instant> m_changes;
    Instant m_at;
    Instant m_baseline;
    QString m_date;
    QString m_time;
    QString m_baselineText;
};

} // namespace azalai
