#include <azalai/editing/edit_between.h>
#include <azalai/geodata/resolve_references.h>
#include <azalai/store/record_text.h>
#include <azalai/store/settle_edit.h>

#include <algorithm>
#include <format>

namespace azalai {

namespace {

/// Another outline of a zone state touches nothing that others name. It is what a hand does all day, and looking
/// through the whole dossier would make each gesture cost in proportion to its size.
bool keepsReferences(const Change& change) {
    if (change.kind != RecordKind::Zone || !change.before || !change.after) return false;
    const auto& before = std::get<ZoneState>(*change.before);
    const auto& after = std::get<ZoneState>(*change.after);
    return before.id == after.id && before.zone == after.zone && before.actor == after.actor &&
           before.sources == after.sources && before.when == after.when;
}

/// A record that the edit brings must not be among those that had to go.
Result<void> expectAllThere(const Edit& edit, const Dossier& after, const std::vector<Issue>& issues) {
    for (const Change& change : edit.changes) {
        if (!change.after || !hasIds(change.kind)) continue;
        const std::string id = idOf(*change.after);
        if (indexOf(after, change.kind, id)) continue;
        const auto issue = std::ranges::find_if(issues, [&](const Issue& i) { return i.rejected && i.feature == id; });
        return failure(issue == issues.end() ? ErrorCode::UnknownId : issue->rule,
                       std::format("{} {}", word(change.kind), id), issue == issues.end() ? "" : issue->detail);
    }
    return {};
}

} // namespace

Result<SettledEdit> settled(const Dossier& before, Edit edit) {
    std::vector<Issue> issues;
    for (Change& change : edit.changes) {
        if (!change.after) continue;
        Result<ReadRecord> read = readRecordText(change.kind, recordText(*change.after));
        if (!read) return std::unexpected(read.error());
        change.after = std::move(read->record);
        std::ranges::move(read->issues, std::back_inserter(issues));
    }
    Result<Dossier> after = applied(before, edit);
    if (!after) return std::unexpected(after.error());
    if (!std::ranges::all_of(edit.changes, keepsReferences)) {
        std::vector<Issue> broken = resolveReferences(*after);
        if (Result<void> there = expectAllThere(edit, *after, broken); !there) return std::unexpected(there.error());
        std::ranges::move(broken, std::back_inserter(issues));
        edit.changes = changesBetween(before, *after);
    }
    return SettledEdit{.edit = std::move(edit), .after = std::move(*after), .issues = std::move(issues)};
}

} // namespace azalai
