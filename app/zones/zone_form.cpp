#include <app/zones/zone_form.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/time/parse_time.h>
#include <azalai/time/stated_moment.h>

#include <algorithm>
#include <array>

namespace azalai {
namespace {

constexpr std::array zoneTypes{ZoneType::Control, ZoneType::Support, ZoneType::Attack, ZoneType::Blockade,
                               ZoneType::Garrison};
constexpr std::string_view letters = "ABCDEF";
constexpr std::string_view digits = "123456";

LocalText inLanguage(Language language, const QString& text) {
    LocalText local;
    (language == Language::French ? local.fr : language == Language::Arabic ? local.ar : local.en) = text.toStdString();
    return local;
}

/// A time as it was typed; nothing for an open end.
Result<std::optional<StatedTime>> timeOf(const QString& text) {
    if (text.trimmed().isEmpty()) return std::nullopt;
    return parseTime(text.trimmed().toStdString()).transform([](const StatedTime& time) {
        return std::optional(time);
    });
}

} // namespace

void ZoneForm::start(const Workspace& workspace, const Area& outline, const ZoneDefaults& defaults, const Words& text) {
    m_workspace = workspace;
    m_dossier = workspace.dossier;
    m_text = text;
    m_outline = outline;
    const auto& actors = m_dossier->actors;
    const auto actor = std::ranges::find(actors, defaults.actor, &Actor::id);
    m_actor = actor == actors.end() ? 0 : static_cast<int>(actor - actors.begin());
    m_type = static_cast<int>(std::ranges::find(zoneTypes, defaults.type) - zoneTypes.begin());
    const auto source = std::ranges::find(m_dossier->sources, defaults.source, &Source::key);
    m_source = source == m_dossier->sources.end() ? 0 : static_cast<int>(source - m_dossier->sources.begin()) + 1;
    m_begin = QString::fromStdString(formatTime(statedMoment(workspace.at)));
    m_end.clear();
    m_note.clear();
    m_isNamed = false;
    m_isGraded = defaults.grade.has_value();
    takeGrade(defaults.grade ? *defaults.grade : sourceRecord() ? sourceRecord()->grade : Grade{});
    proposeName();
    emit changed();
}

void ZoneForm::takeOutline(const Area& outline) {
    m_outline = outline;
    proposeName();
    emit changed();
}

void ZoneForm::setWords(const Words& text) {
    const bool isOther = text.language() != m_text.language();
    m_text = text;
    if (!isOther || !isStarted()) return;
    if (!m_isNamed) m_name = m_text.of(m_proposed);
    emit changed();
}

void ZoneForm::clear() {
    m_dossier.reset();
    m_workspace = {};
    m_outline.clear();
    emit changed();
}

void ZoneForm::proposeName() {
    if (!isStarted() || m_isNamed) return;
    const Actor* who = actorRecord();
    m_proposed = proposedZoneName(*m_dossier, m_outline, who ? who->id : std::string());
    m_name = m_text.of(m_proposed);
}

void ZoneForm::setName(const QString& name) {
    if (name == m_name) return;
    m_name = name;
    m_isNamed = true;
    emit changed();
}

void ZoneForm::setActor(int actor) {
    if (actor == m_actor) return;
    m_actor = actor;
    proposeName();
    emit changed();
}

void ZoneForm::setSource(int source) {
    if (source == m_source) return;
    m_source = source;
    if (!m_isGraded && sourceRecord()) takeGrade(sourceRecord()->grade);
    emit changed();
}

void ZoneForm::setReliability(int reliability) {
    m_isGraded = m_isGraded || reliability != m_reliability;
    set(m_reliability, reliability);
}

void ZoneForm::setCredibility(int credibility) {
    m_isGraded = m_isGraded || credibility != m_credibility;
    set(m_credibility, credibility);
}

void ZoneForm::takeGrade(Grade grade) {
    m_reliability = static_cast<int>(letters.find(grade.reliability));
    m_credibility = static_cast<int>(digits.find(grade.credibility));
}

Grade ZoneForm::grade() const {
    return {.reliability = letters[static_cast<std::size_t>(std::clamp(m_reliability, 0, 5))],
            .credibility = digits[static_cast<std::size_t>(std::clamp(m_credibility, 0, 5))]};
}

const Actor* ZoneForm::actorRecord() const {
    const bool isThere = isStarted() && m_actor >= 0 && static_cast<std::size_t>(m_actor) < m_dossier->actors.size();
    return isThere ? &m_dossier->actors[static_cast<std::size_t>(m_actor)] : nullptr;
}

const Source* ZoneForm::sourceRecord() const {
    const bool isThere = isStarted() && m_source > 0 && static_cast<std::size_t>(m_source) <= m_dossier->sources.size();
    return isThere ? &m_dossier->sources[static_cast<std::size_t>(m_source) - 1] : nullptr;
}

QStringList ZoneForm::actors() const {
    QStringList names;
    if (isStarted())
        for (const Actor& actor : m_dossier->actors)
            names.push_back(m_text.of(actor.shortName));
    return names;
}

QStringList ZoneForm::types() const {
    QStringList names;
    for (const ZoneType type : zoneTypes)
        names.push_back(m_text.word(type));
    return names;
}

QStringList ZoneForm::reliabilities() const {
    QStringList list;
    for (const char letter : letters)
        list.push_back(
            QStringLiteral("%1 · %2").arg(m_text.isolated(QString(QLatin1Char(letter))), m_text.reliability(letter)));
    return list;
}

QStringList ZoneForm::credibilities() const {
    QStringList list;
    for (const char digit : digits)
        list.push_back(
            QStringLiteral("%1 · %2").arg(m_text.isolated(QString(QLatin1Char(digit))), m_text.credibility(digit)));
    return list;
}

QStringList ZoneForm::sources() const {
    QStringList list{tr("no source")};
    if (isStarted())
        for (const Source& source : m_dossier->sources)
            list.push_back(m_text.of(source.title));
    return list;
}

QString ZoneForm::figures() const {
    std::size_t corners = 0;
    for (const Polygon& polygon : m_outline)
        corners += polygon.outer.size();
    return tr("%1, %n corner(s)", "area", static_cast<int>(corners)).arg(m_text.area(ellipsoidalArea(m_outline)));
}

QString ZoneForm::fault() const {
    if (!isStarted()) return {};
    if (!actorRecord()) return tr("The dossier has no actor that could hold it.");
    if (m_name.trimmed().isEmpty()) return tr("It needs a name.");
    const auto begin = timeOf(m_begin);
    if (!begin) return tr("The beginning is not a time: %1").arg(m_text.message(begin.error()));
    const auto end = timeOf(m_end);
    if (!end) return tr("The end is not a time: %1").arg(m_text.message(end.error()));
    if (*begin && *end && (*end)->begin <= (*begin)->begin) return tr("It would end before it begins.");
    return {};
}

QString ZoneForm::hint() const {
    if (!isStarted() || !fault().isEmpty()) return {};
    if (!Interval{.from = *timeOf(m_begin), .to = *timeOf(m_end)}.contains(m_workspace.at))
        return tr("It is not in force at the moment that is shown.");
    if (m_workspace.hiddenActors.contains(actorRecord()->id)) return tr("This actor is hidden on the map.");
    return {};
}

std::optional<NewZone> ZoneForm::zone() const {
    if (!isStarted() || !fault().isEmpty()) return std::nullopt;
    NewZone zone;
    zone.name = m_isNamed ? inLanguage(m_text.language(), m_name.trimmed()) : m_proposed;
    zone.actor = actorRecord()->id;
    zone.type = zoneTypes.at(static_cast<std::size_t>(std::clamp(m_type, 0, static_cast<int>(zoneTypes.size()) - 1)));
    zone.grade = grade();
    zone.when = {.from = *timeOf(m_begin), .to = *timeOf(m_end)};
    if (const Source* source = sourceRecord()) zone.sources = {source->key};
    zone.note = m_note.trimmed().toStdString();
    zone.outline = m_outline;
    return zone;
}

ZoneDefaults ZoneForm::answers() const {
    ZoneDefaults answers;
    if (const Actor* who = actorRecord()) answers.actor = who->id;
    if (const auto made = zone()) answers.type = made->type;
    if (const Source* source = sourceRecord()) answers.source = source->key;
    if (m_isGraded) answers.grade = grade();
    return answers;
}

} // namespace azalai
