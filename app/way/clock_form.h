#pragma once

#include <azalai/model/supply.h>
#include <azalai/time/instant.h>

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include <optional>
#include <string>

namespace azalai {

/// What a reader asks of the convoy clock. What is not typed follows the moment that is shown, the vehicle's pace and
/// the convoy whose reports are compared.
struct ClockQuestion {
    std::optional<StatedTime> departs{};
    std::optional<SpeedRange> speed{}; ///< on every leg
    std::string convoy{};              ///< whose reports are compared; empty for none

    bool operator==(const ClockQuestion&) const = default;
};

/// The fields of the convoy clock.
class ClockForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the way's desk")
    Q_PROPERTY(QString departs READ departs NOTIFY shown) ///< "2023-09-03 06:00", UTC
    Q_PROPERTY(bool departsIsWrong READ departsIsWrong NOTIFY shown)
    Q_PROPERTY(QString slowest READ slowest NOTIFY shown) ///< km/h; empty when not known
    Q_PROPERTY(QString quickest READ quickest NOTIFY shown)
    Q_PROPERTY(bool speedIsWrong READ speedIsWrong NOTIFY shown)
    Q_PROPERTY(bool isTyped READ isTyped NOTIFY shown)        ///< something differs from what would be shown else
    Q_PROPERTY(QStringList convoys READ convoys NOTIFY shown) ///< the first is "nobody"
    Q_PROPERTY(int convoyIndex READ convoyIndex WRITE setConvoyIndex NOTIFY shown)

public:
    explicit ClockForm(QObject* parent = nullptr);

    [[nodiscard]] QString departs() const;
    [[nodiscard]] bool departsIsWrong() const { return !m_wrongDeparts.isEmpty(); }
    [[nodiscard]] QString slowest() const { return m_typedSpeed ? m_slowest : m_knownSlowest; }
    [[nodiscard]] QString quickest() const { return m_typedSpeed ? m_quickest : m_knownQuickest; }
    [[nodiscard]] bool speedIsWrong() const { return m_typedSpeed && !m_question.speed; }
    [[nodiscard]] bool isTyped() const { return m_typedSpeed || m_question.departs || departsIsWrong(); }
    [[nodiscard]] QStringList convoys() const { return m_convoyNames; }
    [[nodiscard]] int convoyIndex() const;
    void setConvoyIndex(int index);

    /// Empty: what would be shown else. "2023-09-03", or with a time of day: UTC.
    Q_INVOKABLE void typeDeparts(const QString& text);
    /// Numbers above 0 and up to 300, the first not above the second; both empty: the vehicle's pace.
    Q_INVOKABLE void typeSpeeds(const QString& slowest, const QString& quickest);
    Q_INVOKABLE void reset();

    /// A time as it is typed; nothing when it is none.
    [[nodiscard]] static std::optional<StatedTime> readTime(const QString& text);
    [[nodiscard]] static QString writeTime(const StatedTime& time);

    [[nodiscard]] const ClockQuestion& question() const { return m_question; }
    Q_INVOKABLE void clear(); ///< as reset, and nobody's reports
    /// ids  As names, whose first is "nobody" and has none.
    void showConvoys(const std::vector<std::string>& ids, const QStringList& names);
    /// What is shown where nothing is typed.
    void showKnownDeparts(const StatedTime& departs);
    void showKnownSpeed(const std::optional<SpeedRange>& speed); ///< none: not known

signals:
    void changed(); ///< the question
    void shown();

private:
    ClockQuestion m_question;
    QString m_wrongDeparts; ///< what was typed, while it is no time
    bool m_typedSpeed = false;
    QString m_slowest;
    QString m_quickest;
    StatedTime m_knownDeparts;
    QString m_knownSlowest;
    QString m_knownQuickest;
    std::vector<std::string> m_convoyIds;
    QStringList m_convoyNames;
};

} // namespace azalai
