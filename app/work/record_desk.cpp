#include <app/work/record_desk.h>
#include <app/work/record_rows.h>
#include <app/work/search_model.h>

#include <azalai/time/parse_time.h>

#include <algorithm>
#include <format>

namespace azalai {

namespace {

/// What needs a line or an area cannot begin in a form.
bool canBegin(RecordKind kind) {
    using enum RecordKind;
    return kind == Actor || kind == Source || kind == Place || kind == Event || kind == Camp || kind == Route;
}

/// To a metre, as people point on a map.
std::string positionText(Position position) {
    return std::format("{:.5f}, {:.5f}", position.latitude, position.longitude);
}

std::string keyField(RecordKind kind) { return kind == RecordKind::Source ? "key" : "id"; }

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
        const auto at = indexOf(*session->dossier, m_kind, m_id);
        if (at) {
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
    const QString words = m_isNew ? QString::fromStdString(name.en) : recordName(*m_record, m_text);
    return words;
}

void RecordDesk::open(const QString& kind, const QString& id) {
    setKind(kind);
    if (!m_session || kind != this->kind()) return;
    const auto at = indexOf(*m_session->dossier, m_kind, id.toStdString());
    if (!at) return;
    m_touched.clear();
    show(recordAt(*m_session->dossier, m_kind, *at), false);
}

void RecordDesk::add(double latitudeDeg, double longitudeDeg) {
    if (!m_session || !canAdd()) return;
    m_touched.clear();
    if (m_kind == RecordKind::Place || m_kind == RecordKind::Event || m_kind == RecordKind::Camp)
        m_touched["position"] = positionText({.latitude = latitudeDeg, .longitude = longitudeDeg});
    if (m_kind == RecordKind::Event)
        m_touched["from"] = formatTime({std::chrono::floor<std::chrono::days>(m_at), Precision::Day});
    show(blankRecord(m_kind), true);
}

void RecordDesk::show(Record record, bool isNew) {
    m_record = std::move(record);
    m_isNew = isNew;
    m_id = isNew ? std::string() : idOf(*m_record);
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
    if (m_isNew && all[key].empty() && m_session) all[key] = keyFor(*m_session->dossier, m_kind, nameIn(all));
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

void RecordDesk::save() {
    if (!m_record || !m_fault.isEmpty() || (!isDirty() && !m_isNew)) return;
    const FieldTexts all = texts();
    if (m_isNew) {
        m_id = all.at(keyField(m_kind));
        emit editMade([kind = m_kind, all](const Dossier& dossier) -> Result<Edit> {
            const std::string id = all.at(keyField(kind));
            if (indexOf(dossier, kind, id)) return failure(ErrorCode::DuplicateId, id);
            return withTexts(blankRecord(kind), all).transform([&](const ReadRecord& made) {
                return EditMaker(dossier, Verb::AddRecord).put(made.record).take();
            });
        });
        return;
    }
    // Only what was filled in: another step may have changed the record's other fields since.
    emit editMade([kind = m_kind, id = m_id, touched = m_touched](const Dossier& dossier) -> Result<Edit> {
        const auto at = indexOf(dossier, kind, id);
        if (!at) return failure(ErrorCode::UnknownId, id);
        const Record record = recordAt(dossier, kind, *at);
        FieldTexts filled = textsOf(record);
        for (const auto& [key, text] : touched)
            filled[key] = text;
        return withTexts(record, filled).transform([&](const ReadRecord& changed) {
            return EditMaker(dossier, Verb::ChangeRecord).put(changed.record).take();
        });
    });
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
    const std::string id = all.at(keyField(m_kind));
    if (m_isNew && indexOf(*m_session->dossier, m_kind, id)) {
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
    m_fields.show(m_record ? fieldRows(*m_session->dossier, m_kind, texts(), m_form, m_wrongField, m_text)
                           : std::vector<RecordFieldRow>());
    emit changed();
}

} // namespace azalai
