#pragma once

#include <app/controls/row_list_model.h>

#include <QQmlEngine>

namespace azalai {

/// A sheet of the pack.
struct PackSheetRow {
    QString file{};
    QString name{};   ///< of its template, and what it is about
    QString detail{}; ///< "A3 · Français · 3 September 2023"

    [[nodiscard]] QString key() const { return file; }
    bool operator==(const PackSheetRow&) const = default;
};

class PackSheetsModel : public RowListModel<PackSheetRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the pack model")

public:
    explicit PackSheetsModel(QObject* parent = nullptr)
        : RowListModel({{"name", [](const PackSheetRow& row) { return row.name; }},
                        {"detail", [](const PackSheetRow& row) { return row.detail; }}},
                       parent) {}

    void show(std::vector<PackSheetRow> rows) { rearrangeRows(std::move(rows)); }
};

} // namespace azalai
