#pragma once

#include <app/map/map_ways.h>
#include <app/text/words.h>
#include <app/way/clock_form.h>
#include <app/way/way_form.h>
#include <app/way/way_result.h>
#include <app/work/place_finder.h>
#include <app/work/supply_findings.h>
#include <app/work/way_runner.h>

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace azalai {

/// Answers what the way panel asks, of the newest analysis and for the supply panel's cargo. What is shown meanwhile
/// says of which moment it is, and is marked as stale when the answer takes longer than a blink.
class WayDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(azalai::WayForm* form READ form CONSTANT)
    Q_PROPERTY(azalai::ClockForm* clock READ clock CONSTANT)
    Q_PROPERTY(azalai::WayResult* result READ result CONSTANT)
    Q_PROPERTY(azalai::MapWays picture READ picture NOTIFY pictureChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY hintChanged) ///< while the map's next click chooses an end; else empty
    Q_PROPERTY(bool canBeFastest READ canBeFastest NOTIFY shown)
    Q_PROPERTY(bool placeIsEnd READ placeIsEnd NOTIFY shown) ///< what is chosen in the window may begin or end a way

public:
    explicit WayDesk(QObject* parent = nullptr);

    void show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis, const Words& text);
    void setCargo(const Cargo& cargo);
    /// convoys  Null while they are being found.
    void showConvoys(std::shared_ptr<const SupplyFindings> findings);
    /// What is chosen in the window: marks its leg, and shows where its convoy was seen.
    void mark(const QString& kind, const QString& id);
    /// Takes a click on the map when one is waited for; then true.
    bool pick(Position position, double metresPerPixel);

    [[nodiscard]] WayForm* form() { return &m_form; }
    [[nodiscard]] ClockForm* clock() { return &m_clock; }
    [[nodiscard]] WayResult* result() { return &m_result; }
    [[nodiscard]] MapWays picture() const { return m_picture; }
    [[nodiscard]] QString hint() const { return m_hint; }
    [[nodiscard]] bool canBeFastest() const;
    [[nodiscard]] bool placeIsEnd() const;
    [[nodiscard]] bool isBusy() const { return m_runner.isBusy(); }
    [[nodiscard]] bool isArmed() const { return m_form.armed() != WayForm::Neither; }
    /// The answer to what is asked now; null while it is being found, when nothing is asked, and for an error.
    [[nodiscard]] std::shared_ptr<const WayFindings> findings() const;
    [[nodiscard]] std::size_t chosenWay() const;

signals:
    void shown();
    void pictureChanged();
    void hintChanged();
    void busyChanged();

private:
    [[nodiscard]] std::optional<WayRunner::Request> wanted() const;
    [[nodiscard]] const Convoy* comparedConvoy() const;
    [[nodiscard]] bool isCurrent() const;
    void ask();
    void take(const WayRunner::Outcome& outcome);
    void publish();
    void publishForm();
    void publishAnswer();
    void publishPicture();
    void showHint();
    void setHint(const QString& hint);
    void addSightings(WayPicture& picture) const;
    void chooseWay(int row);

    WayForm m_form;
    ClockForm m_clock;
    WayResult m_result;
    WayRunner m_runner;
    QTimer m_patience;
    PlaceFinder m_finder;
    std::shared_ptr<const Session> m_session;
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const SupplyFindings> m_supply;
    Words m_text{Language::English};
    Cargo m_cargo;
    std::optional<WayRunner::Outcome> m_outcome;
    std::vector<std::string> m_chosenLegs; ///< of the way that was chosen; empty: the best
    QString m_markedKind;
    QString m_markedId;
    MapWays m_picture;
    QString m_hint;
};

} // namespace azalai
