#include <app/layers/contested_list_model.h>

namespace azalai {

ContestedListModel::ContestedListModel(QObject* parent)
    : RowListModel({{"pairId", [](const ContestedRow& r) { return r.pairId; }},
                    {"name", [](const ContestedRow& r) { return r.name; }},
                    {"colors", [](const ContestedRow& r) { return QVariant::fromValue(r.colors); }},
                    {"areaText", [](const ContestedRow& r) { return r.areaText; }}},
                   parent) {}

} // namespace azalai
