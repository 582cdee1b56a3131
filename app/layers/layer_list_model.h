#pragma once

#include <app/controls/row_list_model.h>

#include <QQmlEngine>

namespace azalai {

struct LayerRow {
    int layer = 0; ///< number of azalai::MapLayer
    QString name{};
    bool shown = true;

    [[nodiscard]] int key() const { return layer; }
    bool operator==(const LayerRow&) const = default;
};

/// The parts of the picture that a reader switches.
class LayerListModel : public RowListModel<LayerRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")

public:
    explicit LayerListModel(QObject* parent = nullptr);

    void show(std::vector<LayerRow> rows) { replaceRows(std::move(rows)); }
};

} // namespace azalai
