#include <azalai/geodata/sqlite_schema.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>

namespace azalai {

namespace {

constexpr std::size_t entryCap = 1'000;
constexpr std::size_t sqlCap = 1u << 20; ///< bytes of one entry

/// Walks the tree of the schema's table. Every read is checked: `m_broken` says that one went astray.
class SchemaReader {
public:
    explicit SchemaReader(std::string_view bytes) : m_bytes(bytes) {
        const std::size_t size = number(16, 2);
        m_pageSize = size == 1 ? 65536 : size;
        const std::size_t reserved = number(20, 1);
        if (m_pageSize < 512 || reserved + 480 > m_pageSize || number(56, 4) != 1)
            m_broken = true;
        else
            m_usable = m_pageSize - reserved;
    }

    Result<std::vector<SchemaEntry>> read() {
        if (!m_broken) readPage(1);
        if (m_broken) return failure(ErrorCode::MalformedText, "schema", "the file contradicts itself");
        if (m_tooMany) return failure(ErrorCode::OutOfRange, "schema", "more tables and views than are read");
        return std::move(m_entries);
    }

private:
    std::uint64_t number(std::size_t at, std::size_t width) {
        if (at > m_bytes.size() || width > m_bytes.size() - at) {
            m_broken = true;
            return 0;
        }
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < width; ++i)
            value = value << 8 | static_cast<unsigned char>(m_bytes[at + i]);
        return value;
    }

    /// A number of one to nine bytes, seven bits each; moves on behind it.
    static std::optional<std::uint64_t> varint(std::string_view bytes, std::size_t& at) {
        std::uint64_t value = 0;
        for (int i = 0; i < 9 && at < bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            if (i == 8) return value << 8 | byte;
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80) return value;
        }
        return std::nullopt;
    }

    void readPage(std::size_t page) {
        // No page twice: a loop would never end.
        if (page == 0 || !m_seen.insert(page).second || page > m_bytes.size() / m_pageSize) {
            m_broken = true;
            return;
        }
        const std::size_t start = (page - 1) * m_pageSize;
        const std::size_t header = start + (page == 1 ? 100 : 0);
        const std::uint64_t kind = number(header, 1);
        const std::size_t cells = number(header + 3, 2);
        if (kind != 5 && kind != 13) m_broken = true;
        for (std::size_t i = 0; i < cells && !m_broken && !m_tooMany; ++i) {
            const std::size_t cell = start + number(header + (kind == 5 ? 12 : 8) + 2 * i, 2);
            if (kind == 5)
                readPage(number(cell, 4));
            else
                readCell(cell, start + m_usable);
        }
        if (kind == 5 && !m_broken && !m_tooMany) readPage(number(header + 8, 4));
    }

    void readCell(std::size_t cell, std::size_t pageEnd) {
        const std::string_view page = m_bytes.substr(0, std::min(pageEnd, m_bytes.size()));
        const auto size = varint(page, cell);
        const auto row = varint(page, cell);
        if (!size || !row || *size > sqlCap || m_entries.size() >= entryCap) {
            (size && row ? m_tooMany : m_broken) = true;
            return;
        }
        const std::size_t most = m_usable - 35;
        const std::size_t least = (m_usable - 12) * 32 / 255 - 23;
        std::size_t local = *size;
        if (local > most) {
            local = least + (*size - least) % (m_usable - 4);
            if (local > most) local = least;
        }
        if (cell > page.size() || local > page.size() - cell) {
            m_broken = true;
            return;
        }
        std::string payload(page.substr(cell, local));
        std::size_t next = payload.size() < *size ? number(cell + local, 4) : 0;
        while (payload.size() < *size && !m_broken) {
            const std::size_t start = (next - 1) * m_pageSize;
            if (next == 0 || !m_seen.insert(next).second || next > m_bytes.size() / m_pageSize) {
                m_broken = true;
                return;
            }
            payload += m_bytes.substr(start + 4, std::min(*size - payload.size(), m_usable - 4));
            next = number(start, 4);
        }
        readRecord(payload);
    }

    /// type, name, tbl_name, rootpage, sql.
    void readRecord(std::string_view payload) {
        static constexpr std::size_t widths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
        std::size_t at = 0;
        const auto headerSize = varint(payload, at);
        std::size_t body = headerSize.value_or(payload.size() + 1);
        SchemaEntry entry;
        for (int column = 0; column < 5; ++column) {
            const auto serial = varint(payload, at);
            if (!serial || at > *headerSize || (*serial > 9 && *serial < 12)) {
                m_broken = true;
                return;
            }
            const std::size_t width = *serial < 10 ? widths[*serial] : (*serial - 12) / 2;
            if (body > payload.size() || width > payload.size() - body) {
                m_broken = true;
                return;
            }
            const std::string_view text = payload.substr(body, width);
            if (column == 0) entry.type = text;
            if (column == 1) entry.name = text;
            if (column == 4) entry.sql = text;
            body += width;
        }
        m_entries.push_back(std::move(entry));
    }

    std::string_view m_bytes;
    std::size_t m_pageSize = 0;
    std::size_t m_usable = 0;
    std::set<std::size_t> m_seen;
    std::vector<SchemaEntry> m_entries;
    bool m_broken = false;
    bool m_tooMany = false;
};

} // namespace

Result<std::vector<SchemaEntry>> sqliteSchema(std::string_view bytes) { return SchemaReader(bytes).read(); }

} // namespace azalai
