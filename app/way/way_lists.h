#pragma once

#include <app/controls/row_list_model.h>
#include <app/way/way_rows.h>

#include <QColor>
#include <QQmlEngine>

namespace azalai {

/// The ways that were found, best first, the one of peacetime last.
class WayListModel : public RowListModel<WayRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the way's result")

public:
    explicit WayListModel(QObject* parent = nullptr);
    void show(std::vector<WayRow> rows) { replaceRows(std::move(rows)); }
};

/// The legs of the chosen way.
class WayLegModel : public RowListModel<WayLegRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the way's result")

public:
    explicit WayLegModel(QObject* parent = nullptr);
    void show(std::vector<WayLegRow> rows) { replaceRows(std::move(rows)); }
};

struct AvoidedActor {
    QString actorId{};
    QString name{};
    QColor color{};
    int pattern = 0; ///< number of azalai::Pattern
    bool avoided = false;

    [[nodiscard]] QString key() const { return actorId; }
    bool operator==(const AvoidedActor&) const = default;
};

/// The actors of the dossier, each of which a way may avoid.
class AvoidedActorModel : public RowListModel<AvoidedActor> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the way's form")

public:
    explicit AvoidedActorModel(QObject* parent = nullptr);
    void show(std::vector<AvoidedActor> rows) { replaceRows(std::move(rows)); }
};

/// What the text in a place field may mean; somebody who knows the dossier answers `asked`.
class PlaceSuggestions : public RowListModel<SuggestedPlace> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the way's form")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit PlaceSuggestions(QObject* parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }
    /// What was typed; empty for the supply entries. isStart: the nearest entry is an answer too.
    Q_INVOKABLE void ask(const QString& text, bool isStart) { emit asked(text, isStart); }
    void show(std::vector<SuggestedPlace> rows) {
        if (replaceRows(std::move(rows))) emit countChanged();
    }

signals:
    void asked(const QString& text, bool isStart);
    void countChanged();
};

} // namespace azalai
