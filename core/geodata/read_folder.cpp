#include <azalai/geodata/dossier_files.h>
#include <azalai/geodata/json_text.h>
#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/safe_file.h>

#include <algorithm>
#include <format>

namespace azalai {

namespace json = boost::json;

namespace {

/// A file of the dossier; when it cannot be had, an issue and an empty text. One that may be absent is no issue then.
std::string textOf(const TextSource& source, std::string_view file, std::vector<Issue>& issues,
                   bool isOptional = false) {
    Result<std::string> text = source(file);
    if (text) return std::move(*text);
    if (isOptional && text.error().code == ErrorCode::FileNotFound) return {};
    issues.push_back({std::string(file), {}, text.error().code, text.error().detail, true});
    return {};
}

/// Takes one list out of a file that holds several.
json::array listIn(json::object& root, const ListPart& part, std::vector<Issue>& issues) {
    const std::string file(part.file);
    const auto found = root.find(json::string_view(part.list.data(), part.list.size()));
    if (found == root.end()) {
        if (!part.isOptional)
            issues.push_back({file, {}, ErrorCode::MissingField, std::format("no list {}", part.list), true});
        return {};
    }
    json::array items;
    if (part.isSingle)
        items.push_back(std::move(found->value()));
    else if (json::array* array = found->value().if_array())
        items = std::move(*array);
    else
        issues.push_back({file, {}, ErrorCode::InvalidValue, std::format("{} is no list", part.list), true});
    root.erase(found);
    return items;
}

void readListFile(RawDossier& raw, const TextSource& source, const std::string& file) {
    const bool isOptional = std::ranges::find(listParts, file, &ListPart::file)->isOptional;
    const std::string text = textOf(source, file, raw.issues, isOptional);
    if (text.empty()) return;
    Result<json::value> tree = parseJson(text, file);
    if (!tree || !tree->is_object()) {
        raw.issues.push_back(
            {file, {}, ErrorCode::MalformedText, tree ? "expected an object of lists" : tree.error().detail, true});
        return;
    }
    for (const ListPart& part : listParts)
        if (part.file == file) raw.lists[std::string(part.list)] = listIn(tree->get_object(), part, raw.issues);
    for (const auto& [key, value] : tree->get_object())
        raw.issues.push_back({file,
                              {},
                              ErrorCode::UnknownOption,
                              std::format("unknown key {}", std::string_view(key.data(), key.size())),
                              false});
}

} // namespace

Result<RawDossier> readDossierTexts(const TextSource& source) {
    RawDossier raw;
    const Result<std::string> head = source(headFile);
    if (!head) return std::unexpected(head.error());
    Result<json::value> tree = parseJson(*head, std::string(headFile));
    if (!tree) return std::unexpected(tree.error());
    if (!tree->is_object()) return failure(ErrorCode::MalformedText, std::string(headFile), "expected an object");
    raw.head = std::move(tree->get_object());
    for (const char* file : {"actors.json", "sources.json", "routes.json", "rules.json", "supply.json"})
        readListFile(raw, source, file);
    for (const LayerPart& part : layerParts()) {
        const std::string text = textOf(source, part.file, raw.issues);
        if (text.empty()) continue;
        raw.layers[std::string(part.layer)] = [features = readGeoJson(text, std::string(part.file), raw.issues)](
                                                  const FeatureVisitor& visit, std::vector<Issue>&) {
            std::ranges::for_each(features, visit);
        };
    }
    return raw;
}

Result<RawDossier> readDossierFolder(const std::filesystem::path& folder) {
    return readDossierTexts([&](std::string_view file) { return readFile(folder / file, dossierFileCap); });
}

} // namespace azalai
