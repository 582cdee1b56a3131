#include <app/text/words.h>

namespace azalai {

QString Words::word(RecordKind kind) const {
    switch (kind) {
    case RecordKind::Head:
        return tr("dossier");
    case RecordKind::Actor:
        return tr("actor");
    case RecordKind::Relation:
        return tr("relation");
    case RecordKind::Source:
        return tr("source");
    case RecordKind::Zone:
        return tr("zone");
    case RecordKind::Place:
        return tr("place");
    case RecordKind::Leg:
        return tr("leg");
    case RecordKind::Route:
        return tr("route");
    case RecordKind::Entry:
        return tr("supply entry");
    case RecordKind::Override:
        return tr("word on a leg");
    case RecordKind::Rule:
        return tr("rule");
    case RecordKind::Region:
        return tr("region");
    case RecordKind::Event:
        return tr("event");
    case RecordKind::Camp:
        return tr("camp");
    case RecordKind::Displacement:
        return tr("displacement");
    case RecordKind::Settings:
        return tr("supply settings");
    case RecordKind::Vehicle:
        return tr("vehicle");
    case RecordKind::Convoy:
        break;
    }
    return tr("convoy");
}

QString Words::word(Verb verb) const {
    switch (verb) {
    case Verb::AddRecord:
        return tr("Add");
    case Verb::ChangeRecord:
        return tr("Change");
    case Verb::RemoveRecords:
        return tr("Remove");
    case Verb::AddZone:
        return tr("Draw zone");
    case Verb::ReshapeZone:
        return tr("Correct outline");
    case Verb::NewZoneState:
        return tr("New outline");
    case Verb::EndZone:
        return tr("End zone");
    case Verb::MoveZones:
        return tr("Move");
    case Verb::SplitZone:
        return tr("Split");
    case Verb::MergeZones:
        return tr("Merge");
    case Verb::CutHole:
        return tr("Cut a hole");
    case Verb::RepairOutline:
        return tr("Repair outline");
    case Verb::ReshapeBorder:
        return tr("Move shared border");
    case Verb::DuplicateZone:
        return tr("Duplicate");
    case Verb::Paste:
        return tr("Paste");
    case Verb::Import:
        return tr("Import");
    case Verb::KeepNarrow:
        return tr("Keep narrow overlap");
    case Verb::TrimNarrow:
        return tr("Trim narrow overlap");
    case Verb::KeepWhatIf:
        break;
    }
    return tr("Keep what-if");
}

QString Words::step(const JournalLine& line) const {
    const QString name = of(line.name);
    if (line.act == Act::Name) return tr("State named %1", "a version").arg(isolated(name));
    const bool isKindSaid =
        line.verb == Verb::AddRecord || line.verb == Verb::ChangeRecord || line.verb == Verb::RemoveRecords;
    const QString subject = !name.isEmpty()         ? isolated(name)
                            : !line.subject.empty() ? isolated(QString::fromStdString(line.subject))
                            : isKindSaid            ? QString()
                                                    : word(line.kind);
    QString text = word(line.verb);
    if (isKindSaid) text = tr("%1 %2", "verb, kind of thing").arg(text, word(line.kind));
    if (!subject.isEmpty()) text = tr("%1: %2", "what was done, to what").arg(text, subject);
    if (line.act == Act::Undo) return tr("Undone: %1").arg(text);
    if (line.act == Act::Redo) return tr("Redone: %1").arg(text);
    return text;
}

} // namespace azalai
