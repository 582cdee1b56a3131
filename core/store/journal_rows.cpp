#include <azalai/base/fingerprint.h>
#include <azalai/store/journal_rows.h>
#include <azalai/time/parse_time.h>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <format>

namespace azalai {

namespace json = boost::json;

namespace {

std::string nameText(const LocalText& name) { return json::serialize(json::array{name.en, name.fr, name.ar}); }

std::optional<LocalText> readName(const std::string& text) {
    boost::system::error_code error;
    const json::value value = json::parse(text, error);
    const json::array* parts = error ? nullptr : value.if_array();
    if (!parts || parts->size() != 3) return std::nullopt;
    for (const json::value& part : *parts)
        if (!part.is_string()) return std::nullopt;
    const auto part = [&](std::size_t i) { return std::string((*parts)[i].get_string()); };
    return LocalText{.en = part(0), .fr = part(1), .ar = part(2)};
}

/// To the second: two gestures of one minute are told apart in the list of versions.
std::string timeText(Instant at) { return std::format("{:%FT%TZ}", at); }

std::optional<Instant> readTimeText(const std::string& text) {
    const Result<StatedTime> minute = parseTime(text);
    if (!minute || text.size() != 20) return std::nullopt;
    const int seconds = (text[17] - '0') * 10 + (text[18] - '0');
    return minute->begin + std::chrono::seconds(seconds);
}

std::optional<JournalRow> rowIn(const Statement& s) {
    const auto act = parseAct(s.text(1));
    const auto verb = parseVerb(s.text(3));
    const auto kind = parseRecordKind(s.text(4));
    const auto name = readName(s.text(6));
    const auto at = readTimeText(s.text(7));
    if (!act || !verb || !kind || !name || !at) return std::nullopt;
    return JournalRow{.line = {.number = static_cast<std::uint64_t>(s.number(0)),
                               .act = *act,
                               .target = static_cast<std::uint64_t>(s.number(2)),
                               .verb = *verb,
                               .kind = *kind,
                               .subject = s.text(5),
                               .name = *name,
                               .at = *at,
                               .by = s.text(8)},
                      .changes = s.text(9),
                      .seal = s.text(10)};
}

} // namespace

std::string chainSeal(const std::string& before, const JournalLine& line, const std::string& changes) {
    Fingerprint print;
    print.add(std::string_view(before));
    print.add(static_cast<std::int64_t>(line.number));
    print.add(static_cast<std::int64_t>(line.target));
    for (const std::string_view text : {word(line.act), word(line.verb), word(line.kind)})
        print.add(text);
    for (const std::string& text : {line.subject, nameText(line.name), timeText(line.at), line.by, changes})
        print.add(std::string_view(text));
    return print.hex();
}

Result<void> writeJournalRow(const Connection& connection, const JournalRow& row) {
    Statement add =
        connection.prepare("INSERT INTO azalai_journal (number, act, target, verb, list, subject, name, at, "
                           "by, changes, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const JournalLine& line = row.line;
    return add.bind(1, static_cast<std::int64_t>(line.number))
        .bind(2, word(line.act))
        .bind(3, static_cast<std::int64_t>(line.target))
        .bind(4, word(line.verb))
        .bind(5, word(line.kind))
        .bind(6, line.subject)
        .bind(7, nameText(line.name))
        .bind(8, timeText(line.at))
        .bind(9, line.by)
        .bind(10, row.changes)
        .bind(11, row.seal)
        .run();
}

Result<void> eraseJournalRow(const Connection& connection, std::uint64_t number) {
    Statement erase = connection.prepare("DELETE FROM azalai_journal WHERE number = ?");
    return erase.bind(1, static_cast<std::int64_t>(number)).run();
}

Journal readJournal(const Connection& connection) {
    Journal journal;
    Statement rows = connection.prepare("SELECT number, act, target, verb, list, subject, name, at, by, changes, seal "
                                        "FROM azalai_journal ORDER BY number");
    while (true) {
        const Result<bool> row = rows.step();
        if (!row) journal.fault = row.error();
        if (!row || !*row) return journal;
        const std::optional<JournalRow> read = rowIn(rows);
        const bool fits = read && read->line.number == journal.lines.size() + 1 &&
                          read->seal == chainSeal(journal.seal, read->line, read->changes);
        if (!fits) {
            journal.brokenAt = journal.lines.size() + 1;
            return journal;
        }
        journal.seal = read->seal;
        journal.lines.push_back(read->line);
    }
}

Result<std::optional<std::string>> sealOfLine(const Connection& connection, std::uint64_t number) {
    Statement get = connection.prepare("SELECT seal FROM azalai_journal WHERE number = ?");
    get.bind(1, static_cast<std::int64_t>(number));
    return get.step().transform(
        [&](bool row) { return row ? std::optional(get.text(0)) : std::optional<std::string>(); });
}

Result<std::string> readChanges(const Connection& connection, std::uint64_t number) {
    Statement get = connection.prepare("SELECT changes FROM azalai_journal WHERE number = ?");
    get.bind(1, static_cast<std::int64_t>(number));
    const Result<bool> row = get.step();
    if (!row) return std::unexpected(row.error());
    if (!*row) return failure(ErrorCode::UnknownId, std::to_string(number), "the journal has no such line");
    return get.text(0);
}

} // namespace azalai
