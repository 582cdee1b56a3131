#include <azalai/geodata/geo_package.h>
#include <azalai/geodata/safe_file.h>
#include <azalai/geodata/sqlite_schema.h>
#include <azalai/store/check_store.h>
#include <azalai/store/document_rows.h>
#include <azalai/store/dossier_store.h>

#include <algorithm>
#include <charconv>
#include <format>
#include <set>

namespace azalai {

namespace {

Issue issueOf(const Seals::Key& key, std::string detail) {
    return {.file = std::string(word(key.first)),
            .feature = key.second,
            .rule = ErrorCode::FileDamaged,
            .detail = std::move(detail),
            .rejected = false};
}

/// Triggers by which a GeoPackage keeps its spatial index and its counts. Others could change rows behind our back.
bool isPackageTrigger(std::string_view name, std::string_view table) {
    const std::string index = std::format("rtree_{}_geom_", table);
    return name.starts_with(index) || name == std::format("trigger_insert_feature_count_{}", table) ||
           name == std::format("trigger_delete_feature_count_{}", table);
}

/// What such a trigger may touch: the index and the counts of its own table.
bool touchesOnlyItsIndex(std::string_view sql, std::string_view table) {
    const std::string index = std::format("\"rtree_{}_geom\"", table);
    const std::set<std::string, std::less<>> targets{index, "gpkg_ogr_contents"};
    for (const std::string_view verb : {"INSERT INTO ", "INSERT OR REPLACE INTO ", "DELETE FROM ", "UPDATE "})
        for (std::size_t at = sql.find(verb); at != std::string_view::npos; at = sql.find(verb, at + 1)) {
            const std::size_t begin = at + verb.size();
            const std::string_view target = sql.substr(begin, sql.find_first_of(" (\n", begin) - begin);
            if (target != "ON" && target != "OF" && !targets.contains(target)) return false;
        }
    return true;
}

} // namespace

Result<bool> hasDocumentTables(const std::filesystem::path& file) {
    const Result<std::string> bytes = readFile(file, geoPackageCap);
    if (!bytes) return std::unexpected(bytes.error());
    if (!isGeoPackage(*bytes)) return false;
    const Result<std::vector<SchemaEntry>> schema = sqliteSchema(*bytes);
    return schema && std::ranges::contains(*schema, "azalai_document", &SchemaEntry::name);
}

Result<void> checkDocument(const Connection& connection, const std::filesystem::path& file) {
    const Result<std::optional<std::string>> version = readFact(connection, "version");
    if (!version) return std::unexpected(version.error());
    int number = 0;
    const std::string text = version->value_or("");
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size() || number < 1)
        return failure(ErrorCode::FileDamaged, file.string(), "it does not say its version");
    if (number > DossierStore::version)
        return failure(ErrorCode::NewerVersion, file.string(),
                       std::format("version {}; this Azalai knows {}", number, DossierStore::version));
    const Result<std::optional<std::string>> pages = connection.value("PRAGMA integrity_check(1)");
    if (!pages) return std::unexpected(pages.error());
    if (connection.couldNotRead())
        return failure(ErrorCode::FileUnreadable, file.string(), "the system cannot read a part of it");
    if (*pages != "ok") return failure(ErrorCode::FileDamaged, file.string(), pages->value_or("?"));
    Statement rows = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master");
    while (true) {
        const Result<bool> row = rows.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return {};
        const bool isView = rows.text(0) == "view";
        const bool isTrigger = rows.text(0) == "trigger";
        const bool isOurs =
            isPackageTrigger(rows.text(1), rows.text(2)) && touchesOnlyItsIndex(rows.text(3), rows.text(2));
        const bool isOfPackage = isTrigger && rows.text(2).starts_with("gpkg_");
        if (isView || (isTrigger && !isOurs && !isOfPackage))
            return failure(ErrorCode::UnsupportedFormat, file.string(),
                           std::format("{} {} is not Azalai's", rows.text(0), rows.text(1)));
    }
}

std::vector<Issue> damageOf(const Seals& found, const Seals& written) {
    std::vector<Issue> damage;
    for (const auto& [key, seal] : written.all()) {
        const auto there = found.all().find(key);
        if (there == found.all().end())
            damage.push_back(issueOf(key, "it is missing or cannot be read"));
        else if (there->second != seal)
            damage.push_back(issueOf(key, "it is not as it was written"));
    }
    for (const auto& [key, seal] : found.all())
        if (!written.all().contains(key)) damage.push_back(issueOf(key, "Azalai did not write it"));
    return damage;
}

Issue journalDamage(std::uint64_t line) {
    return {.file = "azalai_journal",
            .feature = std::to_string(line),
            .rule = ErrorCode::FileDamaged,
            .detail = "the journal does not go on as it was written",
            .rejected = false};
}

} // namespace azalai
