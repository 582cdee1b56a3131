#include <azalai/base/fingerprint.h>
#include <azalai/store/record_text.h>
#include <azalai/store/seals.h>

#include <format>

namespace azalai {

namespace {

std::uint64_t weightOf(const SealSum::Key& key, const std::string& seal) {
    Fingerprint print;
    print.add(word(key.first));
    print.add(std::string_view(key.second));
    print.add(std::string_view(seal));
    return print.value();
}

} // namespace

std::string sealOf(const Record& record) {
    Fingerprint print;
    print.add(std::string_view(recordText(record)));
    return print.hex();
}

std::string sealOfList(const Dossier& dossier, RecordKind kind) {
    Fingerprint print;
    for (std::size_t at = 0; at < countOf(dossier, kind); ++at) {
        print.add(std::string_view(recordText(recordAt(dossier, kind, at))));
        print.add(std::string_view("\n"));
    }
    return print.hex();
}

std::string wholeSeal(const SealSum& seals, const std::string& journalSeal, const std::string& origin) {
    Fingerprint print;
    for (const std::string& part : {seals.text(), journalSeal, origin})
        print.add(std::string_view(part));
    return print.hex();
}

Seals::Key sealKey(const Record& record) {
    const RecordKind kind = kindOf(record);
    return {kind, hasIds(kind) ? idOf(record) : std::string()};
}

Seals::Seals(const Dossier& dossier) {
    for (std::size_t i = 0; i < recordKinds; ++i) {
        const auto kind = static_cast<RecordKind>(i);
        if (!hasIds(kind))
            put({kind, {}}, sealOfList(dossier, kind));
        else
            for (std::size_t at = 0; at < countOf(dossier, kind); ++at) {
                const Record record = recordAt(dossier, kind, at);
                put(sealKey(record), sealOf(record));
            }
    }
}

void Seals::put(const Key& key, const std::string& seal) {
    erase(key);
    m_seals[key] = seal;
    m_sum.add(key, seal);
}

void Seals::erase(const Key& key) {
    const auto found = m_seals.find(key);
    if (found == m_seals.end()) return;
    m_sum.remove(key, found->second);
    m_seals.erase(found);
}

void SealSum::add(const Key& key, const std::string& seal) { m_sum += weightOf(key, seal); }

void SealSum::remove(const Key& key, const std::string& seal) { m_sum -= weightOf(key, seal); }

std::string SealSum::text() const { return std::format("{:016x}", m_sum); }

} // namespace azalai
