// Which fields each kind of record has, in the order of its form.
#include <azalai/store/record_form.h>

#include <array>

namespace azalai {

namespace {

RecordField text(std::string_view key) { return {.key = key}; }
RecordField field(std::string_view key, FieldType type) { return {.key = key, .type = type}; }
RecordField oneOf(std::string_view key, WordList words) {
    return {.key = key, .type = FieldType::Word, .words = words};
}
RecordField someOf(std::string_view key, WordList words) {
    return {.key = key, .type = FieldType::Words, .words = words};
}
RecordField one(std::string_view key, RecordKind kind) {
    return {.key = key, .type = FieldType::Reference, .refersTo = kind};
}
RecordField some(std::string_view key, RecordKind kind) {
    return {.key = key, .type = FieldType::References, .refersTo = kind};
}
RecordField sources() { return some("sources", RecordKind::Source); }
RecordField grade() { return field("grade", FieldType::Grade); }
RecordField names(std::string_view key) { return field(key, FieldType::Names); }
RecordField time(std::string_view key) { return field(key, FieldType::Time); }
RecordField position() { return field("position", FieldType::Position); }
RecordField key(std::string_view name) { return field(name, FieldType::Key); }
RecordField whole(std::string_view key) { return field(key, FieldType::Whole); }

/// Of those that a vehicle's speeds are told by, and of where a convoy was seen.
constexpr std::array<TableColumn, 5> paceColumns{{{"mode", ColumnType::Text},
                                                  {"surface", ColumnType::Text},
                                                  {"dry", ColumnType::Range},
                                                  {"rains", ColumnType::Range},
                                                  {"litres_per_100km", ColumnType::Number}}};
constexpr std::array<TableColumn, 5> reportColumns{{{"place", ColumnType::Text},
                                                    {"at", ColumnType::Text},
                                                    {"grade", ColumnType::Text},
                                                    {"sources", ColumnType::List},
                                                    {"note", ColumnType::Text}}};
RecordField table(std::string_view key, std::span<const TableColumn> columns) {
    return {.key = key, .type = FieldType::Table, .columns = columns};
}

/// With what most records end in: how far they are trusted, who says so, a note, the id.
std::vector<RecordField> attested(std::vector<RecordField> fields) {
    fields.insert(fields.end(), {grade(), sources(), text("note"), key("id")});
    return fields;
}

/// Of what stands in a list.
std::vector<RecordField> formInList(RecordKind kind) {
    using enum WordList;
    switch (kind) {
    case RecordKind::Actor:
        return attested({names("name"), names("short"), oneOf("kind", ActorKinds), field("color", FieldType::Color),
                         oneOf("pattern", Patterns), oneOf("traffic", TrafficStances)});
    case RecordKind::Source:
        return {names("title"), oneOf("kind", SourceKinds), time("from"), time("to"), grade(), text("note"),
                key("key")};
    case RecordKind::Route:
        return attested({names("name"), someOf("goods", Goods), field("ways", FieldType::Ways)});
    default:
        return {};
    }
}

/// Of what lies on the ground.
std::vector<RecordField> formOfGround(RecordKind kind) {
    using enum WordList;
    switch (kind) {
    case RecordKind::Zone:
        return {names("name"),
                one("actor", RecordKind::Actor),
                oneOf("type", ZoneTypes),
                time("from"),
                time("to"),
                grade(),
                sources(),
                time("recorded"),
                text("note"),
                text("narrow_with"),
                key("id")};
    case RecordKind::Place:
        return {names("name"),
                oneOf("kind", PlaceKinds),
                position(),
                whole("rank"),
                text("country"),
                whole("population"),
                field("approximate", FieldType::Flag),
                sources(),
                text("note"),
                key("id")};
    case RecordKind::Leg:
        return attested({names("name"), oneOf("mode", LegModes), oneOf("surface", Surfaces),
                         oneOf("capacity", Capacities), field("months", FieldType::Months), oneOf("known", Knowledges),
                         whole("published_km")});
    case RecordKind::Region:
        return attested({names("name"), one("capital", RecordKind::Place), text("code"), text("country"),
                         field("approximate", FieldType::Flag)});
    default:
        return {};
    }
}

/// Of what says how the dossier is read and weighed.
std::vector<RecordField> formOfRules(RecordKind kind) {
    using enum WordList;
    switch (kind) {
    case RecordKind::Head:
        return {names("title"), names("handling"), names("disclaimer"), names("credit"),
                time("from"),   time("to"),        time("instant"),     time("baseline")};
    case RecordKind::Relation:
        return {one("first", RecordKind::Actor),
                one("second", RecordKind::Actor),
                oneOf("kind", RelationKinds),
                time("from"),
                time("to"),
                grade(),
                sources()};
    case RecordKind::Rule:
        return {oneOf("zone", ZoneTypesOrAny), oneOf("traffic", TrafficStancesOrAny), oneOf("contested", Contesteds),
                oneOf("status", Statuses), names("why")};
    case RecordKind::Override:
        return {one("leg", RecordKind::Leg),
                oneOf("status", Statuses),
                names("reason"),
                time("from"),
                time("to"),
                grade(),
                sources(),
                time("recorded"),
                text("by")};
    default:
        return {};
    }
}

/// Of what brings supply.
std::vector<RecordField> formOfSupply(RecordKind kind) {
    using enum WordList;
    switch (kind) {
    case RecordKind::Entry:
        return {one("place", RecordKind::Place), someOf("goods", Goods), text("note")};
    case RecordKind::Settings:
        return {field("rains", FieldType::Months), field("exposure_metres", FieldType::Number), whole("exposure_days")};
    case RecordKind::Vehicle:
        return attested(
            {names("name"), oneOf("weight", Capacities), someOf("carries", Goods), table("paces", paceColumns)});
    case RecordKind::Convoy:
        return attested({names("name"), one("vehicle", RecordKind::Vehicle), someOf("goods", Goods),
                         field("legs", FieldType::Way), time("departs"), table("reports", reportColumns)});
    default:
        return {};
    }
}

/// Of what happens on a day.
std::vector<RecordField> formOfNews(RecordKind kind) {
    using enum WordList;
    switch (kind) {
    case RecordKind::Event:
        return attested({names("title"), oneOf("kind", EventKinds), time("from"), time("to"), position(),
                         some("actors", RecordKind::Actor), some("places", RecordKind::Place),
                         field("claim", FieldType::Flag)});
    case RecordKind::Camp:
        return attested({names("name"), one("place", RecordKind::Place), time("to"), position()});
    case RecordKind::Displacement:
        return attested({names("title"), time("from"), time("to"), some("actors", RecordKind::Actor),
                         some("places", RecordKind::Place)});
    default:
        return {};
    }
}

std::vector<RecordField> makeForm(RecordKind kind) {
    switch (kind) {
    case RecordKind::Event:
    case RecordKind::Camp:
    case RecordKind::Displacement:
        return formOfNews(kind);
    case RecordKind::Head:
    case RecordKind::Relation:
    case RecordKind::Rule:
    case RecordKind::Override:
        return formOfRules(kind);
    case RecordKind::Entry:
    case RecordKind::Settings:
    case RecordKind::Vehicle:
    case RecordKind::Convoy:
        return formOfSupply(kind);
    default:
        return isLayer(kind) ? formOfGround(kind) : formInList(kind);
    }
}

} // namespace

const std::vector<RecordField>& formOf(RecordKind kind) {
    static const auto forms = [] {
        std::vector<std::vector<RecordField>> all;
        for (std::size_t i = 0; i < recordKinds; ++i)
            all.push_back(makeForm(static_cast<RecordKind>(i)));
        return all;
    }();
    return forms.at(static_cast<std::size_t>(kind));
}

const std::vector<RecordKind>& kindsWithForm() {
    using enum RecordKind;
    static const std::vector<RecordKind> kinds{Actor,        Relation, Source,  Zone,  Place,    Event,
                                               Displacement, Camp,     Region,  Route, Leg,      Entry,
                                               Override,     Convoy,   Vehicle, Rule,  Settings, Head};
    return kinds;
}

} // namespace azalai
