#pragma once

#include <app/controls/row_list_model.h>

#include <QColor>
#include <QQmlEngine>

namespace azalai {

struct ActorRow {
    QString actorId{};
    QString name{};
    QColor color{};
    int pattern = 0;      ///< number of azalai::Pattern
    bool shown = true;    ///< on the map
    QString areaText{};   ///< ground held at the instant
    QString changeText{}; ///< since the baseline; empty when nothing to speak of
    int changeSign = 0;   ///< -1, 0 or 1
    QString digit{};      ///< the key that switches it; empty beyond nine

    [[nodiscard]] QString key() const { return actorId; }
    bool operator==(const ActorRow&) const = default;
};

/// The actors of the dossier, in its order.
class ActorListModel : public RowListModel<ActorRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")

public:
    explicit ActorListModel(QObject* parent = nullptr);

    void show(std::vector<ActorRow> rows) { replaceRows(std::move(rows)); }
};

} // namespace azalai
