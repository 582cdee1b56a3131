#include <app/cli/invocation.h>
#include <app/work/data_paths.h>

#include <azalai/geodata/load_dossier.h>

#include <cstdio>

namespace azalai {

namespace {

const char* ruleWord(ErrorCode rule) {
    switch (rule) {
    case ErrorCode::MissingField:
        return "missing-field";
    case ErrorCode::UnknownId:
        return "unknown-id";
    case ErrorCode::DuplicateId:
        return "duplicate-id";
    case ErrorCode::InvalidGeometry:
        return "geometry";
    case ErrorCode::InvalidTime:
        return "time";
    case ErrorCode::InvalidValue:
        return "value";
    case ErrorCode::OutOfRange:
        return "range";
    case ErrorCode::MalformedText:
        return "malformed";
    case ErrorCode::UnsupportedFormat:
        return "format";
    case ErrorCode::FileNotFound:
        return "missing-file";
    case ErrorCode::FileUnreadable:
        return "unreadable";
    case ErrorCode::UnknownOption:
        return "unknown-key";
    default:
        return "other";
    }
}

Exit run(const Invocation& invocation) {
    const auto path = dossierPath(invocation.arguments.at(0));
    if (!path) return report(path.error());
    const auto loaded = loadDossier(*path);
    if (!loaded) return report(loaded.error());
    Table table{{{"file", "file"}, {"feature", "feature"}, {"rule", "rule"}, {"kept", "kept"}, {"detail", "detail"}},
                {}};
    for (const Issue& issue : loaded->issues)
        table.rows.push_back(
            {issue.file, issue.feature, std::string(ruleWord(issue.rule)), !issue.rejected, issue.detail});
    const bool silent = table.rows.empty() && invocation.value("format", "table") == "table";
    if (!silent)
        if (const Exit printed = printTable(table, invocation); printed != Exit::Ok) return printed;
    std::fprintf(stderr, "azalai: %s: %s\n", loaded->value.id.c_str(),
                 table.rows.empty() ? "every rule is kept" : (std::to_string(table.rows.size()) + " issues").c_str());
    return table.rows.empty() ? Exit::Ok : Exit::Issues;
}

} // namespace

Command checkCommand() {
    return {"check",
            "what in a dossier breaks a rule",
            {"dossier"},
            {formatOption()},
            "azalai check northern-mali",
            "One line an issue: file, feature, rule, whether the feature was kept, and what was found. Exit code 1 if "
            "there "
            "is any.",
            run};
}

} // namespace azalai
