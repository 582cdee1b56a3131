#pragma once

#include <app/cli/command.h>

#include <optional>

namespace azalai {

// What several commands read from the command line.

/// --at, --known-at, --since, --hide, --language of the commands that look at an instant.
[[nodiscard]] std::vector<OptionSpec> viewOptions();
[[nodiscard]] OptionSpec formatOption();
[[nodiscard]] OptionSpec outputOption(const std::string& help);

/// A session with what is to be looked at.
struct Opened {
    Session session;
    Workspace workspace; ///< at the dossier's opening instant
    Language language = Language::English;
};

/// Opens the first argument with --known-at, --hide and --language.
/// Errors  as openSession; InvalidTime, UnknownId (--hide), UnknownOption (--language).
[[nodiscard]] Result<Opened> open(const Invocation& invocation);

/// A session with the analysis that was asked for.
struct Answer {
    Session session;
    std::shared_ptr<const Analysis> analysis;
    Language language = Language::English;
};

/// Opens the first argument and analyses it at --at (else the dossier's opening instant), --since the baseline (else
/// the dossier's). Errors  as openSession and analyse; InvalidTime, UnknownId (--hide), UnknownOption (--language).
[[nodiscard]] Result<Answer> answer(const Invocation& invocation);

/// "en", "fr" or "ar". Errors  UnknownOption (subject: the text).
[[nodiscard]] Result<Language> parseLanguage(const std::string& text);

/// An option's instant; nothing when the option is not there. A text without a clock means its first minute in UTC.
[[nodiscard]] Result<std::optional<Instant>> instantOption(const Invocation& invocation, const std::string& name);

/// Prints a table in the format of --format to stdout.
[[nodiscard]] Exit printTable(const Table& table, const Invocation& invocation);

/// Prints an error to stderr, in the language of the dossier's reader, and says with which code to leave.
[[nodiscard]] Exit report(const Error& error);

/// "2023-08-11" for midnight, else "2023-09-03T18:00Z"; nothing for no instant.
[[nodiscard]] Cell instantCell(const std::optional<Instant>& instant);

/// The name of a feature in the language, or its id where it has none.
[[nodiscard]] std::string placeName(const Dossier& dossier, const std::string& placeId, Language language);
[[nodiscard]] std::string actorName(const Dossier& dossier, const std::string& actorId, Language language);

} // namespace azalai
