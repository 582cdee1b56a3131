#pragma once

#include <azalai/editing/edit.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace azalai {

/// A seal for every record of a dossier, or for every list as a whole where records have no ids, and one sum over them.
/// A record that was changed by anything but Azalai, by a program or by a failing disk, no longer fits its seal.
/// Source  Fingerprint (FNV-1a, 64 bit) of recordText. Tells damage, not malice.
class Seals {
public:
    using Key = std::pair<RecordKind, std::string>; ///< kind and id; the id is empty for whole lists

    Seals() = default;
    explicit Seals(const Dossier& dossier);

    void put(const Key& key, const std::string& seal);
    void erase(const Key& key);
    [[nodiscard]] const std::map<Key, std::string>& all() const { return m_seals; }
    /// Does not depend on the order in which seals came.
    [[nodiscard]] std::string sum() const;

private:
    std::map<Key, std::string> m_seals;
    std::uint64_t m_sum = 0;
};

[[nodiscard]] std::string sealOf(const Record& record);
[[nodiscard]] std::string sealOfList(const Dossier& dossier, RecordKind kind);

/// The seal over everything in a document: its records, its journal (the seal of the last line) and where it came from.
[[nodiscard]] std::string wholeSeal(const Seals& seals, const std::string& journalSeal, const std::string& origin);

/// The key under which a record is sealed.
[[nodiscard]] Seals::Key sealKey(const Record& record);

} // namespace azalai
