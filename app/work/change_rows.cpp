#include <app/work/panel_rows.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ChangeRows", text); }

QString signedArea(SquareMetres change, const Words& text) {
    const double km2 = squareKilometres(change);
    return (km2 < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text.area({std::abs(change.value)});
}

QString names(const std::vector<std::string>& places, const Dossier& dossier, const Words& text) {
    QStringList list;
    for (const std::string& id : places) {
        if (list.size() < 3) list.push_back(text.placeName(dossier, id));
    }
    return list.join(tr(", "));
}

QString areaSentence(const AreaChange& change, const Dossier& dossier, const Words& text) {
    const QString head = text.actorName(dossier, change.actor) + u' ' + signedArea(change.after - change.before, text);
    if (!change.towards.empty()) return tr("%1, now at %2").arg(head, names(change.towards, dossier, text));
    if (!change.left.empty()) return tr("%1, no longer at %2").arg(head, names(change.left, dossier, text));
    return head;
}

QString routeSentence(const RouteChange& change, const Dossier& dossier, const Words& text) {
    const Route* route = dossier.route(change.route);
    const QString name = route ? text.of(route->name) : QString::fromStdString(change.route);
    const QString after = change.after == Status::Cut && !change.cutNear.empty()
                              ? tr("cut at %1").arg(text.placeName(dossier, change.cutNear))
                              : text.word(change.after);
    return tr("%1: %2, was %3").arg(name, after, text.word(change.before));
}

QString pairSentence(const PairChange& change, const Dossier& dossier, const Words& text) {
    const QString pair =
        text.actorName(dossier, change.first) + QStringLiteral(" × ") + text.actorName(dossier, change.second);
    if (change.before.value <= 0) return tr("%1: contested ground, new, %2").arg(pair, text.area(change.after));
    if (change.after.value <= 0) return tr("%1: no longer contested").arg(pair);
    return tr("%1: contested ground %2").arg(pair, signedArea(change.after - change.before, text));
}

} // namespace

std::vector<ChangeRow> changeRows(const Analysis& analysis, const Words& text) {
    const Dossier& dossier = *analysis.now.workspace.dossier;
    const Changes& changes = analysis.changes;
    std::vector<ChangeRow> rows;
    const auto add = [&](const QString& sentence, const char* kind, const std::string& id) {
        rows.push_back({.text = sentence, .refKind = QString::fromLatin1(kind), .refId = QString::fromStdString(id)});
    };
    for (const PlaceChange& place : changes.places) {
        const QString sentence =
            place.cutOffAfter ? tr("%1 cut off: no open way from any supply entry") : tr("%1 reachable again");
        add(sentence.arg(text.placeName(dossier, place.place)), "place", place.place);
    }
    for (const RouteChange& route : changes.routes)
        add(routeSentence(route, dossier, text), "route", route.route);
    for (const AreaChange& area : changes.areas)
        add(areaSentence(area, dossier, text), "actor", area.actor);
    for (const PairChange& pair : changes.pairs)
        add(pairSentence(pair, dossier, text), "pair", pair.first + '+' + pair.second);
    for (const std::string& id : changes.campsClosed) {
        if (const Camp* camp = dossier.camp(id)) add(tr("%1: UN camp closed").arg(text.of(camp->name)), "camp", id);
    }
    for (const std::string& id : changes.events) {
        const Event* event = dossier.event(id);
        if (!event || !event->when.from) continue;
        add(text.stated(*event->when.from) + QStringLiteral(": ") + text.of(event->title), "event", id);
    }
    constexpr std::size_t most =
        14; // more than that nobody reads in a side panel; the list on the sheet is the whole one
    if (rows.size() > most) rows.resize(most);
    return rows;
}

} // namespace azalai
