#include <app/layers/actor_list_model.h>

namespace azalai {

ActorListModel::ActorListModel(QObject* parent)
    : RowListModel({{"actorId", [](const ActorRow& r) { return r.actorId; }},
                    {"name", [](const ActorRow& r) { return r.name; }},
                    {"color", [](const ActorRow& r) { return r.color; }},
                    {"pattern", [](const ActorRow& r) { return r.pattern; }},
                    {"shown", [](const ActorRow& r) { return r.shown; }},
                    {"areaText", [](const ActorRow& r) { return r.areaText; }},
                    {"changeText", [](const ActorRow& r) { return r.changeText; }},
                    {"changeSign", [](const ActorRow& r) { return r.changeSign; }},
                    {"digit", [](const ActorRow& r) { return r.digit; }}},
                   parent) {}

} // namespace azalai
