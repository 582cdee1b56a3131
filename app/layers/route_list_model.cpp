#include <app/layers/route_list_model.h>

namespace azalai {

RouteListModel::RouteListModel(QObject* parent)
    : RowListModel({{"routeId", [](const RouteRow& r) { return r.routeId; }},
                    {"name", [](const RouteRow& r) { return r.name; }},
                    {"status", [](const RouteRow& r) { return r.status; }},
                    {"statusText", [](const RouteRow& r) { return r.statusText; }},
                    {"sinceText", [](const RouteRow& r) { return r.sinceText; }}},
                   parent) {}

} // namespace azalai
