#pragma once

#include <app/way/way_lists.h>

#include <QObject>
#include <QQmlEngine>

namespace azalai {

/// Why there is no way, in words, with what one can go to from there.
struct WayRefusal {
    QString title{}; ///< empty: there is a way
    QString text{};
    QString legId{}; ///< empty: none
    QString legName{};
    QString zoneId{};
    QString zoneName{};

    bool operator==(const WayRefusal&) const = default;
};

/// What was found for a way, in words.
struct WayAnswerText {
    QString heading{}; ///< "Néma to Timbuktu, 3 September 2023, 18:00 UTC"; empty: nothing was asked
    QString fault{};   ///< what was wrong with the question; empty when nothing
    WayRefusal refusal{};
    std::vector<WayRow> ways{};
    std::vector<WayLegRow> steps{};
    QString legsHeading{};
    QString clockText{};    ///< "At Timbuktu between … and …"; else why there is no clock
    QString standingText{}; ///< of the compared convoy; empty when none is compared
    WayLegRow::Sign standing = WayLegRow::Sign::None;
    QString clockNote{}; ///< reports that do not lie on the way; empty when none
};

/// What the way panel shows of an answer.
class WayResult : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the way's desk")
    Q_PROPERTY(azalai::WayListModel* ways READ ways CONSTANT)
    Q_PROPERTY(azalai::WayLegModel* steps READ steps CONSTANT)
    Q_PROPERTY(QString heading READ heading NOTIFY shown)
    Q_PROPERTY(QString fault READ fault NOTIFY shown)
    Q_PROPERTY(QString refusalTitle READ refusalTitle NOTIFY shown)
    Q_PROPERTY(QString refusalText READ refusalText NOTIFY shown)
    Q_PROPERTY(QString refusalLegId READ refusalLegId NOTIFY shown)
    Q_PROPERTY(QString refusalLegName READ refusalLegName NOTIFY shown)
    Q_PROPERTY(QString refusalZoneId READ refusalZoneId NOTIFY shown)
    Q_PROPERTY(QString refusalZoneName READ refusalZoneName NOTIFY shown)
    Q_PROPERTY(QString legsHeading READ legsHeading NOTIFY shown)
    Q_PROPERTY(QString clockText READ clockText NOTIFY shown)
    Q_PROPERTY(QString standingText READ standingText NOTIFY shown)
    Q_PROPERTY(int standing READ standing NOTIFY shown)
    Q_PROPERTY(QString clockNote READ clockNote NOTIFY shown)
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged) ///< the answer to what is asked now is still being found

public:
    explicit WayResult(QObject* parent = nullptr);

    [[nodiscard]] WayListModel* ways() { return &m_ways; }
    [[nodiscard]] WayLegModel* steps() { return &m_steps; }
    [[nodiscard]] QString heading() const { return m_text.heading; }
    [[nodiscard]] QString fault() const { return m_text.fault; }
    [[nodiscard]] QString refusalTitle() const { return m_text.refusal.title; }
    [[nodiscard]] QString refusalText() const { return m_text.refusal.text; }
    [[nodiscard]] QString refusalLegId() const { return m_text.refusal.legId; }
    [[nodiscard]] QString refusalLegName() const { return m_text.refusal.legName; }
    [[nodiscard]] QString refusalZoneId() const { return m_text.refusal.zoneId; }
    [[nodiscard]] QString refusalZoneName() const { return m_text.refusal.zoneName; }
    [[nodiscard]] QString legsHeading() const { return m_text.legsHeading; }
    [[nodiscard]] QString clockText() const { return m_text.clockText; }
    [[nodiscard]] QString standingText() const { return m_text.standingText; }
    [[nodiscard]] int standing() const { return static_cast<int>(m_text.standing); }
    [[nodiscard]] QString clockNote() const { return m_text.clockNote; }
    [[nodiscard]] bool isStale() const { return m_isStale; }

    Q_INVOKABLE void chooseWay(int row) { emit wayChosen(row); }

    void show(WayAnswerText text);
    void setStale(bool isStale);

signals:
    void shown();
    void staleChanged();
    void wayChosen(int row);

private:
    WayAnswerText m_text;
    WayListModel m_ways;
    WayLegModel m_steps;
    bool m_isStale = false;
};

} // namespace azalai
