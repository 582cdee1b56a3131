#pragma once

#include <app/controls/row_list_model.h>

#include <QColor>
#include <QQmlEngine>

namespace azalai {

/// One thing that is tried out.
struct TriedRow {
    QString text{};
    QString detail{};       ///< from when on
    QList<QColor> colors{}; ///< of the zone's actor; empty for a leg
    int pattern = 0;
    int status = 0;    ///< number of StatusPill: of the word on a leg
    QString refKind{}; ///< what a click chooses
    QString refId{};

    [[nodiscard]] QString key() const { return refKind + u'/' + refId + u'/' + detail; }
    bool operator==(const TriedRow&) const = default;
};

/// What is tried out in a what-if, in the order in which it is applied.
class TriedListModel : public RowListModel<TriedRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the what-if desk")

public:
    explicit TriedListModel(QObject* parent = nullptr);

    void show(std::vector<TriedRow> rows) { rearrangeRows(std::move(rows)); }
};

} // namespace azalai
