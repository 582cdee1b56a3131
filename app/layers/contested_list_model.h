#pragma once

#include <app/controls/row_list_model.h>

#include <QColor>
#include <QQmlEngine>

namespace azalai {

struct ContestedRow {
    QString pairId{}; ///< actor ids joined by '+'
    QString name{};   ///< "JNIM × CSP"
    QList<QColor> colors{};
    QString areaText{};

    [[nodiscard]] QString key() const { return pairId; }
    bool operator==(const ContestedRow&) const = default;
};

/// Ground that the zones of two actors share who are not allies, largest first.
class ContestedListModel : public RowListModel<ContestedRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ContestedListModel(QObject* parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }
    void show(std::vector<ContestedRow> rows) {
        if (replaceRows(std::move(rows))) emit countChanged();
    }

signals:
    void countChanged();
};

} // namespace azalai
