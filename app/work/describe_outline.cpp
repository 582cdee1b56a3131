#include <app/work/describe.h>
#include <app/work/panel_rows.h>

#include <QCoreApplication>

namespace azalai {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Inspector", text); }

InspectorRow sharedRow(const Dossier& dossier, const ActorPair& pair, const Words& text) {
    InspectorRow row{.kind = InspectorRow::Kind::Link,
                     .text = text.actorName(dossier, pair.second),
                     .trailing = text.area(pair.area)};
    if (const Actor* actor = dossier.actor(pair.second)) {
        row.colors = {screenColor(actor->color)};
        row.pattern = static_cast<int>(actor->pattern);
    }
    return row;
}

QString faultTitle(const std::string& fault) {
    if (fault == "spike" || fault == "repeated-point") return tr("A vertex lies on the outline");
    if (fault == "self-crossing" || fault == "winding" || fault == "nesting") return tr("The outline crosses itself");
    return tr("The outline cannot stand like this");
}

} // namespace

Description describeReshaping(const Dossier& dossier, const ZoneState& zone, const LiveOverlapPicture& picture,
                              const Refusal& refusal, const Words& text) {
    Description d{.kindText = tr("Zone, outline being edited"),
                  .title = text.of(zone.name),
                  .otherName = otherScript(zone.name, text.language())};
    d.subtitle = text.actorName(dossier, zone.actor) + QStringLiteral(" · ") + text.word(zone.type) +
                 QStringLiteral(" · ") + text.interval(zone.when);
    if (!refusal.fault.empty()) {
        const ZoneState* other = refusal.of == zone.id ? nullptr : dossier.zoneState(refusal.of);
        d.alertTitle = other ? tr("%1 cannot follow there: its outline would cross itself or lose its ground")
                                   .arg(text.of(other->name))
                             : faultTitle(refusal.fault);
        d.alertText = refusal.isHeld
                          ? tr("The figures are those of the last outline that could stand; letting go returns to it.")
                          : tr("The outline went back to the last one that could stand.");
    }
    d.rows.push_back(fact(tr("Ground"), text.area(picture.zoneArea)));
    d.rows.push_back(fact(tr("Contested ground"), text.area(picture.contestedArea)));
    if (!picture.sharedByActor.empty()) d.rows.push_back(heading(tr("Contested with")));
    for (const ActorPair& pair : picture.sharedByActor)
        d.rows.push_back(sharedRow(dossier, pair, text));
    return d;
}

} // namespace azalai
