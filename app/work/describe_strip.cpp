// The strip map of a route, and what lies at one of its kilometres.
#include <app/render/kind_word.h>
#include <app/text/make_strip.h>
#include <app/work/describe.h>
#include <app/work/describe_strip.h>
#include <app/work/panel_rows.h>
#include <app/work/supply_rows.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace azalai {
namespace {

constexpr std::size_t mostRows = 5;

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("Inspector", text, comment, n);
}

/// Everything that the rows of a kilometre are made from.
struct Kilometre {
    const Analysis& analysis;
    const StripMap& strip;
    const StripPicture& picture;
    Metres along;
    Metres reach;
    const Words& text;
    StripPoint& point;

    [[nodiscard]] const Workspace& workspace() const { return analysis.now.workspace; }
    [[nodiscard]] const Dossier& dossier() const { return *workspace().dossier; }
    /// The part of a strip in which it lies: the one that begins there rather than the one that ends.
    template <class Part> [[nodiscard]] const Part* partOf(const std::vector<Part>& parts) const {
        const auto found = std::ranges::find_if(parts, [this](const Part& part) { return along < part.end; });
        if (found != parts.end()) return &*found;
        return parts.empty() ? nullptr : &parts.back();
    }
};

void addLeg(Kilometre& k) {
    const StripLeg* part = k.partOf(k.strip.legs);
    const Leg* leg = part ? k.dossier().leg(part->leg) : nullptr;
    if (!leg) return;
    InspectorRow row;
    row.kind = InspectorRow::Kind::Link;
    row.text = legName(k.dossier(), *leg, k.text);
    const bool isRoad = leg->mode == LegMode::Road || leg->mode == LegMode::Track;
    row.detail = k.text.roadMake(leg->mode, isRoad ? leg->surface : Surface::Water);
    row.refKind = QStringLiteral("leg");
    row.refId = QString::fromStdString(leg->id);
    k.point.rows.push_back(std::move(row));
}

/// What decides comes first; zones of hidden actors are left out unless they decide.
void addZones(Kilometre& k, const StripStretch& stretch) {
    const auto add = [&](const std::string& id) {
        if (const ZoneState* zone = k.dossier().zoneState(id)) {
            k.point.rows.push_back(zoneLink(k.dossier(), *zone, k.text));
            k.point.rows.back().detail.clear();
        }
    };
    if (!stretch.decidingState.empty()) add(stretch.decidingState);
    for (const std::string& id : stretch.states) {
        const ZoneState* zone = k.dossier().zoneState(id);
        if (zone && id != stretch.decidingState && !k.workspace().hiddenActors.contains(zone->actor)) add(id);
    }
    if (stretch.states.empty() && stretch.decidingState.empty())
        k.point.rows.push_back({.text = tr("No zone here at this moment")});
}

void addStanding(Kilometre& k) {
    const StripStretch* stretch = k.partOf(k.strip.stretches);
    if (!stretch) return;
    k.point.status = pillStatus(stretch->status);
    k.point.statusText = stretch->outOfSeason ? tr("out of season") : k.text.word(stretch->status);
    if (stretch->byOverride)
        k.point.rows.push_back(
            {.text = tr("Analyst’s word"), .detail = k.text.of(k.dossier().overrides[*stretch->byOverride].reason)});
    addZones(k, *stretch);
}

/// What stands there or near, the nearest first.
void addMarks(Kilometre& k) {
    std::vector<const StripPicture::Mark*> near;
    const auto distance = [&](const StripPicture::Mark* mark) { return std::abs((mark->at - k.along).value); };
    for (const StripPicture::Mark& mark : k.picture.marks)
        if (distance(&mark) <= std::max(k.reach, Metres{100}).value) near.push_back(&mark);
    std::ranges::stable_sort(near, {}, distance);
    for (const StripPicture::Mark* mark : near) {
        InspectorRow row;
        row.kind = InspectorRow::Kind::Link;
        row.text = QString::fromStdString(mark->text);
        row.refKind = kindWord(mark->ref.kind);
        row.refId = QString::fromStdString(mark->ref.id);
        k.point.rows.push_back(std::move(row));
    }
}

} // namespace

StripPoint describeStripPoint(const Analysis& analysis, const StripMap& strip, const StripPicture& picture,
                              Metres along, Metres reach, const Words& text) {
    StripPoint point;
    Kilometre k{analysis, strip, picture, along, reach, text, point};
    point.title =
        tr("km %1", "on a strip map").arg(text.number(kilometres(along), picture.length < Metres{100'000} ? 1 : 0));
    point.position = positionOn({analysis.now.workspace, analysis.now.access}, strip, along);
    addMarks(k);
    addStanding(k);
    if (const std::size_t all = point.rows.size(); all > mostRows - 1) {
        point.rows.resize(mostRows - 2);
        point.rows.push_back({.text = tr("and %n more", nullptr, static_cast<int>(all - point.rows.size()))});
    }
    addLeg(k);
    return point;
}

void showStrip(StripModel& model, const std::shared_ptr<const Analysis>& analysis, const std::string& route,
               const Words& text) {
    const AccessView view{analysis->now.workspace, analysis->now.access};
    auto strip = route.empty() ? failure(ErrorCode::UnknownId, route) : stripMap(view, route);
    if (!strip) return model.show({}, nullptr, {});
    StripPicture made = makeStrip(view, *strip, {.language = text.language()});
    made.heading.clear(); // over it stands the route's name
    const auto picture = std::make_shared<const StripPicture>(std::move(made));
    model.show(QString::fromStdString(route), picture,
               [analysis, picture, strip = std::move(*strip), text](Metres along, Metres reach) {
                   return describeStripPoint(*analysis, strip, *picture, along, reach, text);
               });
}

} // namespace azalai
