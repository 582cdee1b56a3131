#include <app/work/record_rows.h>
#include <app/work/search_model.h>

#include <azalai/time/parse_time.h>

#include <QCollator>

#include <algorithm>

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
    case WordList::None:
        break;
    }
    return QString::fromUtf8(word);
}

/// What tells two records of one name apart.
struct Detail {
    const Dossier& dossier;
    const Words& text;

    QString operator()(const Actor& actor) const { return text.word(actor.kind); }
    QString operator()(const Source& source) const { return QString::fromStdString(source.key); }
    QString operator()(const ZoneState& zone) const {
        return text.actorName(dossier, zone.actor) + QStringLiteral(" · ") + text.interval(zone.when);
    }
    QString operator()(const Place& place) const { return text.word(place.kind); }
    QString operator()(const Event& event) const { return text.interval(event.when); }
    QString operator()(const Camp& camp) const { return camp.closes ? text.stated(*camp.closes) : QString(); }
    QString operator()(const Leg& leg) const { return text.roadMake(leg.mode, leg.surface); }
    QString operator()(const Region& region) const { return QString::fromStdString(region.code); }
    QString operator()(const auto&) const { return {}; }
};

QString nameIn(const Dossier& dossier, const Record& record, const Words& text) {
    if (const auto* leg = std::get_if<Leg>(&record); leg && leg->name == LocalText{})
        return text.legName(dossier, leg->id);
    return recordName(record, text);
}

QStringList listOf(const std::string& text) { return QString::fromStdString(text).split(u',', Qt::SkipEmptyParts); }

struct Option {
    QString id;
    QString name;
};

std::vector<Option> optionsOf(const Dossier& dossier, const RecordField& field, const Words& text) {
    std::vector<Option> options;
    if (field.type == FieldType::Word || field.type == FieldType::Words) {
        for (const std::string_view word : wordsOf(field.words))
            options.push_back({.id = QString::fromUtf8(word), .name = wordIn(field.words, word, text)});
        return options;
    }
    if (field.type != FieldType::Reference && field.type != FieldType::References) return options;
    for (const RecordRow& row : recordRows(dossier, field.refersTo, {}, text))
        options.push_back(
            {.id = row.id,
             .name = field.refersTo == RecordKind::Source ? row.id + QStringLiteral(" · ") + row.name : row.name});
    return options;
}

QString hintOf(const RecordField& field, const std::string& value, const Words& text) {
    if (value.empty()) return {};
    if (field.type == FieldType::Grade) {
        const Result<Grade> grade = parseGrade(value);
        return grade ? text.grade(*grade) : QString();
    }
    if (field.type == FieldType::Time) {
        const Result<StatedTime> time = parseTime(value);
        return time ? text.stated(*time) : QString();
    }
    return {};
}

/// The newest first, as they were heard of.
std::vector<RecordRow> inOrderOfTime(std::vector<RecordRow> rows, const Dossier& dossier) {
    const auto begin = [&](const RecordRow& row) { return dossier.event(row.id.toStdString())->begin(); };
    std::ranges::stable_sort(rows, std::ranges::greater{}, begin);
    return rows;
}

} // namespace

QString recordName(const Record& record, const Words& text) {
    const QString name = text.of(nameOf(record));
    return name.isEmpty() ? QString::fromStdString(idOf(record)) : name;
}

std::vector<RecordRow> recordRows(const Dossier& dossier, RecordKind kind, const QString& filter, const Words& text) {
    const QStringList wanted = searchable(filter).split(u' ', Qt::SkipEmptyParts);
    std::vector<RecordRow> rows;
    for (std::size_t i = 0; i < countOf(dossier, kind); ++i) {
        const Record record = recordAt(dossier, kind, i);
        const LocalText names = nameOf(record);
        const QString id = QString::fromStdString(idOf(record));
        const QString name = nameIn(dossier, record, text);
        const QString all = searchable(name + u' ' + id + u' ' + QString::fromStdString(names.en + ' ' + names.fr) +
                                       u' ' + QString::fromStdString(names.ar));
        if (std::ranges::all_of(wanted, [&](const QString& word) { return all.contains(word); }))
            rows.push_back({.id = id, .name = name, .detail = std::visit(Detail{dossier, text}, record)});
    }
    if (kind == RecordKind::Event) return inOrderOfTime(std::move(rows), dossier);
    const QCollator collator;
    std::ranges::stable_sort(
        rows, [&](const RecordRow& a, const RecordRow& b) { return collator.compare(a.name, b.name) < 0; });
    return rows;
}

std::vector<RecordFieldRow> fieldRows(const Dossier& dossier, RecordKind kind, const FieldTexts& texts, int form,
                                      const std::string& wrongField, const Words& text) {
    const auto textAt = [&](const std::string& key) {
        const auto found = texts.find(key);
        return found == texts.end() ? std::string() : found->second;
    };
    std::vector<RecordFieldRow> rows;
    for (const RecordField& field : formOf(kind)) {
        const std::string key(field.key);
        const std::string value = textAt(key);
        RecordFieldRow row{.form = form,
                           .field = QString::fromStdString(key),
                           .type = static_cast<int>(field.type),
                           .text = QString::fromStdString(value),
                           .hint = hintOf(field, value, text),
                           .isWrong = key == wrongField};
        if (field.type == FieldType::Names)
            for (const char* language : {"_en", "_fr", "_ar"})
                row.names << QString::fromStdString(textAt(key + language));
        const bool isList = field.type == FieldType::Words || field.type == FieldType::References;
        if (isList) row.chosenIds = listOf(value);
        for (const Option& option : optionsOf(dossier, field, text)) {
            row.optionIds << option.id;
            row.optionNames << option.name;
        }
        for (const QString& id : row.chosenIds) {
            const qsizetype at = row.optionIds.indexOf(id);
            row.chosenNames << (at < 0 ? id : row.optionNames[at]);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace azalai
