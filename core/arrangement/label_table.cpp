#include <azalai/arrangement/label_table.h>

#include <azalai/arrangement/for_each_block.h>
#include <azalai/arrangement/unset_vector.h>

#include <algorithm>
#include <span>

namespace azalai {

LabelTable::LabelTable() {
    m_entries.push_back({});
    rehash(256);
}

std::uint32_t LabelTable::find(Label label) const {
    for (std::size_t place = label & m_mask; m_places[place] != none; place = (place + 1) & m_mask)
        if (m_entries[m_places[place]].label == label) return m_places[place];
    return 0;
}

std::uint32_t LabelTable::add(Label label, std::uint32_t near, std::uint32_t zone, std::size_t place) {
    const auto entry = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back({label, 0, near, zone});
    if (m_entries.size() * 2 > m_places.size())
        rehash(m_places.size() * 2);
    else
        m_places[place] = entry;
    return entry;
}

void LabelTable::rehash(std::size_t places) {
    m_places.assign(places, none);
    m_mask = places - 1;
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
        std::size_t place = m_entries[i].label & m_mask;
        while (m_places[place] != none)
            place = (place + 1) & m_mask;
        m_places[place] = i;
    }
}

void LabelTable::reserve(std::size_t sets) {
    m_entries.reserve(sets);
    std::size_t places = m_places.size();
    while (places < sets * 2)
        places *= 2;
    if (places > m_places.size()) rehash(places);
}

std::vector<std::uint32_t> LabelTable::absorb(const LabelTable& other, const std::stop_token& stop) {
    constexpr std::size_t ahead = 16;
    const std::vector<Entry>& theirs = other.m_entries;
    std::vector<std::uint32_t> here(theirs.size());
    for (std::size_t i = 0; i < here.size() && !(i % 4096 == 0 && stop.stop_requested()); ++i) {
        if (i + 2 * ahead < here.size()) expectLabel(theirs[i + 2 * ahead].label);
        if (i + ahead < here.size()) expectEntry(theirs[i + ahead].label);
        here[i] = entry(theirs[i].label, here[theirs[i].near], theirs[i].zone); // `near` comes before
        m_entries[here[i]].area += theirs[i].area;
    }
    return here;
}

std::vector<std::uint32_t> LabelTable::zonesOf(std::uint32_t entry) const {
    std::vector<std::uint32_t> zones;
    for (; m_entries[entry].label != 0; entry = m_entries[entry].near)
        zones.push_back(m_entries[entry].zone);
    std::ranges::sort(zones);
    std::size_t kept = 0; // a zone added and taken away again is not there
    for (std::size_t i = 0; i < zones.size();) {
        std::size_t same = i;
        while (same < zones.size() && zones[same] == zones[i])
            ++same;
        if ((same - i) % 2 == 1) zones[kept++] = zones[i];
        i = same;
    }
    zones.resize(kept);
    return zones;
}

namespace {

/// The zones of entries of a table, in one list.
struct Members {
    UnsetVector<std::uint32_t> zones;
    UnsetVector<std::size_t> starts;

    explicit Members(std::size_t entries) {
        zones.reserve(entries * 8);
        starts.reserve(entries + 1);
        starts.push_back(0);
        addNone(); // the empty set
    }
    /// Those of the next entry: of an entry that came before, with a zone added or taken.
    void add(std::size_t near, std::uint32_t zone) {
        const std::size_t count = starts[near + 1] - starts[near];
        const std::size_t begin = zones.size();
        zones.resize(begin + count + 1);
        const std::uint32_t* from = zones.data() + starts[near];
        const std::uint32_t* const end = from + count;
        std::uint32_t* to = zones.data() + begin;
        while (from < end && *from < zone)
            *to++ = *from++;
        if (from < end && *from == zone)
            ++from;
        else
            *to++ = zone;
        to = std::copy(from, end, to);
        zones.resize(static_cast<std::size_t>(to - zones.data()));
        starts.push_back(zones.size());
    }
    void addNone() { starts.push_back(zones.size()); }
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t entry) const {
        return std::span(zones).subspan(starts[entry], starts[entry + 1] - starts[entry]);
    }
};

/// A set that occurs. Most are told apart by their first three zones.
struct Occurring {
    std::uint64_t secondAndThird = 0;
    std::uint32_t entry = 0;
};

/// Sets by their first zone.
class SetsByFirst {
public:
    SetsByFirst(std::span<const std::uint32_t> entries, const Members& members) {
        std::uint32_t zones = 0;
        for (const std::uint32_t entry : entries)
            zones = std::max(zones, members.of(entry).front() + 1);
        m_starts.assign(zones + std::size_t{2}, 0);
        for (const std::uint32_t entry : entries)
            ++m_starts[members.of(entry).front() + std::size_t{2}];
        for (std::size_t i = 2; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
        m_sets.resize(entries.size());
        for (const std::uint32_t entry : entries) {
            const std::span<const std::uint32_t> zonesOf = members.of(entry);
            const std::uint64_t second = zonesOf.size() > 1 ? zonesOf[1] : 0;
            m_sets[m_starts[zonesOf.front() + std::size_t{1}]++] = {
                second << 32U | (zonesOf.size() > 2 ? zonesOf[2] : 0), entry};
        }
    }
    [[nodiscard]] std::size_t zones() const { return m_starts.size() - 2; }
    [[nodiscard]] std::size_t start(std::size_t zone) const { return m_starts[zone]; }
    /// Those that begin with the zone, in order.
    [[nodiscard]] std::span<const Occurring> sorted(std::size_t zone, const Members& members) {
        const std::span sets = std::span(m_sets).subspan(m_starts[zone], m_starts[zone + 1] - m_starts[zone]);
        std::ranges::sort(sets, [&](const Occurring& a, const Occurring& b) {
            if (a.secondAndThird != b.secondAndThird) return a.secondAndThird < b.secondAndThird;
            return std::ranges::lexicographical_compare(members.of(a.entry), members.of(b.entry));
        });
        return sets;
    }

private:
    std::vector<std::size_t> m_starts;
    std::vector<Occurring> m_sets;
};

} // namespace

std::vector<ZoneSet> LabelTable::sets(std::size_t threads) const {
    std::vector<std::uint8_t> isWanted(m_entries.size(), 0); // it occurs, or one that does is told from it
    for (std::size_t i = m_entries.size(); i-- > 1;)
        if (isWanted[i] |= static_cast<std::uint8_t>(m_entries[i].area > leastArea); isWanted[i] != 0)
            isWanted[m_entries[i].near] = 1;
    Members members(m_entries.size());
    std::vector<std::uint32_t> occurring;
    for (std::uint32_t i = 1; i < m_entries.size(); ++i) {
        if (isWanted[i] != 0)
            members.add(m_entries[i].near, m_entries[i].zone);
        else
            members.addNone();
        if (m_entries[i].area > leastArea) occurring.push_back(i);
    }
    SetsByFirst byFirst(occurring, members);
    std::vector<ZoneSet> sets(occurring.size());
    forEachBlock(byFirst.zones(), 32, threads, {}, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t zone = begin; zone < end; ++zone) {
            std::size_t place = byFirst.start(zone);
            for (const Occurring& one : byFirst.sorted(zone, members)) {
                const std::span<const std::uint32_t> zones = members.of(one.entry);
                sets[place].zones.assign(zones.begin(), zones.end());
                sets[place++].area = m_entries[one.entry].area;
            }
        }
    });
    return sets;
}

} // namespace azalai
