#include <app/text/make_calendar.h>

#include <app/text/page_words.h>

#include <azalai/access/since.h>

#include <algorithm>

namespace azalai {
namespace {

class CalendarMaker {
public:
    CalendarMaker(const Workspace& workspace, const CalendarChoice& choice)
        : m_workspace(workspace), m_choice(choice), m_words(choice.language) {}

    void head(CalendarPicture& picture, Instant baseline) const {
        const Dossier& dossier = *m_workspace.dossier;
        picture.style = lightStyle();
        picture.language = m_choice.language;
        if (m_choice.hasHeading) picture.heading = m_words.calendarHeading().toStdString();
        if (m_choice.cargo != Cargo{})
            picture.subtitle = m_words.cargo(dossier, m_choice.cargo.goods, m_choice.cargo.vehicle).toStdString();
        picture.from = dossier.from.begin;
        picture.to = dossier.to.begin;
        picture.more = m_words.more().toStdString();
        const Instant at = m_workspace.at;
        picture.shown = CalendarPicture::Mark{at, m_words.shortMoment(at).toStdString()};
        if (baseline < at && baseline > picture.from)
            picture.briefing = CalendarPicture::Mark{baseline, m_words.lastBriefing(baseline).toStdString()};
        months(picture);
    }

    void rows(CalendarPicture& picture, const AccessHistory& history) const {
        const Dossier& dossier = *m_workspace.dossier;
        const bool hasBoth = !m_choice.places.empty() && !m_choice.routes.empty();
        if (hasBoth) picture.rows.push_back({.name = m_words.placesHeading().toStdString(), .isHeading = true});
        for (const std::string& id : m_choice.places)
            row(picture, {FeatureKind::Place, id}, m_words.placeName(dossier, id),
                spellsOfPlace(history, id, m_choice.cargo));
        if (hasBoth) picture.rows.push_back({.name = m_words.routesHeading().toStdString(), .isHeading = true});
        for (const std::string& id : m_choice.routes)
            row(picture, {FeatureKind::Route, id}, m_words.routeName(dossier, id), spellsOfRoute(history, id));
    }

    void key(CalendarPicture& picture) const {
        const auto hasAny = [&](FeatureKind kind) {
            return std::ranges::any_of(picture.rows, [kind](const CalendarPicture::Row& row) {
                return !row.isHeading && row.ref.kind == kind;
            });
        };
        const bool hasPlaces = hasAny(FeatureKind::Place);
        const bool hasRoutes = hasAny(FeatureKind::Route);
        for (const Status status : statusesIn(picture)) {
            const QString text = hasPlaces && hasRoutes ? m_words.placeOrRouteStatus(status)
                                 : hasPlaces            ? m_words.placeStatus(status)
                                                        : m_words.word(status);
            picture.key.push_back({status, text.toStdString()});
        }
    }

private:
    void months(CalendarPicture& picture) const {
        for (const Instant begin : monthsOf(picture.from, picture.to)) {
            // The first names its year, whichever it is.
            QString text = m_words.month(begin);
            const QString yearText = QString::number(
                static_cast<int>(std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(begin)}.year()));
            if (picture.months.empty() && !text.contains(yearText)) text += u' ' + yearText;
            picture.months.push_back({begin, text.toStdString(), m_words.shortMonth(begin).toStdString()});
        }
    }

    void row(CalendarPicture& picture, FeatureRef ref, const QString& name,
             const std::vector<StatusSpell>& spells) const {
        if (spells.empty()) return;
        const bool isPlace = ref.kind == FeatureKind::Place;
        CalendarPicture::Row row{.ref = std::move(ref), .name = name.toStdString()};
        row.spells = calendarSpells(spells, m_words);
        const auto now = statusAt(spells, m_workspace.at);
        if (now && *now != Status::Open) {
            const auto began = since(spells, m_workspace.at, [&](Status status) { return status == *now; });
            const QString status = isPlace ? m_words.placeStatus(*now) : m_words.word(*now);
            row.note = (began ? m_words.statusAndDay(status, dayOf(*began, m_workspace.at)) : status).toStdString();
        }
        picture.rows.push_back(std::move(row));
    }

    const Workspace& m_workspace;
    const CalendarChoice& m_choice;
    Words m_words;
};

} // namespace

std::vector<StatusSpell> spellsOfPlace(const AccessHistory& history, const std::string& place, const Cargo& cargo) {
    if (cargo == Cargo{}) return history.places.find(place).value_or(std::vector<StatusSpell>());
    const auto places = history.cargoPlaces.find(cargo);
    if (places == history.cargoPlaces.end()) return {};
    return places->second.find(place).value_or(std::vector<StatusSpell>());
}

std::vector<StatusSpell> spellsOfRoute(const AccessHistory& history, const std::string& route) {
    return history.routes.find(route).value_or(std::vector<StatusSpell>());
}

std::vector<CalendarPicture::Spell> calendarSpells(const std::vector<StatusSpell>& spells, const Words& words) {
    std::vector<CalendarPicture::Spell> worded;
    for (const StatusSpell& spell : spells) {
        const QString day = worded.empty() ? QString() : words.shortDate(spell.from);
        worded.push_back({spell.from, spell.to, spell.status, day.toStdString()});
    }
    return worded;
}

CalendarPicture makeCalendar(const Workspace& workspace, const AccessHistory& history, Instant baseline,
                             const CalendarChoice& choice) {
    const CalendarMaker maker(workspace, choice);
    CalendarPicture picture;
    maker.head(picture, baseline);
    maker.rows(picture, history);
    maker.key(picture);
    return picture;
}

} // namespace azalai
