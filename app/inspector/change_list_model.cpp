#include <app/inspector/change_list_model.h>

namespace azalai {

ChangeListModel::ChangeListModel(QObject* parent)
    : RowListModel({{"label", [](const ChangeRow& r) { return r.text; }},
                    {"refKind", [](const ChangeRow& r) { return r.refKind; }},
                    {"refId", [](const ChangeRow& r) { return r.refId; }}},
                   parent) {}

void ChangeListModel::show(const QString& title, std::vector<ChangeRow> rows) {
    const bool changed = replaceRows(std::move(rows));
    if (!changed && title == m_title) return;
    m_title = title;
    emit titleChanged();
}

} // namespace azalai
