#include <app/text/words.h>

#include <azalai/time/parse_time.h>

namespace azalai {

QString Words::title(const QString& place, bool isBlockade, int day) const {
    return (isBlockade ? tr("%1: the blockade, %2", "place, day count") : tr("%1: cut off, %2", "place, day count"))
        .arg(isolated(place), dayCount(day));
}

QString Words::subtitle(Instant at, Instant baseline, std::optional<Instant> knownAt) const {
    QString line = tr("Situation at %1", "date and time").arg(instant(at));
    if (knownAt) line = tr("%1, as known on %2", "situation, date and time").arg(line, instant(*knownAt));
    if (baseline < at) return tr("%1 · change since %2", "situation, date").arg(line, fullDate(baseline));
    return baseline == at ? line : tr("%1 · change until %2", "situation, date").arg(line, fullDate(baseline));
}

QString Words::sheetNumber(const QString& number) const { return tr("Sheet %1", "number").arg(isolated(number)); }

QString Words::projection(double denominator, const QString& paper, const QString& utmZones) const {
    QStringList parts{QStringLiteral("WGS 84"), QStringLiteral("Web Mercator")};
    if (!utmZones.isEmpty()) parts.push_back(QStringLiteral("UTM/MGRS %1").arg(utmZones));
    parts << scale(denominator) << paper;
    return isolated(parts.join(QStringLiteral(" · ")));
}

QString Words::tileHint(Millimetres overlap) const {
    return tr("Cut at the whole lines and lay it over its neighbours by %1 mm, up to the broken ones")
        .arg(number(overlap.value));
}

QString Words::north() const { return tr("N", "the letter of north"); }

QString Words::footer(Instant at, const QString& state) const {
    const QString time = QString::fromStdString(formatInstant(at));
    return tr("Azalai · %1 · state %2", "time, digits").arg(isolated(time), isolated(state));
}

QString Words::issuedOn(Instant at) const {
    return tr("issued %1", "time").arg(isolated(QString::fromStdString(formatInstant(at))));
}

LayerNames Words::layerNames(bool isUtm) const {
    LayerNames names;
    const auto name = [&](SceneLayer layer, const QString& text) {
        names.at(static_cast<std::size_t>(layer)) = text.toStdString();
    };
    name(SceneLayer::Base, tr("Base map"));
    name(SceneLayer::Graticule, isUtm ? tr("UTM grid") : tr("Lines of latitude and longitude"));
    name(SceneLayer::Regions, tr("Borders of regions"));
    name(SceneLayer::Zones, tr("Zones"));
    name(SceneLayer::Contested, tr("Contested ground"));
    name(SceneLayer::Routes, tr("Roads and movements"));
    name(SceneLayer::Symbols, tr("Places and signs"));
    name(SceneLayer::Labels, tr("Names on the map"));
    return names;
}

QString Words::cutOffSince(Instant since, int day) const {
    return tr("Since %1, %2:", "date, day count").arg(moment(since), dayCount(day));
}

QString Words::cutOffFromStart(const StatedTime& from) const {
    return tr("Since before %1:", "date").arg(stated(from));
}

QString Words::sourceLine(const Source& source) const {
    return tr("%1 (%2)", "source, grade").arg(isolated(of(source.title)), grade(source.grade));
}

QString Words::legendText(const LegendKey& key, const Dossier& dossier, int eventDays) const {
    switch (key.kind) {
    case LegendKind::Actor:
        return actorName(dossier, key.id);
    case LegendKind::Gained:
        return tr("%1: gained", "actor").arg(isolated(actorName(dossier, key.id)));
    case LegendKind::Lost:
        return tr("%1: lost", "actor").arg(isolated(actorName(dossier, key.id)));
    case LegendKind::Contested:
        return tr("Contested by %n actor(s)", nullptr, QString::fromStdString(key.id).toInt());
    case LegendKind::Edge:
        if (key.id == "solid") return tr("Zone outline well attested");
        return key.id == "dashed" ? tr("Zone outline possible") : tr("Zone outline doubtful");
    case LegendKind::Route: {
        const Status status = parseWord<Status>(key.id).value_or(Status::Unknown);
        return tr("Route %1", "status").arg(word(status));
    }
    case LegendKind::OtherRoad:
        return tr("Road on no route, in the same colours");
    case LegendKind::CutPoint:
        return tr("Where a route is first cut");
    case LegendKind::CutOffPlace:
        return tr("Place cut off from supply");
    case LegendKind::NoOpenPlace:
        return tr("Place without an open way");
    case LegendKind::Event:
        return tr("Events of the last %n day(s)", nullptr, eventDays);
    case LegendKind::Claim:
        return tr("Armed group’s own claim");
    case LegendKind::Camp:
        return tr("UN camp");
    case LegendKind::Displacement:
        return tr("People in flight");
    case LegendKind::CountryBorder:
        return tr("Border of a country");
    case LegendKind::RegionBorder:
        return tr("Border of a region");
    case LegendKind::ApproximateRegion:
        break;
    }
    return tr("Border of a region, approximate");
}

QString Words::whatChangedHeading() const { return tr("WHAT CHANGED"); }

QString Words::nothingChanged(Instant at, Instant baseline) const {
    return (baseline <= at ? tr("Nothing since %1", "date") : tr("Nothing until %1", "date")).arg(fullDate(baseline));
}

QString Words::notShown(const QStringList& actors) const {
    return tr("Hidden on this sheet: %1.", "actors").arg(list(actors, actors.size()));
}

QString Words::cutOffHeading() const { return tr("CUT OFF FROM SUPPLY"); }

QString Words::noOpenHeading() const { return tr("NO OPEN WAY"); }

QString Words::legendHeading() const { return tr("LEGEND"); }

QString Words::sourcesHeading() const { return tr("SOURCES"); }

QString Words::more() const { return tr("+%1 more", "lines that have no room"); }

} // namespace azalai
