#include <app/work/record_desk.h>
#include <app/work/record_rows.h>
#include <app/work/search_model.h>
#include <app/work/written_down.h>

#include <azalai/time/parse_time.h>
#include <azalai/time/stated_moment.h>

#include <algorithm>
#include <format>

namespace azalai {

namespace {

/// What needs a line or an area cannot begin in a form.
bool canBegin(RecordKind kind) {
    using enum RecordKind;
    const bool isDrawn = kind == Zone || kind == Leg || kind == Region || kind == Displacement;
    return !isDrawn && !isSingle(kind);
}

/// To a metre, as people point on a map.
std::string positionText(Position position) {
    return std::format("{:.5f}, {:.5f}", position.latitude, position.longitude);
}

/// The field that a record is asked for by; empty for kinds without ids.
std::string keyField(RecordKind kind) {
    if (!hasIds(kind)) return {};
    return kind == RecordKind::Source ? "key" : "id";
}

/// Details begin with the field that they are about: "rank: …", "kind is missing".
std::string fieldOf(RecordKind kind, const std::string& detail) {
    const std::string word = detail.substr(0, detail.find_first_of(": "));
    const auto isIt = [&](const RecordField& field) {
        return field.key == word || word.starts_with(std::string(field.key) + "_");
    };
    const auto& form = formOf(kind);
    const auto found = std::ranges::find_if(form, isIt);
    return found == form.end() ? std::string() : std::string(found->key);
}

LocalText nameIn(const FieldTexts& texts) {
    LocalText name;
    for (const char* key : {"name", "title"}) {
        if (!texts.contains(std::string(key) + "_en")) continue;
        name = {.en = texts.at(std::string(key) + "_en"), .fr = texts.at(std::string(key) + "_fr"), .ar = {}};
    }
    return name;
}

} // namespace

RecordDesk::RecordDesk(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

RecordDesk::~RecordDesk() { m_pool.waitForDone(); }

void RecordDesk::setSession(const std::shared_ptr<const Session>& session) {
    m_session = session;
    m_asksRemoval = false;
    if (m_record) {
        if (const auto at = placeNow(*session->dossier)) {
            m_id = keyAt(*session->dossier, m_kind, *at);
            m_count = countOf(*session->dossier, m_kind);
            const bool wasNew = std::exchange(m_isNew, false);
            m_record = recordAt(*session->dossier, m_kind, *at);
            m_opened = textsOf(*m_record);
            // What was filled in and is not in the dossier yet stays in the form.
            std::erase_if(m_touched, [&](const auto& text) { return m_opened[text.first] == text.second; });
            if (wasNew || m_touched.empty()) ++m_form;
        } else if (!m_isNew) {
            m_record.reset();
            m_touched.clear();
        }
    }
    judge();
    publishRows();
    publish();
}

void RecordDesk::setWords(const Words& text) {
    m_text = text;
    if (!m_session) return;
    judge();
    publishRows();
    publish();
}

void RecordDesk::setShown(bool shown) {
    if (m_isShown == shown) return;
    m_isShown = shown;
    publishRows();
    emit changed();
}

/// A record without an id is where it was while none of its kind came or went: a save has replaced it there.
std::optional<std::size_t> RecordDesk::placeNow(const Dossier& dossier) const {
    const auto at = indexOfKey(dossier, m_kind, m_id);
    if (hasIds(m_kind) || (at && (m_isNew || countOf(dossier, m_kind) == m_count))) return at;
    return m_isNew ? std::nullopt : indexOfSeen(dossier, m_id, *m_record);
}

QString RecordDesk::kind() const { return QString::fromUtf8(word(m_kind)); }

void RecordDesk::setKind(const QString& kind) {
    const auto wanted = parseRecordKind(kind.toStdString());
    if (!wanted || *wanted == m_kind || formOf(*wanted).empty()) return;
    m_kind = *wanted;
    m_filter.clear();
    close();
    publishRows();
}

void RecordDesk::setFilter(const QString& filter) {
    if (m_filter == filter) return;
    m_filter = filter;
    publishRows();
    emit changed();
}

bool RecordDesk::canAdd() const { return canBegin(m_kind); }

QString RecordDesk::openName() const {
    if (!m_record) return {};
    const LocalText name = nameIn(texts());
    return m_isNew ? QString::fromStdString(name.en) : recordName(*m_session->dossier, *m_record, m_text);
}

QString RecordDesk::groundKind() const {
    static constexpr std::pair<RecordKind, const char*> kinds[] = {
        {RecordKind::Actor, "actor"},  {RecordKind::Zone, "zone"},     {RecordKind::Place, "place"},
        {RecordKind::Leg, "leg"},      {RecordKind::Route, "route"},   {RecordKind::Entry, "place"},
        {RecordKind::Override, "leg"}, {RecordKind::Region, "region"}, {RecordKind::Event, "event"},
        {RecordKind::Camp, "camp"},    {RecordKind::Convoy, "convoy"}};
    const auto* found = std::ranges::find(kinds, m_kind, &std::pair<RecordKind, const char*>::first);
    return !m_record || m_isNew || found == std::end(kinds) ? QString() : QString::fromLatin1(found->second);
}

QString RecordDesk::groundId() const {
    if (!m_record) return {};
    if (const auto* entry = std::get_if<SupplyEntry>(&*m_record)) return QString::fromStdString(entry->place);
    if (const auto* word = std::get_if<Override>(&*m_record)) return QString::fromStdString(word->leg);
    return openId();
}

void RecordDesk::open(const QString& kind, const QString& id) {
    setKind(kind);
    if (!m_session || kind != this->kind()) return;
    const auto at = indexOfKey(*m_session->dossier, m_kind, id.toStdString());
    if (!at) return;
    m_touched.clear();
    m_id = keyAt(*m_session->dossier, m_kind, *at);
    show(recordAt(*m_session->dossier, m_kind, *at), false);
}

void RecordDesk::add(double latitudeDeg, double longitudeDeg) {
    if (!m_session || !canAdd()) return;
    m_touched.clear();
    if (m_kind == RecordKind::Place || m_kind == RecordKind::Event || m_kind == RecordKind::Camp)
        m_touched["position"] = positionText({.latitude = latitudeDeg, .longitude = longitudeDeg});
    if (m_kind == RecordKind::Convoy) m_touched["departs"] = formatTime(statedMoment(m_at));
    if (m_kind == RecordKind::Override) m_touched["recorded"] = formatTime(writtenDown());
    if (m_kind == RecordKind::Event || m_kind == RecordKind::Override)
        m_touched["from"] = formatTime({std::chrono::floor<std::chrono::days>(m_at), Precision::Day});
    m_id.clear();
    show(blankRecord(m_kind), true);
}

void RecordDesk::show(Record record, bool isNew) {
    m_record = std::move(record);
    m_isNew = isNew;
    m_count = countOf(*m_session->dossier, m_kind);
    m_opened = textsOf(*m_record);
    m_asksRemoval = false;
    ++m_form;
    judge();
    publish();
}

void RecordDesk::close() {
    m_record.reset();
    m_touched.clear();
    m_id.clear();
    m_isNew = false;
    m_asksRemoval = false;
    judge();
    publish();
}

FieldTexts RecordDesk::texts() const {
    FieldTexts all = m_opened;
    for (const auto& [key, text] : m_touched)
        all[key] = text;
    const std::string key = keyField(m_kind);
    if (!key.empty() && m_isNew && all[key].empty() && m_session)
        all[key] = keyFor(*m_session->dossier, m_kind, nameIn(all));
    return all;
}

void RecordDesk::setText(const QString& field, const QString& text) {
    const std::string key = field.toStdString();
    if (!m_record || texts()[key] == text.toStdString()) return;
    if (m_opened[key] == text.toStdString())
        m_touched.erase(key);
    else
        m_touched[key] = text.toStdString();
    judge();
    publish();
}

void RecordDesk::setPosition(const QString& field, const QString& text) {
    const auto position = readPosition(text);
    if (!position) return setText(field, text);
    setText(field, QString::fromStdString(positionText(*position)));
}

void RecordDesk::toggle(const QString& field, const QString& id) {
    if (!m_record) return;
    QStringList list = QString::fromStdString(texts()[field.toStdString()]).split(u',', Qt::SkipEmptyParts);
    if (list.removeAll(id) == 0) list << id;
    setText(field, list.join(u','));
}

void RecordDesk::discard() {
    if (m_isNew) return close();
    m_touched.clear();
    ++m_form;
    judge();
    publish();
}

void RecordDesk::judge() {
    m_fault.clear();
    m_remark.clear();
    m_wrongField.clear();
    if (!m_record || m_touched.empty()) return;
    const FieldTexts all = texts();
    const std::string id = hasIds(m_kind) ? all.at(keyField(m_kind)) : std::string();
    if (m_isNew && hasIds(m_kind) && indexOf(*m_session->dossier, m_kind, id)) {
        m_wrongField = keyField(m_kind);
        m_fault = m_text.message({.code = ErrorCode::DuplicateId, .subject = id, .detail = {}});
        return;
    }
    const Result<ReadRecord> read = withTexts(*m_record, all);
    if (!read) {
        m_wrongField = fieldOf(m_kind, read.error().detail);
        if (m_wrongField.empty()) m_wrongField = fieldOf(m_kind, read.error().subject);
        m_fault = m_text.message(read.error());
    } else if (!read->issues.empty()) {
        m_wrongField = fieldOf(m_kind, read->issues.front().detail);
        m_remark = m_text.issue(read->issues.front());
    }
}

void RecordDesk::publishRows() {
    if (!m_session || !m_isShown) return;
    std::vector<RecordKindRow> kinds;
    for (const RecordKind kind : kindsWithForm())
        kinds.push_back({.word = QString::fromUtf8(word(kind)),
                         .count = static_cast<int>(countOf(*m_session->dossier, kind)),
                         .canAdd = canBegin(kind)});
    m_kinds.show(std::move(kinds));
    m_rows.show(recordRows(*m_session->dossier, m_kind, m_filter, m_text));
}

void RecordDesk::publish() {
    if (m_session) m_choices.look(m_session->dossier, m_text);
    m_fields.show(m_record ? fieldRows(m_choices, m_kind, texts(), m_form, m_wrongField)
                           : std::vector<RecordFieldRow>());
    emit changed();
}

} // namespace azalai
