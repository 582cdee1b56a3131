#include <app/cli/invocation.h>

#include <azalai/time/parse_time.h>

#include <algorithm>
#include <cstdio>

namespace azalai {

namespace {

Exit exitFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::UnknownOption:
    case ErrorCode::InvalidTime:
    case ErrorCode::UnknownId:
    case ErrorCode::UnknownPlace:
    case ErrorCode::OutOfRange:
        return Exit::Usage;
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::MalformedText:
    case ErrorCode::UnsupportedFormat:
        return Exit::Unreadable;
    case ErrorCode::FileUnwritable:
        return Exit::Unwritable;
    default:
        return Exit::Failed;
    }
}

const char* sentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileNotFound:
        return "not found";
    case ErrorCode::FileUnreadable:
        return "cannot be read";
    case ErrorCode::FileUnwritable:
        return "cannot be written";
    case ErrorCode::UnsupportedFormat:
        return "is of a format that Azalai does not know";
    case ErrorCode::MalformedText:
        return "is malformed";
    case ErrorCode::InvalidTime:
        return "is no time";
    case ErrorCode::UnknownOption:
        return "is not understood";
    case ErrorCode::UnknownId:
        return "is not in the dossier";
    case ErrorCode::UnknownPlace:
        return "is no place of the dossier";
    case ErrorCode::MissingField:
        return "is missing";
    case ErrorCode::InvalidValue:
        return "does not fit";
    case ErrorCode::OutOfRange:
        return "is out of range";
    case ErrorCode::PaintFailed:
        return "could not be painted";
    default:
        return "failed";
    }
}

} // namespace

std::vector<OptionSpec> viewOptions() {
    return {
        {"at", "time", "the instant to look at, UTC: 2023-09-03 means its first minute (default: the dossier's own)"},
        {"known-at", "time", "leave out what the desk wrote down later than this"},
        {"hide", "actor", "leave out an actor's zones; may be given again"},
        {"language", "en|fr|ar", "language of names (default: en)"}};
}

OptionSpec formatOption() { return {"format", "table|csv|json", "how to print (default: table)"}; }

OptionSpec outputOption(const std::string& help) { return {"o", "file", help}; }

Result<Language> parseLanguage(const std::string& text) {
    if (text == "en") return Language::English;
    if (text == "fr") return Language::French;
    if (text == "ar") return Language::Arabic;
    return failure(ErrorCode::UnknownOption, text, "--language is en, fr or ar");
}

Result<std::optional<Instant>> instantOption(const Invocation& invocation, const std::string& name) {
    if (!invocation.has(name)) return std::nullopt;
    const auto time = parseTime(invocation.value(name));
    if (!time) return std::unexpected(time.error());
    return time->begin;
}

Result<Opened> open(const Invocation& invocation) {
    const auto language = parseLanguage(invocation.value("language", "en"));
    if (!language) return std::unexpected(language.error());
    const auto knownAt = instantOption(invocation, "known-at");
    if (!knownAt) return std::unexpected(knownAt.error());
    auto session = openSession(invocation.arguments.at(0));
    if (!session) return std::unexpected(session.error());
    Workspace workspace = openingWorkspace(session->dossier);
    workspace.knownAt = *knownAt;
    for (const std::string& actor : invocation.values("hide")) {
        if (!session->dossier->actor(actor)) return failure(ErrorCode::UnknownId, actor, "--hide takes an actor's id");
        workspace.hiddenActors.insert(actor);
    }
    return Opened{std::move(*session), std::move(workspace), *language};
}

Result<Answer> answer(const Invocation& invocation) {
    const auto at = instantOption(invocation, "at");
    if (!at) return std::unexpected(at.error());
    const auto since = instantOption(invocation, "since");
    if (!since) return std::unexpected(since.error());
    auto opened = open(invocation);
    if (!opened) return std::unexpected(opened.error());
    Workspace& workspace = opened->workspace;
    workspace.at = at->value_or(workspace.at);
    const Dossier& dossier = *opened->session.dossier;
    if (workspace.at < dossier.from.begin || workspace.at >= dossier.to.begin)
        return failure(ErrorCode::OutOfRange, formatInstant(workspace.at),
                       "the dossier covers " + formatTime(dossier.from) + " to " + formatTime(dossier.to));
    if (*since && **since > workspace.at)
        return failure(ErrorCode::OutOfRange, formatInstant(**since), "--since is later than the instant looked at");
    // Before the last briefing, what changed is counted from the dossier's beginning: nothing of the future is told.
    const Instant usual = dossier.baseline.begin <= workspace.at ? dossier.baseline.begin : dossier.from.begin;
    const Instant baseline = since->value_or(usual);
    auto analysis = analyse(opened->session, workspace, baseline);
    if (!analysis) return std::unexpected(analysis.error());
    return Answer{std::move(opened->session), std::move(*analysis), opened->language};
}

Exit printTable(const Table& table, const Invocation& invocation) {
    const auto format = parseTableFormat(invocation.value("format", "table"));
    if (!format) return report(format.error());
    const std::string text = formatTable(table, *format);
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return written ? Exit::Ok : report({ErrorCode::FileUnwritable, "standard output", ""});
}

Exit report(const Error& error) {
    std::fprintf(stderr, "azalai: %s: %s%s%s\n", error.subject.c_str(), sentence(error.code),
                 error.detail.empty() ? "" : ": ", error.detail.c_str());
    return exitFor(error.code);
}

Cell instantCell(const std::optional<Instant>& instant) {
    if (!instant) return {};
    const bool midnight = std::chrono::floor<std::chrono::days>(*instant) == *instant;
    return formatTime({*instant, midnight ? Precision::Day : Precision::Minute});
}

std::string placeName(const Dossier& dossier, const std::string& placeId, Language language) {
    const Place* place = dossier.place(placeId);
    return place ? place->name.in(language) : placeId;
}

std::string actorName(const Dossier& dossier, const std::string& actorId, Language language) {
    const Actor* actor = dossier.actor(actorId);
    return actor ? actor->shortName.in(language) : actorId;
}

} // namespace azalai
