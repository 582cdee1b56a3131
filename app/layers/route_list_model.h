#pragma once

#include <app/controls/row_list_model.h>

#include <QQmlEngine>

namespace azalai {

struct RouteRow {
    QString routeId{};
    QString name{};
    int status = 0;       ///< number of StatusPill: 0 unknown, 1 open, 2 at risk, 3 cut
    QString statusText{}; ///< "cut at Léré"
    QString sinceText{};  ///< "23 days"; empty when so from the start of the dossier

    [[nodiscard]] QString key() const { return routeId; }
    bool operator==(const RouteRow&) const = default;
};

/// The supply routes of the dossier, in its order.
class RouteListModel : public RowListModel<RouteRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")

public:
    explicit RouteListModel(QObject* parent = nullptr);

    void show(std::vector<RouteRow> rows) { replaceRows(std::move(rows)); }
};

} // namespace azalai
