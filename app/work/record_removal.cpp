// How a record is removed: what goes along is told first.
#include <app/work/record_desk.h>

#include <azalai/store/settle_edit.h>

#include <QPointer>

#include <map>

namespace azalai {

namespace {

/// record  As it was when it was asked for: of kinds without ids another may stand at its place by now.
Result<Edit> removal(const Dossier& dossier, RecordKind kind, const std::string& key, const Record& record) {
    const auto at = indexOfSeen(dossier, key, record);
    if (!at) return failure(ErrorCode::UnknownId, key, "the record is not there any more");
    return EditMaker(dossier, Verb::RemoveRecords).removeAt(kind, *at).take();
}

} // namespace

void RecordDesk::askRemoval() {
    if (!canRemove() || !m_session) return;
    m_pool.start(
        [this, guard = QPointer(this), dossier = m_session->dossier, kind = m_kind, id = m_id, record = *m_record] {
            Result<Edit> edit = removal(*dossier, kind, id, record).and_then([&](const Edit& wanted) {
                return settled(*dossier, wanted).transform([](SettledEdit&& fit) { return std::move(fit.edit); });
            });
            QMetaObject::invokeMethod(this, [guard, id, edit = std::move(edit)] {
                if (guard) guard->showRemoval(id, edit);
            });
        });
}

void RecordDesk::showRemoval(const std::string& id, const Result<Edit>& edit) {
    if (m_id != id || !m_record) return;
    m_takenKinds.clear();
    m_takenCounts.clear();
    m_namedIn = 0;
    if (!edit) {
        m_fault = m_text.message(edit.error());
        return publish();
    }
    std::map<RecordKind, int> taken;
    for (const Change& change : edit->changes) {
        const bool isItself = change.kind == m_kind && change.before && !change.after &&
                              (hasIds(m_kind) ? idOf(*change.before) == id : *change.before == *m_record);
        if (isItself) continue;
        if (change.after)
            ++m_namedIn;
        else
            ++taken[change.kind];
    }
    for (const auto& [kind, count] : taken) {
        m_takenKinds << QString::fromUtf8(word(kind));
        m_takenCounts << count;
    }
    m_asksRemoval = true;
    publish();
}

void RecordDesk::keep() {
    m_asksRemoval = false;
    publish();
}

void RecordDesk::remove() {
    if (!canRemove()) return;
    emit editMade([kind = m_kind, id = m_id, record = *m_record](const Dossier& dossier) {
        return removal(dossier, kind, id, record);
    });
    close();
}

} // namespace azalai
