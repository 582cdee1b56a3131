#include <azalai/geodata/package_geometry.h>
#include <azalai/store/sqlite.h>

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <utility>

namespace azalai {

namespace {

/// What a GeoPackage's own triggers call, to keep the spatial index (OGC 12-128r19, annex F.3).
std::optional<PackageEnvelope> envelopeOf(sqlite3_value* value) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    const int size = sqlite3_value_bytes(value);
    return bytes ? packageEnvelope({bytes, static_cast<std::size_t>(size)}) : std::nullopt;
}

template <double PackageEnvelope::* Edge> void edgeFunction(sqlite3_context* context, int, sqlite3_value** values) {
    if (const auto box = envelopeOf(values[0]))
        sqlite3_result_double(context, *box.*Edge);
    else
        sqlite3_result_null(context);
}

void isEmptyFunction(sqlite3_context* context, int, sqlite3_value** values) {
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        sqlite3_result_null(context);
    else
        sqlite3_result_int(context, envelopeOf(values[0]) ? 0 : 1);
}

bool addFunctions(sqlite3* handle) {
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    using Function = void (*)(sqlite3_context*, int, sqlite3_value**);
    const std::pair<const char*, Function> functions[] = {{"ST_MinX", edgeFunction<&PackageEnvelope::minX>},
                                                          {"ST_MaxX", edgeFunction<&PackageEnvelope::maxX>},
                                                          {"ST_MinY", edgeFunction<&PackageEnvelope::minY>},
                                                          {"ST_MaxY", edgeFunction<&PackageEnvelope::maxY>},
                                                          {"ST_IsEmpty", isEmptyFunction}};
    for (const auto& [name, function] : functions)
        if (sqlite3_create_function_v2(handle, name, 1, flags, nullptr, function, nullptr, nullptr, nullptr) !=
            SQLITE_OK)
            return false;
    return true;
}

bool isDiskFull(int number) { return number == ENOSPC || number == EDQUOT; }

bool hasReadFault(sqlite3* handle) {
    int number = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
    return number == EIO || number == ENXIO || number == ERANGE; // what SQLite turns into SQLITE_CORRUPT
}

ErrorCode codeOf(sqlite3* handle) {
    const int extended = sqlite3_extended_errcode(handle);
    const bool isFull = isDiskFull(sqlite3_system_errno(handle));
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::FileHeld;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return hasReadFault(handle) ? ErrorCode::FileUnreadable : ErrorCode::FileDamaged;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::FileUnwritable;
    case SQLITE_CANTOPEN: // the journal: the file itself is open
        return isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
    case SQLITE_IOERR:
        if (isFull) return ErrorCode::DiskFull;
        return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_FSTAT
                   ? ErrorCode::FileUnreadable
                   : ErrorCode::FileUnwritable;
    default:
        return ErrorCode::LibraryFailure;
    }
}

std::unexpected<Error> failed(sqlite3* handle, const std::string& file) {
    return failure(codeOf(handle), file, sqlite3_errmsg(handle));
}

/// With every link in its folder followed: SQLite would refuse those too, and a home folder may be one.
Result<std::filesystem::path> withoutLinks(const std::filesystem::path& file) {
    std::error_code error;
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const auto whole = std::filesystem::canonical(folder, error);
    if (error) return failure(ErrorCode::FileNotFound, file.string(), error.message());
    return whole / file.filename();
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(sqlite3* connection, const std::string& file, std::string_view sql)
    : m_connection(connection), m_file(file) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
}

