#include <app/whatif/tried_list_model.h>

namespace azalai {

TriedListModel::TriedListModel(QObject* parent)
    : RowListModel({{"label", [](const TriedRow& r) { return r.text; }},
                    {"detail", [](const TriedRow& r) { return r.detail; }},
                    {"colors", [](const TriedRow& r) { return QVariant::fromValue(r.colors); }},
                    {"pattern", [](const TriedRow& r) { return r.pattern; }},
                    {"status", [](const TriedRow& r) { return r.status; }},
                    {"refKind", [](const TriedRow& r) { return r.refKind; }},
                    {"refId", [](const TriedRow& r) { return r.refId; }}},
                   parent) {}

} // namespace azalai
