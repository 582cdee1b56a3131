#include <app/inspector/inspector_model.h>

#include <utility>

namespace azalai {

std::vector<RowListModel<InspectorRow>::Column> inspectorColumns() {
    return {{"kind", [](const InspectorRow& r) { return static_cast<int>(r.kind); }},
            {"label", [](const InspectorRow& r) { return r.text; }},
            {"detail", [](const InspectorRow& r) { return r.detail; }},
            {"trailing", [](const InspectorRow& r) { return r.trailing; }},
            {"grade", [](const InspectorRow& r) { return r.grade; }},
            {"colors", [](const InspectorRow& r) { return QVariant::fromValue(r.colors); }},
            {"pattern", [](const InspectorRow& r) { return r.pattern; }},
            {"status", [](const InspectorRow& r) { return r.status; }},
            {"refKind", [](const InspectorRow& r) { return r.refKind; }},
            {"refId", [](const InspectorRow& r) { return r.refId; }},
            {"offer", [](const InspectorRow& r) { return r.offer; }}};
}

InspectorModel::InspectorModel(QObject* parent) : RowListModel(inspectorColumns(), parent) {}

void InspectorModel::show(Description description) {
    replaceRows(std::exchange(description.rows, {}));
    m_description = std::move(description);
    emit shown();
}

} // namespace azalai
