#include <app/way/way_lists.h>

namespace azalai {

WayListModel::WayListModel(QObject* parent)
    : RowListModel({{"title", [](const WayRow& r) { return r.title; }},
                    {"figures", [](const WayRow& r) { return r.figures; }},
                    {"detail", [](const WayRow& r) { return r.detail; }},
                    {"status", [](const WayRow& r) { return r.status; }},
                    {"statusText", [](const WayRow& r) { return r.statusText; }},
                    {"exposureText", [](const WayRow& r) { return r.exposureText; }},
                    {"exposureTip", [](const WayRow& r) { return r.exposureTip; }},
                    {"dashed", [](const WayRow& r) { return r.isDashed; }},
                    {"isChosen", [](const WayRow& r) { return r.isChosen; }},
                    {"spoken", [](const WayRow& r) { return r.spoken; }}},
                   parent) {}

WayLegModel::WayLegModel(QObject* parent)
    : RowListModel({{"legId", [](const WayLegRow& r) { return r.legId; }},
                    {"title", [](const WayLegRow& r) { return r.title; }},
                    {"detail", [](const WayLegRow& r) { return r.detail; }},
                    {"kmText", [](const WayLegRow& r) { return r.kmText; }},
                    {"status", [](const WayLegRow& r) { return r.status; }},
                    {"statusText", [](const WayLegRow& r) { return r.statusText; }},
                    {"sign", [](const WayLegRow& r) { return static_cast<int>(r.sign); }},
                    {"clockText", [](const WayLegRow& r) { return r.clockText; }},
                    {"reportText", [](const WayLegRow& r) { return r.reportText; }},
                    {"marked", [](const WayLegRow& r) { return r.isMarked; }},
                    {"spoken", [](const WayLegRow& r) { return r.spoken; }}},
                   parent) {}

AvoidedActorModel::AvoidedActorModel(QObject* parent)
    : RowListModel({{"actorId", [](const AvoidedActor& r) { return r.actorId; }},
                    {"name", [](const AvoidedActor& r) { return r.name; }},
                    {"color", [](const AvoidedActor& r) { return r.color; }},
                    {"pattern", [](const AvoidedActor& r) { return r.pattern; }},
                    {"avoided", [](const AvoidedActor& r) { return r.avoided; }}},
                   parent) {}

PlaceSuggestions::PlaceSuggestions(QObject* parent)
    : RowListModel({{"placeId", [](const SuggestedPlace& r) { return r.placeId; }},
                    {"label", [](const SuggestedPlace& r) { return r.label; }},
                    {"detail", [](const SuggestedPlace& r) { return r.detail; }}},
                   parent) {}

} // namespace azalai
