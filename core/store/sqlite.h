#pragma once

#include <azalai/base/result.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace azalai {

/// A statement that is being run. Columns and parameters are counted from 0 and 1, as SQLite does.
class Statement {
public:
    Statement(sqlite3* connection, const std::string& file, std::string_view sql);

    Statement& bind(int parameter, std::string_view text); ///< copied
    Statement& bind(int parameter, std::int64_t number);
    Statement& bindBytes(int parameter, std::string_view bytes);
    Statement& bindNull(int parameter);

    /// The next row: false after the last. Errors as Connection.
    [[nodiscard]] Result<bool> step();
    /// To the end, whatever rows there are.
    [[nodiscard]] Result<void> run();
    /// Ready to be run again, with nothing bound.
    Statement& again();

    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement& keepFault(int code);

    sqlite3* m_connection;
    std::string m_file;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement; ///< null when the SQL could not be prepared
    int m_bindFault = 0; ///< the first: a value that was not bound must not be written as null
};

/// One SQLite file, opened so that what it holds cannot act: nothing in its schema is trusted, its name is no link, no
/// other file is attached and no extension loaded. Waits for nobody.
///
/// Errors  FileNotFound, FileUnreadable, FileUnwritable, FileHeld (locked by another program, or open in one that keeps
///         a write-ahead log), FileDamaged, DiskFull, LibraryFailure; the subject is the file, the detail what SQLite
///         said.
class Connection {
public:
    enum class Access {
        Read,
        Write,
        Salvage ///< reads what is left of a damaged file, where SQLite would refuse all of it: one that ends too early
    };

    /// Writes go through a rollback journal that is flushed with its folder: once a transaction is over, it is on the
    /// disk, and at any instant before, the old content is.
    [[nodiscard]] static Result<Connection> open(const std::filesystem::path& file, Access access);

    [[nodiscard]] Statement prepare(std::string_view sql) const;
    [[nodiscard]] Result<void> run(std::string_view sql) const;
    /// The first row's first column; none without a row, or where it is null.
    [[nodiscard]] Result<std::optional<std::string>> value(std::string_view sql) const;

    /// The whole file, as the transaction sees it. By way of SQLite: a process that opens and closes the file otherwise
    /// loses every lock that SQLite has on it (https://www.sqlite.org/howtocorrupt.html, 2.2).
    /// Input  Inside a transaction.
    [[nodiscard]] Result<std::string> bytes() const;

    /// Goes up by one with each transaction that changes the file, whoever makes it. Input  Inside a transaction.
    [[nodiscard]] Result<std::uint32_t> changeCounter() const;

    /// Has the system refused to give a part of the file: SQLite takes that for damage.
    [[nodiscard]] bool couldNotRead() const;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    Connection(std::unique_ptr<sqlite3, Close> handle, std::string file)
        : m_handle(std::move(handle)), m_file(std::move(file)) {}
    [[nodiscard]] Result<void> makeDurable() const;

    std::unique_ptr<sqlite3, Close> m_handle;
    std::string m_file;
};

/// The whole file as it is now, whoever has it open. Errors  FileHeld, FileUnreadable, LibraryFailure.
[[nodiscard]] Result<std::string> bytesOf(const Connection& connection);

/// One transaction: taken back unless it was committed. Begins with the right to write, or is refused at once.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection& connection);
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// An error means that the old content is there.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection& connection) : m_connection(&connection) {}
    const Connection* m_connection;
};

} // namespace azalai
