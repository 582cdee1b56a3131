#include <app/text/words.h>

namespace azalai {

QString Words::change(const AreaChange& change, const Dossier& dossier) const {
    const QString head = isolated(actorName(dossier, change.actor)) + u' ' + signedArea(change.after - change.before);
    const auto few = [&](std::vector<std::string> ids) {
        if (ids.size() > 3) ids.resize(3);
        QStringList names;
        for (const std::string& id : ids)
            names.push_back(isolated(placeName(dossier, id)));
        return names.join(tr(", ", "between names"));
    };
    if (!change.towards.empty()) return tr("%1, now at %2").arg(head, few(change.towards));
    if (!change.left.empty()) return tr("%1, no longer at %2").arg(head, few(change.left));
    return head;
}

QString Words::change(const PairChange& change, const Dossier& dossier) const {
    const QString pair = isolated(actorName(dossier, change.first)) + QStringLiteral(" × ") +
                         isolated(actorName(dossier, change.second));
    if (change.before.value <= 0) return tr("%1: contested ground, new, %2").arg(pair, area(change.after));
    if (change.after.value <= 0) return tr("%1: no longer contested").arg(pair);
    return tr("%1: contested ground %2").arg(pair, signedArea(change.after - change.before));
}

QString Words::change(const LegChange& change, const Dossier& dossier) const {
    return tr("%1: %2, was %3").arg(isolated(legName(dossier, change.leg)), word(change.after), word(change.before));
}

QString Words::change(const RouteChange& change, const Dossier& dossier) const {
    const QString after = change.after == Status::Cut && !change.cutNear.empty()
                              ? cutAt(placeName(dossier, change.cutNear))
                              : word(change.after);
    return tr("%1: %2, was %3").arg(isolated(routeName(dossier, change.route)), after, word(change.before));
}

QString Words::change(const PlaceChange& change, const Dossier& dossier) const {
    const QString sentence =
        change.cutOffAfter ? tr("%1 cut off: no open way from any supply entry") : tr("%1 reachable again");
    return sentence.arg(isolated(placeName(dossier, change.place)));
}

QString Words::change(const OpenWayChange& change, const Dossier& dossier) const {
    return (change.noOpenAfter ? tr("%1: no open way in any more", "place") : tr("%1: an open way in again", "place"))
        .arg(isolated(placeName(dossier, change.place)));
}

QString Words::change(const CargoChange& change, const Dossier& dossier) const {
    QString cargo = change.cargo.goods ? word(*change.cargo.goods) : QString();
    if (const Vehicle* vehicle = dossier.vehicle(change.cargo.vehicle))
        cargo += (cargo.isEmpty() ? QString() : QStringLiteral(" · ")) + of(vehicle->name);
    return (change.after == Status::Cut ? tr("%1: no way in for %2 any more", "place, goods")
                                        : tr("%1: a way in for %2 again", "place, goods"))
        .arg(isolated(placeName(dossier, change.place)), isolated(cargo));
}

QString Words::change(const LastRoadChange& change, const Dossier& dossier) const {
    return (change.isLast ? tr("%1: now the last road to %2", "leg, places")
                          : tr("%1: no longer the last road to %2", "leg, places"))
        .arg(isolated(legName(dossier, change.leg)), places(dossier, change.places));
}

} // namespace azalai
