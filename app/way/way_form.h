#pragma once

#include <app/way/way_lists.h>

#include <azalai/supply/find_ways.h>

#include <QObject>
#include <QQmlEngine>

namespace azalai {

/// What a reader asks of a way but for the cargo: between which places, over which roads. The names of what is chosen
/// are told back by who knows the dossier.
class WayForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the way's desk")
    Q_PROPERTY(QString startName READ startName NOTIFY named) ///< empty: the nearest supply entry
    Q_PROPERTY(QString endName READ endName NOTIFY named)     ///< empty: not chosen yet
    Q_PROPERTY(bool canSwap READ canSwap NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed) ///< there is nothing to clear
    Q_PROPERTY(int armed READ armed NOTIFY armedChanged) ///< an End: the next click on the map chooses it
    Q_PROPERTY(int accepted READ accepted WRITE setAccepted NOTIFY changed) ///< 0 open, 1 at risk too, 2 anything
    Q_PROPERTY(bool fastest READ isFastest WRITE setFastest NOTIFY changed)
    Q_PROPERTY(azalai::AvoidedActorModel* actors READ actors CONSTANT)
    Q_PROPERTY(azalai::PlaceSuggestions* suggestions READ suggestions CONSTANT)

public:
    enum End { Neither, Start, Finish };
    Q_ENUM(End)

    explicit WayForm(QObject* parent = nullptr);

    [[nodiscard]] QString startName() const { return m_startName; }
    [[nodiscard]] QString endName() const { return m_endName; }
    [[nodiscard]] bool canSwap() const { return !m_request.from.empty() && !m_request.to.empty(); }
    [[nodiscard]] bool isEmpty() const { return m_request == WayRequest{}; }
    [[nodiscard]] int armed() const { return m_armed; }
    [[nodiscard]] int accepted() const;
    void setAccepted(int accepted);
    [[nodiscard]] bool isFastest() const { return m_request.goal == WayGoal::Fastest; }
    void setFastest(bool fastest);
    [[nodiscard]] AvoidedActorModel* actors() { return &m_actors; }
    [[nodiscard]] PlaceSuggestions* suggestions() { return &m_suggestions; }

    /// Chooses an end by its place id; empty for none. It is no longer waited for on the map.
    Q_INVOKABLE void choose(int end, const QString& placeId);
    Q_INVOKABLE void swap();
    Q_INVOKABLE void clear();      ///< back to nothing asked
    Q_INVOKABLE void arm(int end); ///< again: waits no longer
    Q_INVOKABLE void disarm() { setArmed(Neither); }
    Q_INVOKABLE void toggleAvoided(const QString& actorId);

    /// Without the cargo.
    [[nodiscard]] const WayRequest& request() const { return m_request; }
    [[nodiscard]] bool isComplete() const { return !m_request.to.empty(); }
    /// Drops what a dossier does not have, and shows its actors.
    void keepTo(const Dossier& dossier, const std::vector<AvoidedActor>& actors);
    void showNames(const QString& start, const QString& end);

signals:
    void changed(); ///< the request
    void named();
    void armedChanged();

private:
    template <class T> void set(T& value, const T& next) {
        if (value == next) return;
        value = next;
        emit changed();
    }
    void setArmed(End end);
    void showActors();

    WayRequest m_request;
    End m_armed = Neither;
    QString m_startName;
    QString m_endName;
    std::vector<AvoidedActor> m_known;
    AvoidedActorModel m_actors;
    PlaceSuggestions m_suggestions;
};

} // namespace azalai
