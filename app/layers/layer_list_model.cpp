#include <app/layers/layer_list_model.h>

namespace azalai {

LayerListModel::LayerListModel(QObject* parent)
    : RowListModel({{"layerNumber", [](const LayerRow& r) { return r.layer; }},
                    {"name", [](const LayerRow& r) { return r.name; }},
                    {"shown", [](const LayerRow& r) { return r.shown; }}},
                   parent) {}

} // namespace azalai
