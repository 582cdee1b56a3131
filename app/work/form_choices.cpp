#include <app/work/form_choices.h>
#include <app/work/record_rows.h>

namespace azalai {

namespace {

template <class T> QString wordIn(std::string_view word, const Words& text) {
    const std::optional<T> value = parseWord<T>(word);
    return value ? text.word(*value) : QString::fromUtf8(word);
}

QString wordIn(WordList list, std::string_view word, const Words& text) {
    switch (list) {
    case WordList::ActorKinds:
        return wordIn<ActorKind>(word, text);
    case WordList::Patterns:
        return wordIn<Pattern>(word, text);
    case WordList::TrafficStances:
        return wordIn<TrafficStance>(word, text);
    case WordList::SourceKinds:
        return wordIn<SourceKind>(word, text);
    case WordList::ZoneTypes:
        return wordIn<ZoneType>(word, text);
    case WordList::PlaceKinds:
        return wordIn<PlaceKind>(word, text);
    case WordList::LegModes:
        return wordIn<LegMode>(word, text);
    case WordList::Surfaces:
        return wordIn<Surface>(word, text);
    case WordList::Capacities:
        return wordIn<Capacity>(word, text);
    case WordList::Knowledges:
        return wordIn<Knowledge>(word, text);
    case WordList::Goods:
        return wordIn<Goods>(word, text);
    case WordList::EventKinds:
        return wordIn<EventKind>(word, text);
    case WordList::RelationKinds:
        return wordIn<RelationKind>(word, text);
    case WordList::Statuses:
        return wordIn<Status>(word, text);
    case WordList::Contesteds:
        return word == "any" ? text.any() : wordIn<Contested>(word, text);
    case WordList::ZoneTypesOrAny:
        return word == "any" ? text.any() : wordIn<ZoneType>(word, text);
    case WordList::TrafficStancesOrAny:
        return word == "any" ? text.any() : wordIn<TrafficStance>(word, text);
    case WordList::None:
        break;
    }
    return QString::fromUtf8(word);
}

/// A list of choices is no help where it is as long as a country's roads: there an id is written.
constexpr std::size_t mostChoices = 2000;

bool refers(const RecordField& field) {
    return field.type == FieldType::Reference || field.type == FieldType::References;
}
bool hasWords(const RecordField& field) { return field.type == FieldType::Word || field.type == FieldType::Words; }

FormChoices::List wordsIn(WordList list, const Words& text) {
    FormChoices::List choices;
    for (const std::string_view word : wordsOf(list)) {
        choices.ids << QString::fromUtf8(word);
        choices.names << wordIn(list, word, text);
    }
    return choices;
}

FormChoices::List recordsOf(const Dossier& dossier, RecordKind kind, const Words& text) {
    FormChoices::List choices;
    for (const RecordRow& row : recordRows(dossier, kind, {}, text)) {
        choices.ids << row.id;
        choices.names << (kind == RecordKind::Source ? row.id + QStringLiteral(" · ") + row.name : row.name);
    }
    return choices;
}

} // namespace

void FormChoices::look(const std::shared_ptr<const Dossier>& dossier, const Words& text) {
    if (dossier == m_dossier && text.language() == m_text.language()) return;
    m_dossier = dossier;
    m_text = text;
    m_lists.clear();
}

bool FormChoices::isWritten(const RecordField& field) const {
    return refers(field) && countOf(*m_dossier, field.refersTo) > mostChoices;
}

const FormChoices::List& FormChoices::of(const RecordField& field) {
    if (!hasWords(field) && (!refers(field) || isWritten(field))) return m_none;
    const std::pair key{refers(field) ? field.refersTo : RecordKind::Head,
                        hasWords(field) ? field.words : WordList::None};
    const auto [list, isNew] = m_lists.try_emplace(key);
    if (isNew)
        list->second = hasWords(field) ? wordsIn(field.words, m_text) : recordsOf(*m_dossier, field.refersTo, m_text);
    return list->second;
}

} // namespace azalai
