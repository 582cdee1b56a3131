#pragma once

#include <app/controls/row_list_model.h>

#include <QQmlEngine>

namespace azalai {

/// Work that a window left behind without a name.
struct DraftRow {
    QString file{}; ///< path
    QString title{};
    QString when{};  ///< of its last step
    QString steps{}; ///< how many, in words
    QString last{};  ///< the newest few, a line each

    [[nodiscard]] QString key() const { return file; }
    bool operator==(const DraftRow&) const = default;
};

class DraftListModel : public RowListModel<DraftRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document desk")

public:
    explicit DraftListModel(QObject* parent = nullptr);

    void show(std::vector<DraftRow> rows) { rearrangeRows(std::move(rows)); }
};

} // namespace azalai
