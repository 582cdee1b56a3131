#include <azalai/editing/edit_between.h>
#include <azalai/editing/record_list.h>

#include <algorithm>

namespace azalai {

namespace {

/// Goes through two lists and says what becomes of the first; `at` counts in the list as it is at that point.
template <class T> class ListWalk {
public:
    ListWalk(RecordKind kind, std::vector<Change>& changes) : m_kind(kind), m_changes(changes) {}

    void keep() { ++m_at; }
    void replace(const T& before, const T& after) {
        if (before != after) m_changes.push_back({.kind = m_kind, .at = m_at, .before = before, .after = after});
        ++m_at;
    }
    void remove(const T& item) { m_changes.push_back({.kind = m_kind, .at = m_at, .before = item, .after = {}}); }
    void add(const T& item) { m_changes.push_back({.kind = m_kind, .at = m_at++, .before = {}, .after = item}); }

private:
    RecordKind m_kind;
    std::vector<Change>& m_changes;
    std::size_t m_at = 0;
};

template <lists::Keyed T> void compare(const std::vector<T>& before, const std::vector<T>& after, ListWalk<T> walk) {
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && lists::idIn(*old) < lists::idIn(*now)))
            walk.remove(*old++);
        else if (old == before.end() || lists::idIn(*now) < lists::idIn(*old))
            walk.add(*now++);
        else
            walk.replace(*old++, *now++);
    }
}

template <class T, class List> void compare(const List& before, const List& after, ListWalk<T> walk) {
    std::size_t head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head]) {
        walk.keep();
        ++head;
    }
    std::size_t tail = 0;
    while (tail < before.size() - head && tail < after.size() - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const std::size_t oldEnd = before.size() - tail;
    const std::size_t newEnd = after.size() - tail;
    const std::size_t both = std::min(oldEnd, newEnd);
    for (std::size_t i = head; i < both; ++i)
        walk.replace(before[i], after[i]);
    for (std::size_t i = both; i < oldEnd; ++i)
        walk.remove(before[i]);
    for (std::size_t i = both; i < newEnd; ++i)
        walk.add(after[i]);
}

} // namespace

std::vector<Change> changesBetween(const Dossier& before, const Dossier& after) {
    std::vector<Change> changes;
    for (std::size_t number = 0; number < recordKinds; ++number) {
        const auto kind = static_cast<RecordKind>(number);
        lists::withKind(kind, [&]<class T>() {
            if constexpr (lists::Listed<T>) {
                if (lists::of<T>(before) != lists::of<T>(after))
                    compare(lists::of<T>(before), lists::of<T>(after), ListWalk<T>(kind, changes));
            } else if (Record old = recordAt(before, kind, 0), now = recordAt(after, kind, 0); old != now)
                changes.push_back({.kind = kind, .at = 0, .before = std::move(old), .after = std::move(now)});
        });
    }
    return changes;
}

} // namespace azalai