Statement& Statement::keepFault(int code) {
    if (m_bindFault == SQLITE_OK) m_bindFault = code;
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
    return keepFault(sqlite3_bind_text64(m_statement.get(), parameter, text.data() ? text.data() : "", text.size(),
                                         SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int parameter, std::int64_t number) {
    return keepFault(sqlite3_bind_int64(m_statement.get(), parameter, number));
}

Statement& Statement::bindBytes(int parameter, std::string_view bytes) {
    return keepFault(sqlite3_bind_blob64(m_statement.get(), parameter, bytes.data() ? bytes.data() : "", bytes.size(),
                                         SQLITE_TRANSIENT));
}

Statement& Statement::bindNull(int parameter) { return keepFault(sqlite3_bind_null(m_statement.get(), parameter)); }

Result<bool> Statement::step() {
    if (!m_statement) return failed(m_connection, m_file);
    if (m_bindFault != SQLITE_OK) return failure(ErrorCode::LibraryFailure, m_file, sqlite3_errstr(m_bindFault));
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failed(m_connection, m_file);
    }
}

Result<void> Statement::run() {
    while (true) {
        const Result<bool> row = step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return {};
    }
}

Statement& Statement::again() {
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bindFault = SQLITE_OK;
    return *this;
}

std::string Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                : std::string();
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

void Connection::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

Result<Connection> Connection::open(const std::filesystem::path& file, Access access) {
    const int mode = access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const Result<std::filesystem::path> path = withoutLinks(file);
    if (!path) return std::unexpected(path.error());
    sqlite3* raw = nullptr;
    const int opened =
        sqlite3_open_v2(path->c_str(), &raw, mode | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<sqlite3, Close> handle(raw);
    if (opened != SQLITE_OK) {
        std::error_code none;
        if (!std::filesystem::exists(file, none)) return failure(ErrorCode::FileNotFound, file.string());
        if (!handle) return failure(ErrorCode::LibraryFailure, file.string(), "out of memory");
        return failure(ErrorCode::FileUnreadable, file.string(), sqlite3_errmsg(handle.get()));
    }
    sqlite3_busy_timeout(handle.get(), 0);
    sqlite3_db_config(handle.get(), SQLITE_DBCONFIG_DEFENSIVE, access != Access::Salvage, nullptr);
    sqlite3_db_config(handle.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle.get(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle.get(), SQLITE_LIMIT_ATTACHED, 0);
    if (!addFunctions(handle.get())) return failed(handle.get(), file.string());
    Connection connection(std::move(handle), file.string());
    if (access == Access::Write)
        if (Result<void> set = connection.makeDurable(); !set) return std::unexpected(set.error());
    if (access == Access::Salvage)
        if (Result<void> set = connection.run("PRAGMA writable_schema=ON"); !set) return std::unexpected(set.error());
    return connection;
}

/// Measured: the only settings with one file that lost nothing in 1,200 simulated power cuts.
Result<void> Connection::makeDurable() const {
    const Result<std::optional<std::string>> journal = value("PRAGMA journal_mode=DELETE");
    if (!journal) return std::unexpected(journal.error());
    // SQLite says so by the mode only: somebody has the file open with a write-ahead log, as QGIS does.
    if (*journal != "delete") return failure(ErrorCode::FileHeld, m_file, "another program has it open");
    return run("PRAGMA synchronous=EXTRA").and_then([&] { return run("PRAGMA cell_size_check=ON"); });
}

Statement Connection::prepare(std::string_view sql) const { return {m_handle.get(), m_file, sql}; }

Result<void> Connection::run(std::string_view sql) const { return prepare(sql).run(); }

Result<std::optional<std::string>> Connection::value(std::string_view sql) const {
    Statement statement = prepare(sql);
    return statement.step().transform(
        [&](bool row) { return row && !statement.isNull(0) ? std::optional(statement.text(0)) : std::nullopt; });
}

Result<std::string> Connection::bytes() const {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> copy(
        sqlite3_serialize(m_handle.get(), "main", &size, 0), &sqlite3_free);
    // Pages that could not be read are zeros in the copy.
    if (couldNotRead()) return failure(ErrorCode::FileUnreadable, m_file, "the system cannot read a part of it");
    if (!copy) return failure(ErrorCode::LibraryFailure, m_file, "out of memory");
    return std::string(reinterpret_cast<const char*>(copy.get()), static_cast<std::size_t>(size));
}

Result<std::string> bytesOf(const Connection& connection) {
    if (Result<void> begun = connection.run("BEGIN"); !begun) return std::unexpected(begun.error());
    // A transaction sees nothing before it has read something.
    Result<std::string> bytes =
        connection.value("PRAGMA schema_version").and_then([&](const auto&) { return connection.bytes(); });
    (void)connection.run("ROLLBACK");
    return bytes;
}

Result<std::uint32_t> Connection::changeCounter() const {
    constexpr sqlite3_int64 place = 24; // https://www.sqlite.org/fileformat2.html, 1.3
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    std::array<unsigned char, 4> digits{};
    if (!file || file->pMethods->xRead(file, digits.data(), digits.size(), place) != SQLITE_OK)
        return failure(ErrorCode::FileUnreadable, m_file, "its header cannot be read");
    std::uint32_t counter = 0;
    for (const unsigned char digit : digits)
        counter = counter << 8 | digit;
    return counter;
}

bool Connection::couldNotRead() const { return hasReadFault(m_handle.get()); }

Result<Transaction> Transaction::begin(const Connection& connection) {
    if (Result<void> begun = connection.run("BEGIN IMMEDIATE"); !begun) return std::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction() {
    if (m_connection) (void)m_connection->run("ROLLBACK"); // fails where SQLite has taken it back itself
}

Result<void> Transaction::commit() {
    Result<void> committed = m_connection->run("COMMIT");
    if (committed) m_connection = nullptr;
    return committed;
}

} // namespace azalai
