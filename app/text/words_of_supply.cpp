#include <app/text/words.h>

#include <algorithm>

namespace azalai {

QString Words::cargo(const Dossier& dossier, const std::optional<Goods>& goods, const std::string& vehicle) const {
    const QString what = goods ? word(*goods) : tr("any goods");
    if (vehicle.empty()) return what;
    const auto known = std::ranges::find(dossier.vehicles, vehicle, &Vehicle::id);
    const QString name = known == dossier.vehicles.end() ? QString::fromStdString(vehicle) : of(known->name);
    return tr("%1, by %2", "goods, vehicle").arg(what, isolated(name));
}

QString Words::placeStatus(Status status) const {
    switch (status) {
    case Status::Open:
        return tr("supplied", "place");
    case Status::AtRisk:
        return tr("no open way", "place");
    case Status::Cut:
        return tr("cut off", "place");
    case Status::Unknown:
        break;
    }
    return word(status);
}

QString Words::placeOrRouteStatus(Status status) const {
    switch (status) {
    case Status::AtRisk:
        return tr("route at risk; place without open way");
    case Status::Cut:
        return tr("route cut; place cut off");
    default:
        break;
    }
    return word(status);
}

QString Words::shortMonth(Instant at) const {
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(at)};
    return m_names.standaloneMonthName(static_cast<int>(static_cast<unsigned>(day.month())), QLocale::ShortFormat);
}

QString Words::shortMoment(Instant at) const {
    if (at == std::chrono::floor<std::chrono::days>(at)) return shortDate(at);
    return tr("%1, %2", "date, time of day").arg(shortDate(at), isolated(clock(at)));
}

QString Words::lastBriefing(Instant at) const { return tr("last briefing %1", "date").arg(shortDate(at)); }

QString Words::calendarHeading() const { return tr("BLOCKADE CALENDAR"); }

QString Words::calendarTitle() const { return tr("Blockade calendar"); }

QString Words::placesHeading() const { return tr("Places", "of a calendar"); }

QString Words::routesHeading() const { return tr("Routes", "of a calendar"); }

QString Words::statusAndDay(const QString& status, int day) const {
    return tr("%1, %2", "status, day count").arg(status, dayCount(day));
}

QString Words::roadMake(LegMode mode, Surface surface) const {
    if (mode != LegMode::Road && mode != LegMode::Track) return word(mode);
    return tr("%1, %2", "kind of road, surface").arg(word(mode), word(surface));
}

QString Words::roadLengths(Metres length, const QStringList& parts) const {
    return tr("%1: %2", "length, how much of it has which status")
        .arg(this->length(length), parts.join(tr(", ", "between names")));
}

QString Words::lengthOf(Metres length, Status status) const {
    return tr("%1 %2", "length, status").arg(this->length(length), word(status));
}

QString Words::cutComingFrom(const QString& place) const {
    return tr("first cut, coming from %1", "place").arg(isolated(place));
}

QString Words::wayBetween(const QString& from, const QString& to) const {
    return tr("%1 to %2", "start and end of a way").arg(isolated(from), isolated(to));
}

QString Words::onlyInPeacetime(const QString& way) const {
    return tr("%1: no way now; the way of peacetime", "start and end").arg(way);
}

QString Words::borderPost(const QString& place) const { return tr("%1, border post", "place").arg(isolated(place)); }

QString Words::ferryAt(const QString& first, const QString& second) const {
    return tr("Crossing %1 – %2", "places").arg(isolated(first), isolated(second));
}

QString Words::eventOnTheWay(const Event& event, Metres offset) const {
    const auto& from = event.when.from;
    const bool isDay = from && (from->precision == Precision::Day || from->precision == Precision::Minute);
    QString text = word(event.kind);
    if (event.claim) text = tr("%1, own claim", "event").arg(text);
    if (from) text = tr("%1: %2", "date, event").arg(isDay ? shortDate(from->begin) : stated(*from), text);
    if (offset < Metres{1000}) return text;
    return tr("%1, %2 off", "event, distance from the road").arg(text, isolated(length(Metres{offset.value})));
}

QString Words::stripSign(StripSign sign, int eventDays) const {
    switch (sign) {
    case StripSign::BorderPost:
        return word(PlaceKind::BorderPost);
    case StripSign::Ferry:
        return tr("ferry crossing");
    case StripSign::Cut:
        return tr("first cut, from either end");
    case StripSign::Event:
        return tr("event nearby, last %n day(s)", nullptr, eventDays);
    case StripSign::Claim:
        return tr("claim of an armed group nearby, last %n day(s)", nullptr, eventDays);
    case StripSign::Camp:
        break;
    }
    return tr("UN camp");
}

QString Words::rulesHeading() const { return tr("RULES OF ACCESS"); }

QString Words::rulesNote() const {
    return tr("Read from the top: the first line that fits a zone on the road decides. Where none fits, the road is "
              "open.");
}

QStringList Words::rulesColumns() const {
    return {tr("Zone", "column"), tr("Its actor", "column, stance to traffic"), tr("Contested", "column"),
            tr("Then", "column, status"), tr("Why", "column")};
}

QString Words::any() const { return tr("any", "of a rule"); }

QString Words::word(Contested contested) const {
    switch (contested) {
    case Contested::Yes:
        return tr("yes", "contested");
    case Contested::No:
        return tr("no", "contested");
    case Contested::Any:
        break;
    }
    return any();
}

} // namespace azalai
