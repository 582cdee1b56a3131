#include <azalai/arrangement/label_table.h>

#include <algorithm>

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

std::vector<ZoneSet> LabelTable::sets() const {
    // Members of every entry from those of the one near it, which comes before: one list of all, entry after entry.
    std::vector<std::uint32_t> members;
    std::vector<std::size_t> starts{0, 0};
    for (std::size_t i = 1; i < m_entries.size(); ++i) {
        const Entry& e = m_entries[i];
        std::size_t from = starts[e.near];
        const std::size_t end = starts[e.near + 1];
        for (; from < end && members[from] < e.zone; ++from)
            members.push_back(members[from]);
        if (from < end && members[from] == e.zone)
            ++from;
        else
            members.push_back(e.zone);
        for (; from < end; ++from)
            members.push_back(members[from]);
        starts.push_back(members.size());
    }
    std::vector<ZoneSet> sets;
    for (std::size_t i = 1; i < m_entries.size(); ++i)
        if (m_entries[i].area > leastArea)
            sets.push_back({std::vector(members.begin() + static_cast<std::ptrdiff_t>(starts[i]),
                                        members.begin() + static_cast<std::ptrdiff_t>(starts[i + 1])),
                            m_entries[i].area});
    std::ranges::sort(sets, {}, &ZoneSet::zones);
    return sets;
}

} // namespace azalai
