#pragma once

#include <azalai/editing/history.h>
#include <azalai/store/sqlite.h>

#include <string>
#include <vector>

namespace azalai {

/// A line with what it changed (empty but for Act::Do), and the seal over it and all lines before it.
struct JournalRow {
    JournalLine line;
    std::string changes; ///< changesText
    std::string seal;
};

/// The seal that a row has to have after the one before it; "" for the first.
[[nodiscard]] std::string chainSeal(const std::string& before, const JournalLine& line, const std::string& changes);

[[nodiscard]] Result<void> writeJournalRow(const Connection& connection, const JournalRow& row);
/// Only of a step that was never promised: a journal is added to, and nothing else.
[[nodiscard]] Result<void> eraseJournalRow(const Connection& connection, std::uint64_t number);

/// What a journal says, as far as it can be trusted.
struct Journal {
    std::vector<JournalLine> lines;        ///< up to the first that does not fit its seal
    std::string seal;                      ///< of the last of them
    std::optional<std::uint64_t> brokenAt; ///< number of the line that does not fit; nothing after it is read
    std::optional<Error> fault;            ///< why the file could not be read on from there
};
[[nodiscard]] Journal readJournal(const Connection& connection);

/// The seal of a line; none where there is no such line.
[[nodiscard]] Result<std::optional<std::string>> sealOfLine(const Connection& connection, std::uint64_t number);

/// changesText of a line that changed something. Errors  UnknownId (subject: the number).
[[nodiscard]] Result<std::string> readChanges(const Connection& connection, std::uint64_t number);

} // namespace azalai
