#include <app/text/catalogue.h>
#include <app/text/words.h>

#include <QTranslator>

#include <cmath>

namespace azalai {
namespace {

/// Whose names of months and days.
QLocale namesOf(Language language) {
    switch (language) {
    case Language::French:
        return {QLocale::French, QLocale::France};
    case Language::Arabic:
        return {QLocale::Arabic, QLocale::Egypt};
    case Language::English:
        break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

/// Whose numbers. Arabic keeps European digits, as the sheets of the region do.
QLocale numbersOf(Language language) { return namesOf(language == Language::Arabic ? Language::English : language); }

constexpr QChar isolate(0x2068);
constexpr QChar endIsolate(0x2069);
constexpr QChar minus(0x2212);
constexpr QChar noBreakSpace(0x00A0);

} // namespace

Words::Words(Language language)
    : m_language(language), m_names(namesOf(language)), m_numbers(numbersOf(language)),
      m_catalogue(catalogue(language)) {}

QString Words::tr(const char* text, const char* comment, int n) const {
    QString found = m_catalogue ? m_catalogue->translate("Words", text, comment, n) : QString();
    if (found.isEmpty()) found = QString::fromUtf8(text);
    return n < 0 ? found : found.replace(QStringLiteral("%n"), number(n));
}

QString Words::isolated(const QString& text) const {
    return m_language == Language::Arabic && !text.isEmpty() ? isolate + text + endIsolate : text;
}

QString Words::placeName(const Dossier& dossier, const std::string& id) const {
    const Place* place = dossier.place(id);
    return place ? of(place->name) : QString::fromStdString(id);
}

QString Words::actorName(const Dossier& dossier, const std::string& id) const {
    const Actor* actor = dossier.actor(id);
    return actor ? of(actor->shortName) : QString::fromStdString(id);
}

QString Words::routeName(const Dossier& dossier, const std::string& id) const {
    const Route* route = dossier.route(id);
    return route ? of(route->name) : QString::fromStdString(id);
}

QString Words::legName(const Dossier& dossier, const std::string& id) const {
    const Leg* leg = dossier.leg(id);
    return leg ? placeName(dossier, leg->from) + QStringLiteral(" – ") + placeName(dossier, leg->to)
               : QString::fromStdString(id);
}

QString Words::number(double value, int decimals) const { return m_numbers.toString(value, 'f', decimals); }

QString Words::area(SquareMetres area) const {
    const double km2 = azalai::squareKilometres(area);
    return tr("%1 km²").arg(number(km2, std::abs(km2) < 10 ? 1 : 0)).replace(u' ', noBreakSpace);
}

QString Words::signedArea(SquareMetres change) const {
    const double km2 = std::abs(azalai::squareKilometres(change));
    const QString digits = (change.value < 0 ? minus : QChar(u'+')) + number(km2, km2 < 10 ? 1 : 0);
    return tr("%1 km²").arg(isolated(digits)).replace(u' ', noBreakSpace);
}

QString Words::areaChange(SquareMetres change) const {
    const double km2 = azalai::squareKilometres(change);
    if (std::abs(km2) < 1) return {};
    return (km2 > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + number(std::abs(km2));
}

QString Words::length(Metres length) const {
    const double km = azalai::kilometres(length);
    return tr("%1 km").arg(number(km, km < 10 ? 1 : 0)).replace(u' ', noBreakSpace);
}

QString Words::kilometres() const { return tr("km", "unit on the scale bar"); }

QString Words::position(Position position, int decimals) const {
    return QStringLiteral("%1° %2 %3° %4")
        .arg(number(std::abs(position.latitude), decimals), position.latitude < 0 ? tr("S", "south") : tr("N", "north"),
             number(std::abs(position.longitude), decimals),
             position.longitude < 0 ? tr("W", "west") : tr("E", "east"));
}

QString Words::scale(double denominator) const {
    const double unit = std::pow(10.0, std::floor(std::log10(denominator)) - 2);
    return isolated(QStringLiteral("1 : ") + number(std::round(denominator / unit) * unit));
}

QString Words::days(int count) const { return tr("%n day(s)", nullptr, count); }

QString Words::dayCount(int day) const {
    if (day == 1) return tr("day 1", "of a blockade: the first day");
    return tr("day %1", "of a blockade").arg(day);
}

QString Words::list(const QStringList& names, qsizetype most) const {
    QStringList shown;
    // One name too many would make "and 1 other", which is no shorter than the name.
    const qsizetype count = names.size() <= most + 1 ? names.size() : most;
    for (const QString& name : names.first(count))
        shown.push_back(isolated(name));
    if (shown.size() < names.size())
        return tr("%1 and %n other(s)", "places", static_cast<int>(names.size() - count))
            .arg(shown.join(tr(", ", "between names")));
    if (shown.size() < 2) return shown.join(QString());
    const QString last = shown.takeLast();
    return tr("%1 and %2", "names").arg(shown.join(tr(", ", "between names")), last);
}

QString Words::places(const Dossier& dossier, const std::vector<std::string>& ids, qsizetype most) const {
    QStringList names;
    for (const std::string& id : ids)
        names.push_back(placeName(dossier, id));
    return list(names, most);
}

} // namespace azalai
