// How a record that was filled in becomes a step of the document.
#include <app/work/record_desk.h>

#include <format>

namespace azalai {

namespace {

/// The record at a place with what was filled in.
Result<Edit> withFilledIn(const Dossier& dossier, RecordKind kind, std::optional<std::size_t> at,
                          const FieldTexts& touched) {
    if (!at) return failure(ErrorCode::UnknownId, std::string(word(kind)), "the record is not there any more");
    const Record record = recordAt(dossier, kind, *at);
    FieldTexts filled = textsOf(record);
    for (const auto& [key, text] : touched)
        filled[key] = text;
    return withTexts(record, filled).transform([&](const ReadRecord& made) {
        return EditMaker(dossier, Verb::ChangeRecord).putAt(kind, *at, made.record).take();
    });
}

} // namespace

void RecordDesk::save() {
    if (!m_record || !m_fault.isEmpty() || (!isDirty() && !m_isNew)) return;
    const FieldTexts all = texts();
    if (m_isNew) {
        m_id = hasIds(m_kind) ? all.at(m_kind == RecordKind::Source ? "key" : "id") : std::format("#{}", m_count);
        emit editMade([kind = m_kind, id = m_id, all](const Dossier& dossier) -> Result<Edit> {
            if (hasIds(kind) && indexOf(dossier, kind, id)) return failure(ErrorCode::DuplicateId, id);
            return withTexts(blankRecord(kind), all).transform([&](const ReadRecord& made) {
                return EditMaker(dossier, Verb::AddRecord).put(made.record).take();
            });
        });
        return;
    }
    // Only what was filled in: another step may have changed the record's other fields since.
    const auto edit = [kind = m_kind, id = m_id, opened = *m_record, touched = m_touched](const Dossier& dossier) {
        return withFilledIn(dossier, kind, indexOfSeen(dossier, id, opened), touched);
    };
    emit editMade(edit);
}

void RecordDesk::move(bool later) {
    if (!canMove() || isDirty()) return;
    const std::size_t at = indexOfKey(*m_session->dossier, m_kind, m_id).value();
    if (later ? at + 1 >= m_count : at == 0) return;
    const auto edit = [kind = m_kind, key = m_id, later, record = *m_record](const Dossier& dossier) -> Result<Edit> {
        const auto now = indexOfSeen(dossier, key, record);
        if (!now || (later ? *now + 1 >= countOf(dossier, kind) : *now == 0))
            return failure(ErrorCode::UnknownId, std::string(word(kind)), "the record is not there any more");
        return EditMaker(dossier, Verb::ChangeRecord)
            .removeAt(kind, *now)
            .insertAt(kind, later ? *now + 1 : *now - 1, record)
            .take();
    };
    m_id = std::format("#{}", later ? at + 1 : at - 1);
    emit editMade(edit);
}

} // namespace azalai
