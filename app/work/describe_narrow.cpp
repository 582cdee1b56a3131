// What the inspector and the list say of overlaps that are narrower than a hand can draw.
#include <app/work/describe.h>
#include <app/work/panel_rows.h>

#include <azalai/geometry/slivers.h>

#include <QCoreApplication>

#include <algorithm>

namespace azalai {
namespace {

QString tr(const char* text, const char* why = nullptr, int count = -1) {
    return QCoreApplication::translate("Inspector", text, why, count);
}

QString idOf(const NarrowStrip& strip) { return QString::fromStdString(strip.first + '+' + strip.second); }

SquareMetres groundOf(const std::vector<const NarrowStrip*>& strips) {
    SquareMetres sum;
    for (const NarrowStrip* strip : strips)
        sum += strip->area;
    return sum;
}

/// "0.42 km²", "640 m²": whole square kilometres would say nothing of a strip.
QString smallArea(SquareMetres area, const Words& text) {
    if (area.value < 10'000) return tr("%1 m²").arg(text.number(area.value));
    return tr("%1 km²").arg(text.number(squareKilometres(area), 2));
}

} // namespace

std::vector<const NarrowStrip*> narrowStripsOf(const Analysis& analysis, const QString& id) {
    std::vector<const NarrowStrip*> strips;
    for (const NarrowStrip& strip : analysis.now.overlaps.narrow)
        if (idOf(strip) == id) strips.push_back(&strip);
    return strips;
}

std::vector<ContestedRow> narrowRows(const Analysis& analysis, const Words& text) {
    constexpr std::size_t most = 12; // the next ones come when these are decided
    const Dossier& dossier = *analysis.now.workspace.dossier;
    std::vector<ContestedRow> rows;
    for (const NarrowStrip& strip : analysis.now.overlaps.narrow) {
        const QString id = idOf(strip);
        if (!rows.empty() && rows.back().pairId == id) continue; // strips of one pair stand together
        if (rows.size() == most) break;
        ContestedRow row{.pairId = id,
                         .name = {},
                         .colors = {},
                         .areaText = smallArea(groundOf(narrowStripsOf(analysis, id)), text)};
        for (const std::string& state : {strip.first, strip.second}) {
            const ZoneState* zone = dossier.zoneState(state);
            if (!zone) continue;
            row.name += (row.name.isEmpty() ? QString() : QStringLiteral(" × ")) + text.of(zone->name);
            if (const Actor* actor = dossier.actor(zone->actor)) row.colors.push_back(screenColor(actor->color));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Description describeNarrow(const Analysis& analysis, const QString& id, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const auto strips = narrowStripsOf(analysis, id);
    if (strips.empty()) return {};
    const ZoneState* first = dossier.zoneState(strips.front()->first);
    const ZoneState* second = dossier.zoneState(strips.front()->second);
    if (!first || !second) return {};
    Metres width;
    for (const NarrowStrip* strip : strips)
        width = std::max(width, strip->width);
    Description d{.kindText = tr("Narrow overlap"),
                  .title = text.of(first->name) + QStringLiteral(" × ") + text.of(second->name)};
    d.subtitle = tr("%n strip(s)", nullptr, static_cast<int>(strips.size())) + QStringLiteral(" · ") +
                 smallArea(groundOf(strips), text);
    d.alertTitle = tr("Left out of the figures until it is decided");
    d.alertText = tr("Up to %1 m wide, where a hand can draw to %2 m: one border drawn twice, or contested ground?")
                      .arg(text.number(std::ceil(width.value)), text.number(digitisingTolerance.value));
    d.alertStatus = 2;
    d.rows.push_back(heading(tr("The two zones")));
    for (const ZoneState* zone : {first, second})
        d.rows.push_back(zoneLink(dossier, *zone, text));
    return d;
}

} // namespace azalai
