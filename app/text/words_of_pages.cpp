#include <app/text/words.h>

namespace azalai {

QString Words::revision(SheetRevision revision) const {
    switch (revision) {
    case SheetRevision::New:
        return tr("NEW", "issue of a sheet");
    case SheetRevision::Update:
        return tr("UPDATE", "issue of a sheet");
    case SheetRevision::Correction:
        return tr("CORRECTION", "issue of a sheet");
    case SheetRevision::None:
        break;
    }
    return {};
}

QString Words::pageOf(std::size_t page, std::size_t pages) const {
    return tr("page %1 of %2", "numbers").arg(page).arg(pages);
}

QString Words::figuresHeading() const { return tr("GROUND HELD, AND CHANGE"); }

QString Words::accessHeading() const { return tr("ACCESS"); }

QString Words::zonesHeading() const { return tr("WHO HOLDS WHAT"); }

QString Words::incidentsHeading(int days) const { return tr("EVENTS OF THE LAST %n DAY(S)", nullptr, days); }

QString Words::readingHeading() const { return tr("HOW TO READ THIS MAP"); }

QString Words::groundHeading() const { return tr("GROUND HELD OVER TIME"); }

QString Words::eventsPerWeek() const { return tr("Events per week"); }

QString Words::squareKilometres() const { return tr("km²", "unit of a chart"); }

QString Words::contestedGround() const { return tr("Contested"); }

QString Words::areaAndChange(SquareMetres area, SquareMetres change) const {
    return tr("%1 (%2)", "area, change").arg(this->area(area), isolated(signedArea(change)));
}

QString Words::desksWording() const { return tr("† in the desk’s own words."); }

QString Words::narrowLeftOut(int overlaps) const {
    return tr("%n narrow overlap(s) left out of the figures until decided.", nullptr, overlaps);
}

QString Words::population(int people) const { return tr("about %1 people").arg(isolated(number(people))); }

QString Words::entryReach(Status status) const {
    if (status == Status::Open) return tr("open way", "from an entry of supply to a place");
    return status == Status::AtRisk ? tr("at risk all ways", "from an entry of supply to a place")
                                    : tr("no way", "from an entry of supply to a place");
}

QString Words::firstCutNear(const QString& place, Metres fromStart) const {
    return tr("First cut near %1, after %2", "place, length").arg(isolated(place), length(fromStart));
}

QString Words::zoneLine(ZoneType type, const QString& name, const QString& when) const {
    return tr("%1, %2, %3", "zone, its type, since when").arg(isolated(name), word(type), when);
}

QString Words::eventLine(const Event& event) const {
    const QString title = isolated(of(event.title));
    if (event.claim) return tr("%1 (own claim)", "event").arg(title);
    return title;
}

QString Words::howToRead(LegendKind kind) const {
    switch (kind) {
    case LegendKind::Actor:
        return tr("A tint and its lines show where an actor is present, as the desk estimates it.");
    case LegendKind::Contested:
        return tr("Stripes in the colours of several actors mark ground that all of them claim or enter.");
    case LegendKind::Gained:
    case LegendKind::Lost:
        return tr("Strong tint: gained since the date below the title; broken edge: lost; pale: held throughout.");
    case LegendKind::Edge:
        return tr("The more broken the edge of a zone, the less its sources are believed.");
    case LegendKind::Route:
        return tr("Roads are green where open, amber where at risk, red and broken where cut.");
    case LegendKind::CutPoint:
        return tr("A crossed circle is where a route is cut first, coming from either end.");
    case LegendKind::CutOffPlace:
    case LegendKind::NoOpenPlace:
        return tr("A ring around a place: no supply reaches it, or none by an open way.");
    case LegendKind::Claim:
        return tr("An open sign is what an armed group says of itself, not what others saw.");
    case LegendKind::OtherRoad:
    case LegendKind::Event:
    case LegendKind::Camp:
    case LegendKind::Displacement:
    case LegendKind::CountryBorder:
    case LegendKind::RegionBorder:
    case LegendKind::ApproximateRegion:
        break;
    }
    return {};
}

} // namespace azalai
