#pragma once

#include <app/controls/row_list_model.h>

#include <QQmlEngine>

namespace azalai {

/// One line of the journal that can be gone back to.
struct StepRow {
    qulonglong number = 0;
    QString text{};
    QString when{};
    bool isDone = true;  ///< false: taken back, can be made again
    bool isName = false; ///< a name that was given to the state

    [[nodiscard]] qulonglong key() const { return number; }
    bool operator==(const StepRow&) const = default;
};

/// What was done to the document, the newest first.
class StepListModel : public RowListModel<StepRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the document desk")

public:
    explicit StepListModel(QObject* parent = nullptr);

    void show(std::vector<StepRow> rows) { rearrangeRows(std::move(rows)); }
};

} // namespace azalai
