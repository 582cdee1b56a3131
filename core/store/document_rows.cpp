#include <azalai/geodata/dossier_files.h>
#include <azalai/geodata/package_geometry.h>
#include <azalai/store/document_rows.h>
#include <azalai/store/record_text.h>

#include <boost/json/value.hpp>

#include <algorithm>
#include <format>
#include <set>

namespace azalai {

namespace json = boost::json;

namespace {

constexpr const char* tables[] = {
    "CREATE TABLE azalai_document (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE azalai_seals (list TEXT NOT NULL, id TEXT NOT NULL, seal TEXT NOT NULL, PRIMARY KEY (list, id))",
    "CREATE TABLE azalai_journal (number INTEGER NOT NULL PRIMARY KEY, act TEXT NOT NULL, target INTEGER NOT NULL, "
    "verb TEXT NOT NULL, list TEXT NOT NULL, subject TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL, "
    "by TEXT NOT NULL, changes TEXT NOT NULL, seal TEXT NOT NULL)"};

const LayerPart& layerOf(RecordKind kind) { return *std::ranges::find(layerParts(), word(kind), &LayerPart::layer); }

/// As GDAL writes a dossier: empty texts are null.
void bindCell(Statement& statement, int parameter, const json::value* value) {
    if (value && value->is_bool())
        statement.bind(parameter, std::int64_t{value->get_bool()});
    else if (value && value->is_int64())
        statement.bind(parameter, value->get_int64());
    else if (value && value->is_string() && !value->get_string().empty())
        statement.bind(parameter, std::string_view(value->get_string()));
    else
        statement.bindNull(parameter);
}

int bindFeature(Statement& statement, const LayerPart& part, const RawFeature& feature) {
    int parameter = 0;
    for (const Column& column : part.columns)
        bindCell(statement, ++parameter, feature.values.if_contains(column.name));
    ++parameter;
    if (const auto geometry = packageGeometry(feature.shape))
        statement.bindBytes(parameter, *geometry);
    else
        statement.bindNull(parameter);
    return parameter;
}

std::string insertSql(const LayerPart& part) {
    std::string columns;
    std::string marks;
    for (const Column& column : part.columns) {
        columns += std::format("\"{}\", ", column.name);
        marks += "?, ";
    }
    return std::format("INSERT INTO \"{}\" ({}\"geom\") VALUES ({}?)", part.layer, columns, marks);
}

std::string updateSql(const LayerPart& part) {
    std::string cells;
    for (const Column& column : part.columns)
        cells += std::format("\"{}\" = ?, ", column.name);
    return std::format("UPDATE \"{}\" SET {}\"geom\" = ? WHERE \"id\" = ?", part.layer, cells);
}

/// A row that is not there, or twice, means that the file is not what we hold.
Result<void> expectOneRow(const Connection& connection, std::string_view id) {
    return connection.value("SELECT changes()").and_then([&](const auto& count) -> Result<void> {
        if (count == "1") return {};
        return failure(ErrorCode::FileChanged, std::string(id), "its row is not there, or there twice");
    });
}

Result<void> writeFeature(const Connection& connection, const Change& change) {
    const LayerPart& part = layerOf(change.kind);
    const std::string id = idOf(change.before ? *change.before : *change.after);
    if (!change.after) {
        Statement remove = connection.prepare(std::format("DELETE FROM \"{}\" WHERE \"id\" = ?", part.layer));
        remove.bind(1, id);
        return remove.run().and_then([&] { return expectOneRow(connection, id); });
    }
    const RawFeature feature = featureOf(*change.after);
    Statement write = connection.prepare(change.before ? updateSql(part) : insertSql(part));
    const int last = bindFeature(write, part, feature);
    if (change.before) write.bind(last + 1, id);
    return write.run().and_then([&] { return expectOneRow(connection, id); });
}

Result<void> widenContents(const Connection& connection, RecordKind kind) {
    // What a GIS zooms to. Only ever wider: a box that is too small hides features, one that is too big hides nothing.
    const std::string_view layer = word(kind);
    return connection.run(
        std::format("UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now'), "
                    "min_x = min(ifnull(min_x, 180), ifnull((SELECT min(minx) FROM \"rtree_{0}_geom\"), 180)), "
                    "min_y = min(ifnull(min_y, 90), ifnull((SELECT min(miny) FROM \"rtree_{0}_geom\"), 90)), "
                    "max_x = max(ifnull(max_x, -180), ifnull((SELECT max(maxx) FROM \"rtree_{0}_geom\"), -180)), "
                    "max_y = max(ifnull(max_y, -90), ifnull((SELECT max(maxy) FROM \"rtree_{0}_geom\"), -90)) "
                    "WHERE table_name = '{0}'",
                    layer));
}

Result<void> rewriteList(const Connection& connection, RecordKind kind, const Dossier& after) {
    Statement clear = connection.prepare("DELETE FROM azalai_records WHERE list = ?");
    clear.bind(1, word(kind));
    if (Result<void> cleared = clear.run(); !cleared) return cleared;
    Statement add = connection.prepare("INSERT INTO azalai_records (list, record) VALUES (?, ?)");
    for (std::size_t at = 0; at < countOf(after, kind); ++at) {
        add.again().bind(1, word(kind)).bind(2, recordText(recordAt(after, kind, at)));
        if (Result<void> added = add.run(); !added) return added;
    }
    return {};
}

constexpr const char* putSeal = "INSERT OR REPLACE INTO azalai_seals (list, id, seal) VALUES (?, ?, ?)";

Result<void> writeSeal(Statement& put, const Seals::Key& key, const std::string& seal) {
    return put.again().bind(1, word(key.first)).bind(2, key.second).bind(3, seal).run();
}

Result<std::optional<std::string>> readSeal(const Connection& connection, const Seals::Key& key) {
    Statement get = connection.prepare("SELECT seal FROM azalai_seals WHERE list = ? AND id = ?");
    get.bind(1, word(key.first)).bind(2, key.second);
    return get.step().transform(
        [&](bool row) { return row ? std::optional(get.text(0)) : std::optional<std::string>(); });
}

Result<void> eraseSeal(const Connection& connection, const Seals::Key& key) {
    Statement erase = connection.prepare("DELETE FROM azalai_seals WHERE list = ? AND id = ?");
    return erase.bind(1, word(key.first)).bind(2, key.second).run();
}

} // namespace

Result<void> addDocumentTables(const Connection& connection) {
    for (const char* sql : tables)
        if (Result<void> made = connection.run(sql); !made) return made;
    return {};
}

Result<std::vector<std::string>> missingColumns(const Connection& connection) {
    std::vector<std::string> statements;
    for (const LayerPart& part : layerParts()) {
        std::set<std::string, std::less<>> there;
        Statement columns = connection.prepare(std::format("SELECT name FROM pragma_table_info('{}')", part.layer));
        while (true) {
            const Result<bool> row = columns.step();
            if (!row) return std::unexpected(row.error());
            if (!*row) break;
            there.emplace(columns.text(0));
        }
        if (there.empty()) continue;
        for (const Column& column : part.columns)
            if (!there.contains(column.name))
                statements.push_back(std::format("ALTER TABLE \"{}\" ADD COLUMN \"{}\" {}", part.layer, column.name,
                                                 column.kind == ColumnKind::Number    ? "INTEGER"
                                                 : column.kind == ColumnKind::Boolean ? "BOOLEAN"
                                                                                      : "TEXT"));
    }
    return statements;
}

Result<void> writeChanges(const Connection& connection, const std::vector<Change>& changes, const Dossier& after) {
    std::set<RecordKind> lists;
    std::set<RecordKind> layers;
    for (const Change& change : changes) {
        if (!isLayer(change.kind)) {
            lists.insert(change.kind);
            continue;
        }
        layers.insert(change.kind);
        if (Result<void> written = writeFeature(connection, change); !written) return written;
    }
    for (const RecordKind kind : lists)
        if (Result<void> written = rewriteList(connection, kind, after); !written) return written;
    for (const RecordKind kind : layers)
        if (Result<void> written = widenContents(connection, kind); !written) return written;
    return {};
}

Result<SealSum> reviseSeals(const Connection& connection, SealSum sum, const std::vector<Change>& changes,
                            const Dossier& after) {
    std::set<Seals::Key> touched;
    for (const Change& change : changes)
        for (const auto& record : {change.before, change.after})
            if (record) touched.insert(sealKey(*record));
    Statement put = connection.prepare(putSeal);
    for (const Seals::Key& key : touched) {
        const Result<std::optional<std::string>> old = readSeal(connection, key);
        if (!old) return std::unexpected(old.error());
        if (*old) sum.remove(key, **old);
        std::optional<std::string> seal;
        if (!hasIds(key.first))
            seal = sealOfList(after, key.first);
        else if (const auto at = indexOf(after, key.first, key.second))
            seal = sealOf(recordAt(after, key.first, *at));
        if (seal) sum.add(key, *seal);
        const Result<void> written = seal ? writeSeal(put, key, *seal) : eraseSeal(connection, key);
        if (!written) return std::unexpected(written.error());
    }
    return sum;
}

Result<void> writeSeals(const Connection& connection, const Seals& seals) {
    Statement put = connection.prepare(putSeal);
    for (const auto& [key, seal] : seals.all())
        if (Result<void> written = writeSeal(put, key, seal); !written) return written;
    return {};
}

Result<Seals> readSeals(const Connection& connection) {
    Seals seals;
    Statement rows = connection.prepare("SELECT list, id, seal FROM azalai_seals");
    while (true) {
        const Result<bool> row = rows.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return seals;
        if (const auto kind = parseRecordKind(rows.text(0))) seals.put({*kind, rows.text(1)}, rows.text(2));
    }
}

Result<void> writeFact(const Connection& connection, std::string_view key, std::string_view value) {
    Statement put = connection.prepare("INSERT OR REPLACE INTO azalai_document (key, value) VALUES (?, ?)");
    return put.bind(1, key).bind(2, value).run();
}

Result<std::optional<std::string>> readFact(const Connection& connection, std::string_view key) {
    Statement get = connection.prepare("SELECT value FROM azalai_document WHERE key = ?");
    get.bind(1, key);
    return get.step().transform(
        [&](bool row) { return row ? std::optional(get.text(0)) : std::optional<std::string>(); });
}

} // namespace azalai
