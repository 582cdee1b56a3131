// How a record is removed: what goes along is told first.
#include <app/work/record_desk.h>

#include <azalai/store/settle_edit.h>

#include <QPointer>

#include <map>

namespace azalai {

namespace {

Result<Edit> removal(const Dossier& dossier, RecordKind kind, const std::string& id) {
    if (!indexOf(dossier, kind, id)) return failure(ErrorCode::UnknownId, id);
    EditMaker maker(dossier, Verb::RemoveRecords);
    maker.remove(kind, id);
    return maker.take();
}

} // namespace

void RecordDesk::askRemoval() {
    if (!m_record || m_isNew || !m_session) return;
    m_pool.start([this, guard = QPointer(this), dossier = m_session->dossier, kind = m_kind, id = m_id] {
        Result<Edit> edit = removal(*dossier, kind, id).and_then([&](const Edit& wanted) {
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
        const bool isItself = change.kind == m_kind && change.before && idOf(*change.before) == id;
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
    if (!m_record || m_isNew) return;
    emit editMade([kind = m_kind, id = m_id](const Dossier& dossier) { return removal(dossier, kind, id); });
    close();
}

} // namespace azalai
