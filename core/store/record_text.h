#pragma once

#include <azalai/base/result.h>
#include <azalai/editing/record.h>
#include <azalai/geodata/raw_dossier.h>

#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// A record as its one line of the dossier's text form (docs/formats/dossier.md): an object of a list, or a GeoJSON
/// feature of a layer. The same record gives the same bytes.
[[nodiscard]] std::string recordText(const Record& record);

/// Is the kind a layer of the GeoPackage; else its records stand in azalai_records.
[[nodiscard]] bool isLayer(RecordKind kind);

/// A record of a layer with its columns and its shape.
[[nodiscard]] RawFeature featureOf(const Record& record);

/// A record that was read, and what was wrong with it: repaired where it could be.
struct ReadRecord {
    Record record;
    std::vector<Issue> issues;
};

/// Reads what recordText gives, by the same rules as a dossier that is opened.
/// Errors  MalformedText, or the rule that the record breaks (subject: the kind's word and the id; detail: the first
///         thing that is wrong) where it cannot stand.
[[nodiscard]] Result<ReadRecord> readRecordText(RecordKind kind, const std::string& text);

} // namespace azalai
