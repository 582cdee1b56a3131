#include <app/work/comparison_desk.h>

#include <app/render/wide_vectors.h>
#include <app/work/what_if_rows.h>

namespace azalai {

namespace {

/// The map's word for a kind of which one can be chosen; empty for others.
QString mapWord(RecordKind kind) {
    switch (kind) {
    case RecordKind::Zone:
        return QStringLiteral("zone");
    case RecordKind::Place:
        return QStringLiteral("place");
    case RecordKind::Leg:
        return QStringLiteral("leg");
    case RecordKind::Route:
        return QStringLiteral("route");
    case RecordKind::Event:
        return QStringLiteral("event");
    case RecordKind::Camp:
        return QStringLiteral("camp");
    case RecordKind::Actor:
        return QStringLiteral("actor");
    default:
        return {};
    }
}

/// Each record that came, went or changed, in the words of the list of steps.
std::vector<DifferenceRow> recordChanges(const std::vector<Change>& changes, const Words& text) {
    std::vector<DifferenceRow> rows;
    for (const Change& change : changes) {
        const Record& record = change.after ? *change.after : *change.before;
        const Verb verb = !change.before ? Verb::AddRecord : !change.after ? Verb::RemoveRecords : Verb::ChangeRecord;
        const JournalLine line{.number = 0,
                               .act = Act::Do,
                               .target = 0,
                               .verb = verb,
                               .kind = change.kind,
                               .subject = idOf(record),
                               .name = nameOf(record),
                               .at = {},
                               .by = {}};
        const QString kind = change.after ? mapWord(change.kind) : QString();
        rows.push_back({.text = text.step(line),
                        .refKind = kind,
                        .refId = kind.isEmpty() ? QString() : QString::fromStdString(line.subject)});
    }
    return rows;
}

} // namespace

void ComparisonDesk::begin(const std::shared_ptr<const Session>& earlier, const QString& since) {
    m_earlier = earlier;
    m_present.reset();
    m_since = since;
    m_records.show({});
    m_differences.show({});
    m_marks = {.number = m_marks.number + 1};
    emit changed();
    emit compared();
}

void ComparisonDesk::end() {
    if (!isActive()) return;
    begin(nullptr, {});
}

void ComparisonDesk::show(const AnalysisRunner::Outcome& outcome, const Words& text) {
    if (!isActive() || outcome.request.other != m_earlier || !outcome.differences || !outcome.records) return;
    const Dossier& present = *outcome.request.session->dossier;
    if (m_present != outcome.request.session || m_language != text.language()) {
        m_present = outcome.request.session;
        m_language = text.language();
        const std::vector<Change>& changes = *outcome.records;
        m_records.show(recordChanges(changes, text));
        m_zones.clear();
        for (const Change& change : changes)
            if (change.kind == RecordKind::Zone) m_zones.insert(idOf(change.after ? *change.after : *change.before));
    }
    m_differences.show(differenceRows(*outcome.differences, present, text));
    giveBackWideVectors(); // the scene graph paints on this thread too
    const std::uint64_t number = m_marks.number + 1;
    m_marks =
        differenceMarks(*outcome.differences, *m_earlier->dossier, present, m_zones, outcome.request.workspace.at);
    m_marks.number = number;
    emit compared();
}

} // namespace azalai
