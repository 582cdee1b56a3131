#pragma once

#include <azalai/store/record_text.h>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// How a field of a record is written.
enum class FieldType {
    Key,        ///< the record's id, given once
    Text,       ///< one text, in English
    Names,      ///< key_en, key_fr and key_ar
    Time,       ///< as the format has times; empty for none
    Grade,      ///< "B2"
    Word,       ///< one of a closed list
    Words,      ///< several of a closed list, with commas between
    Flag,       ///< "true" or empty
    Whole,      ///< a whole number; empty for none
    Color,      ///< "#rrggbb"
    Months,     ///< "8-12"
    Reference,  ///< the id of another record
    References, ///< several ids, with commas between
    Ways,       ///< of a route: a line each, leg ids with commas between
    Position,   ///< "latitude, longitude" in degrees; empty for none
    Table,      ///< rows of a record's own: a line each, columns with " | " between
    Number,     ///< with decimals or without; empty for none
    Way         ///< leg ids with commas between, in the order in which they are driven
};

/// How a column of such a table is written.
enum class ColumnType {
    Text,
    Number,
    Range, ///< "50-80"; empty for none
    List   ///< with commas between
};
struct TableColumn {
    std::string_view key; ///< as in docs/formats/dossier.md
    ColumnType type = ColumnType::Text;
};

/// The closed lists of the format.
enum class WordList {
    None,
    ActorKinds,
    Patterns,
    TrafficStances,
    SourceKinds,
    ZoneTypes,
    PlaceKinds,
    LegModes,
    Surfaces,
    Capacities,
    Knowledges,
    Goods,
    EventKinds,
    RelationKinds,
    Statuses,
    Contesteds,
    ZoneTypesOrAny,
    TrafficStancesOrAny
};
[[nodiscard]] const std::vector<std::string_view>& wordsOf(WordList list);

struct RecordField {
    std::string_view key; ///< as in docs/formats/dossier.md
    FieldType type = FieldType::Text;
    WordList words = WordList::None;          ///< of Word and Words
    RecordKind refersTo = RecordKind::Source; ///< of Reference and References
    std::span<const TableColumn> columns{};   ///< of Table
};

/// The fields of a kind that a person fills in, in the order of a form; none for kinds that have no form. Lines and
/// areas are drawn, and are no fields.
[[nodiscard]] const std::vector<RecordField>& formOf(RecordKind kind);

/// Kinds that have a form, in the order in which they are listed.
[[nodiscard]] const std::vector<RecordKind>& kindsWithForm();

/// Of each field its text, Names under three keys. A field that is empty has an empty text.
using FieldTexts = std::map<std::string, std::string, std::less<>>;
[[nodiscard]] FieldTexts textsOf(const Record& record);

/// A record with the texts of a form; what the form does not show stays as it is.
/// Input   Of a kind with a form. Texts that are missing count as empty.
/// Errors  As readRecordText; InvalidValue (subject: the field's key) for a position that is none.
[[nodiscard]] Result<ReadRecord> withTexts(const Record& record, const FieldTexts& texts);

/// A record of which nothing is filled in but for what most of its kind have.
[[nodiscard]] Record blankRecord(RecordKind kind);

/// An id for a new record, made of its name in letters and digits of ASCII; another where that one is taken.
[[nodiscard]] std::string keyFor(const Dossier& dossier, RecordKind kind, const LocalText& name);

} // namespace azalai
