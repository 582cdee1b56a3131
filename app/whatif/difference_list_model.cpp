#include <app/whatif/difference_list_model.h>

#include <algorithm>

namespace azalai {

DifferenceListModel::DifferenceListModel(QObject* parent)
    : RowListModel({{"label", [](const DifferenceRow& r) { return r.text; }},
                    {"isHeading", [](const DifferenceRow& r) { return r.isHeading; }},
                    {"tone", [](const DifferenceRow& r) { return static_cast<int>(r.tone); }},
                    {"refKind", [](const DifferenceRow& r) { return r.refKind; }},
                    {"refId", [](const DifferenceRow& r) { return r.refId; }}},
                   parent) {}

void DifferenceListModel::show(std::vector<DifferenceRow> rows) {
    const auto count = std::ranges::count(rows, false, &DifferenceRow::isHeading);
    rearrangeRows(std::move(rows));
    if (count == m_count) return;
    m_count = static_cast<int>(count);
    emit countChanged();
}

} // namespace azalai
