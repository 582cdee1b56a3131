#include <azalai/geodata/json_text.h>
#include <azalai/store/changes_text.h>
#include <azalai/store/record_text.h>

#include <boost/json/value.hpp>

#include <format>

namespace azalai {

namespace json = boost::json;

namespace {

std::unexpected<Error> malformed(const char* what) { return failure(ErrorCode::MalformedText, "journal", what); }

Result<std::optional<Record>> recordOf(const json::object& change, const char* member, RecordKind kind) {
    const json::value* value = change.if_contains(member);
    if (!value) return std::nullopt;
    return readRecordText(kind, compactJson(*value)).transform([](ReadRecord&& read) {
        return std::optional(std::move(read.record));
    });
}

Result<Change> changeIn(const json::value& value) {
    const json::object* object = value.if_object();
    const json::value* list = object ? object->if_contains("list") : nullptr;
    const json::value* at = object ? object->if_contains("at") : nullptr;
    const auto kind = list && list->is_string() ? parseRecordKind(list->get_string()) : std::nullopt;
    if (!kind || !at || !at->is_int64() || at->get_int64() < 0) return malformed("a change without list and place");
    Change change{.kind = *kind, .at = static_cast<std::size_t>(at->get_int64()), .before = {}, .after = {}};
    for (const auto& [member, record] : {std::pair{"before", &change.before}, std::pair{"after", &change.after}}) {
        Result<std::optional<Record>> read = recordOf(*object, member, *kind);
        if (!read) return std::unexpected(read.error());
        *record = std::move(*read);
    }
    if (!change.before && !change.after) return malformed("a change that changes nothing");
    return change;
}

} // namespace

std::string changesText(const std::vector<Change>& changes) {
    std::string text = "[";
    for (const Change& change : changes) {
        text +=
            std::format("{}{{\"list\": \"{}\", \"at\": {}", text.size() > 1 ? ", " : "", word(change.kind), change.at);
        if (change.before) text += ", \"before\": " + recordText(*change.before);
        if (change.after) text += ", \"after\": " + recordText(*change.after);
        text += "}";
    }
    return text + "]";
}

Result<std::vector<Change>> readChangesText(const std::string& text) {
    Result<json::value> parsed = parseJson(text, "journal");
    if (!parsed) return std::unexpected(parsed.error());
    if (!parsed->is_array()) return malformed("not a list of changes");
    std::vector<Change> changes;
    for (const json::value& value : parsed->get_array()) {
        Result<Change> change = changeIn(value);
        if (!change) return std::unexpected(change.error());
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace azalai
