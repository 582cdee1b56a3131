#pragma once

#include <azalai/editing/edit.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace azalai {

/// One sum over seals. Does not depend on the order in which they came.
class SealSum {
public:
    using Key = std::pair<RecordKind, std::string>; ///< kind and id; the id is empty for whole lists

    void add(const Key& key, const std::string& seal);
    void remove(const Key& key, const std::string& seal); ///< one that was added
    [[nodiscard]] std::string text() const;

private:
    std::uint64_t m_sum = 0;
};

/// A seal for every record of a dossier, or for every list as a whole where records have no ids, and one sum over them.
/// A record that was changed by anything but Azalai, by a program or by a failing disk, no longer fits its seal.
/// Source  Fingerprint (FNV-1a, 64 bit) of recordText. Tells damage, not malice.
class Seals {
public:
    using Key = SealSum::Key;

    Seals() = default;
    explicit Seals(const Dossier& dossier);

    void put(const Key& key, const std::string& seal);
    void erase(const Key& key);
    [[nodiscard]] const std::map<Key, std::string>& all() const { return m_seals; }
    [[nodiscard]] const SealSum& sum() const { return m_sum; }

private:
    std::map<Key, std::string> m_seals;
    SealSum m_sum;
};

[[nodiscard]] std::string sealOf(const Record& record);
[[nodiscard]] std::string sealOfList(const Dossier& dossier, RecordKind kind);

/// The seal over everything in a document: its records, its journal (the seal of the last line) and where it came from.
[[nodiscard]] std::string wholeSeal(const SealSum& seals, const std::string& journalSeal, const std::string& origin);

/// The key under which a record is sealed.
[[nodiscard]] Seals::Key sealKey(const Record& record);

} // namespace azalai
