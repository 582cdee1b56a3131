#include <app/work/record_rows.h>
#include <app/work/search_model.h>

#include <azalai/time/parse_time.h>

#include <QCollator>

#include <algorithm>

namespace azalai {

namespace {

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
    QString operator()(const Relation& relation) const { return text.interval(relation.when); }
    QString operator()(const SupplyEntry& entry) const { return goodsOf(entry.goods); }
    QString operator()(const Override& word) const {
        return text.word(word.status) + QStringLiteral(" · ") + text.interval(word.when);
    }
    QString operator()(const AccessRule& rule) const {
        const QString zone = rule.zone ? text.word(*rule.zone) : text.any();
        const QString stance = rule.traffic ? text.word(*rule.traffic) : text.any();
        return zone + QStringLiteral(" · ") + stance + QStringLiteral(" · ") + text.word(rule.status);
    }
    QString operator()(const Displacement& movement) const { return text.interval(movement.when); }
    QString operator()(const Vehicle& vehicle) const { return goodsOf(vehicle.carries); }
    QString operator()(const Convoy& convoy) const { return text.stated(convoy.departs); }
    QString operator()(const Region& region) const { return QString::fromStdString(region.code); }
    QString operator()(const auto&) const { return {}; }

    QString goodsOf(const std::vector<Goods>& goods) const {
        QStringList names;
        for (const Goods one : goods)
            names << text.word(one);
        return text.list(names, names.size());
    }
};

/// What a record is about that has no name of its own; empty where that is nothing else.
struct Subject {
    const Dossier& dossier;
    const Words& text;

    QString operator()(const Leg& leg) const { return text.legName(dossier, leg.id); }
    QString operator()(const Relation& relation) const {
        return text.actorName(dossier, relation.first) + QStringLiteral(" – ") +
               text.actorName(dossier, relation.second);
    }
    QString operator()(const SupplyEntry& entry) const { return text.placeName(dossier, entry.place); }
    QString operator()(const Override& word) const { return text.legName(dossier, word.leg); }
    QString operator()(const AccessRule& rule) const { return text.of(rule.why); }
    QString operator()(const SupplySettings&) const { return text.word(RecordKind::Settings); }
    QString operator()(const auto&) const { return {}; }
};

QStringList listOf(const std::string& text) { return QString::fromStdString(text).split(u',', Qt::SkipEmptyParts); }

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

QString recordName(const Dossier& dossier, const Record& record, const Words& text) {
    QString name = text.of(nameOf(record));
    if (name.isEmpty()) name = std::visit(Subject{dossier, text}, record);
    return name.isEmpty() ? QString::fromStdString(idOf(record)) : name;
}

std::vector<RecordRow> recordRows(const Dossier& dossier, RecordKind kind, const QString& filter, const Words& text) {
    const QStringList wanted = searchable(filter).split(u' ', Qt::SkipEmptyParts);
    std::vector<RecordRow> rows;
    for (std::size_t i = 0; i < countOf(dossier, kind); ++i) {
        const Record record = recordAt(dossier, kind, i);
        const LocalText names = nameOf(record);
        const QString id = QString::fromStdString(keyAt(dossier, kind, i));
        const QString name = recordName(dossier, record, text);
        const QString all = searchable(name + u' ' + id + u' ' + QString::fromStdString(names.en + ' ' + names.fr) +
                                       u' ' + QString::fromStdString(names.ar));
        if (std::ranges::all_of(wanted, [&](const QString& word) { return all.contains(word); }))
            rows.push_back({.id = id, .name = name, .detail = std::visit(Detail{dossier, text}, record)});
    }
    if (kind == RecordKind::Event) return inOrderOfTime(std::move(rows), dossier);
    if (kind == RecordKind::Rule) return rows; // the first that fits decides
    const QCollator collator;
    std::ranges::stable_sort(
        rows, [&](const RecordRow& a, const RecordRow& b) { return collator.compare(a.name, b.name) < 0; });
    return rows;
}

std::vector<RecordFieldRow> fieldRows(FormChoices& choices, RecordKind kind, const FieldTexts& texts, int form,
                                      const std::string& wrongField) {
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
                           .type = static_cast<int>(choices.isWritten(field) ? FieldType::Text : field.type),
                           .text = QString::fromStdString(value),
                           .hint = hintOf(field, value, choices.text()),
                           .isWrong = key == wrongField};
        if (field.type == FieldType::Names)
            for (const char* language : {"_en", "_fr", "_ar"})
                row.names << QString::fromStdString(textAt(key + language));
        for (const TableColumn& column : field.columns)
            row.columns << QString::fromUtf8(column.key);
        const bool isList = field.type == FieldType::Words || field.type == FieldType::References;
        if (isList) row.chosenIds = listOf(value);
        const FormChoices::List& list = choices.of(field);
        row.optionIds = list.ids;
        row.optionNames = list.names;
        for (const QString& id : row.chosenIds) {
            const qsizetype at = row.optionIds.indexOf(id);
            row.chosenNames << (at < 0 ? id : row.optionNames[at]);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace azalai
