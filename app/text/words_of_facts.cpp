#include <app/text/words.h>

namespace azalai {

QString Words::cutAt(const QString& place) const { return tr("cut at %1", "route, place").arg(isolated(place)); }

FactText Words::fact(const Fact& fact, const Dossier& dossier) const {
    switch (fact.kind) {
    case FactKind::PlaceCutOff:
    case FactKind::PlaceReachable:
        return placeFact(fact, dossier);
    case FactKind::CargoCutOff:
    case FactKind::CargoComes:
        return cargoFact(fact, dossier);
    case FactKind::NoOpenWay:
    case FactKind::OpenWayAgain:
        return openWayFact(fact, dossier);
    case FactKind::DownToLastRoad:
        return lastRoadFact(fact, dossier);
    case FactKind::RouteStatusChanged:
        return routeFact(fact, dossier);
    case FactKind::AreaGrew:
    case FactKind::AreaShrank:
        return groundFact(fact, dossier);
    case FactKind::NewContested:
    case FactKind::ContestedGone:
        return contestedFact(fact, dossier);
    case FactKind::CampClosed:
        return campFact(fact, dossier);
    case FactKind::EventHappened:
        break;
    }
    return eventFact(fact, dossier);
}

FactText Words::placeFact(const Fact& fact, const Dossier& dossier) const {
    const QString name = isolated(placeName(dossier, fact.subject));
    const bool isCutOff = fact.kind == FactKind::PlaceCutOff;
    const QString text =
        isCutOff ? tr("no way in is open", "place cut off") : tr("a way in is open", "place reachable again");
    return {(isCutOff ? tr("%1 cut off:", "place") : tr("%1 reachable again:", "place")).arg(name),
            sinceAndOthers(text, fact, dossier)};
}

QString Words::sinceAndOthers(QString text, const Fact& fact, const Dossier& dossier) const {
    if (fact.when) text = tr("%1, %2", "what, since when").arg(text, since(*fact.when));
    if (!fact.places.empty()) text = tr("%1; also %2", "what, other places").arg(text, places(dossier, fact.places));
    return text;
}

FactText Words::cargoFact(const Fact& fact, const Dossier& dossier) const {
    const bool isCutOff = fact.kind == FactKind::CargoCutOff;
    const QString goods = fact.goods ? word(*fact.goods) : QString();
    const QString lead =
        isCutOff ? tr("%1 cut off from %2:", "place, goods") : tr("%1 supplied with %2 again:", "place, goods");
    const QString text =
        isCutOff ? tr("no way in is open", "place cut off") : tr("a way in is open", "place reachable again");
    return {lead.arg(isolated(placeName(dossier, fact.subject)), goods), sinceAndOthers(text, fact, dossier)};
}

FactText Words::openWayFact(const Fact& fact, const Dossier& dossier) const {
    const bool isLost = fact.kind == FactKind::NoOpenWay;
    const QString lead = isLost ? tr("%1 without an open way:", "place") : tr("%1 on an open way again:", "place");
    const QString text = isLost ? tr("every way in is at risk", "place without an open way")
                                : tr("a way in is open", "place reachable again");
    return {lead.arg(isolated(placeName(dossier, fact.subject))), sinceAndOthers(text, fact, dossier)};
}

FactText Words::lastRoadFact(const Fact& fact, const Dossier& dossier) const {
    return {tr("%1 down to its last way:", "place").arg(isolated(placeName(dossier, fact.subject))),
            sinceAndOthers(isolated(legName(dossier, fact.other)), fact, dossier)};
}

FactText Words::routeFact(const Fact& fact, const Dossier& dossier) const {
    const QString lead = tr("%1:", "what a line is about").arg(isolated(routeName(dossier, fact.subject)));
    const QString after = fact.statusAfter == Status::Cut && !fact.places.empty()
                              ? cutAt(placeName(dossier, fact.places.front()))
                              : word(fact.statusAfter);
    return {lead, tr("%1 → %2", "status before, status after").arg(word(fact.statusBefore), after)};
}

FactText Words::groundFact(const Fact& fact, const Dossier& dossier) const {
    const QString actor = isolated(actorName(dossier, fact.subject));
    const QString lead = tr("%1 %2", "actor, change of ground").arg(actor, signedArea(fact.after - fact.before));
    if (fact.places.empty()) return {lead, tr("(now %1 in all)", "area").arg(area(fact.after))};
    const QString names = places(dossier, fact.places);
    return {
        lead,
        (fact.kind == FactKind::AreaGrew ? tr("towards %1", "places") : tr("no longer at %1", "places")).arg(names)};
}

FactText Words::contestedFact(const Fact& fact, const Dossier& dossier) const {
    const QString lead = tr("%1 × %2:", "two actors")
                             .arg(isolated(actorName(dossier, fact.subject)), isolated(actorName(dossier, fact.other)));
    if (fact.kind == FactKind::ContestedGone) return {lead, tr("no ground contested any more")};
    return {lead, tr("newly contested ground, %1", "area").arg(area(fact.after))};
}

FactText Words::campFact(const Fact& fact, const Dossier& dossier) const {
    const Camp* camp = dossier.camp(fact.subject);
    const QString name = camp ? of(camp->name) : QString::fromStdString(fact.subject);
    const QString lead = tr("%1:", "what a line is about").arg(isolated(name));
    if (!camp || !camp->closes) return {lead, tr("closed by the UN mission")};
    return {lead, tr("closed by the UN mission, %1", "date").arg(stated(*camp->closes))};
}

FactText Words::eventFact(const Fact& fact, const Dossier& dossier) const {
    const Event* event = dossier.event(fact.subject);
    if (!event) return {{}, QString::fromStdString(fact.subject)};
    const QString title =
        event->claim ? tr("%1 (a claim)", "event told by an armed group").arg(of(event->title)) : of(event->title);
    if (!event->when.from) return {{}, title};
    QString date = stated(*event->when.from);
    date[0] = date[0].toUpper(); // a month at the beginning of a French line
    return {tr("%1:", "what a line is about").arg(date), title};
}

} // namespace azalai
