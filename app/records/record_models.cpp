#include <app/records/record_models.h>

#include <algorithm>

namespace azalai {

RecordKindModel::RecordKindModel(QObject* parent)
    : RowListModel({{"kindWord", [](const RecordKindRow& r) { return r.word; }},
                    {"count", [](const RecordKindRow& r) { return r.count; }},
                    {"canAdd", [](const RecordKindRow& r) { return r.canAdd; }}},
                   parent) {}

RecordListModel::RecordListModel(QObject* parent)
    : RowListModel({{"recordId", [](const RecordRow& r) { return r.id; }},
                    {"name", [](const RecordRow& r) { return r.name; }},
                    {"detail", [](const RecordRow& r) { return r.detail; }}},
                   parent) {}

int RecordListModel::indexOfId(const QString& id) const {
    const auto found = std::ranges::find(rows(), id, &RecordRow::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

RecordFieldModel::RecordFieldModel(QObject* parent)
    : RowListModel({{"field", [](const RecordFieldRow& r) { return r.field; }},
                    {"type", [](const RecordFieldRow& r) { return r.type; }},
                    {"text", [](const RecordFieldRow& r) { return r.text; }},
                    {"names", [](const RecordFieldRow& r) { return r.names; }},
                    {"optionIds", [](const RecordFieldRow& r) { return r.optionIds; }},
                    {"optionNames", [](const RecordFieldRow& r) { return r.optionNames; }},
                    {"columns", [](const RecordFieldRow& r) { return r.columns; }},
                    {"chosenIds", [](const RecordFieldRow& r) { return r.chosenIds; }},
                    {"chosenNames", [](const RecordFieldRow& r) { return r.chosenNames; }},
                    {"hint", [](const RecordFieldRow& r) { return r.hint; }},
                    {"wrong", [](const RecordFieldRow& r) { return r.isWrong; }}},
                   parent) {}

} // namespace azalai
