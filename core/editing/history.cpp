#include <azalai/editing/history.h>

#include <algorithm>
#include <array>

namespace azalai {

namespace {

constexpr std::array<std::string_view, 4> words{"do", "undo", "redo", "name"};

/// Takes the edit of a line from one list to the end of another. What is not there is not moved: a journal that was
/// put together by another hand must not bring the program down.
void move(std::vector<JournalLine>& from, std::vector<JournalLine>& to, std::uint64_t number) {
    const auto found = std::ranges::find(from, number, &JournalLine::number);
    if (found == from.end()) return;
    to.push_back(std::move(*found));
    from.erase(found);
}

} // namespace

std::string_view word(Act act) { return words[static_cast<std::size_t>(act)]; }

std::optional<Act> parseAct(std::string_view text) {
    const auto found = std::ranges::find(words, text);
    if (found == words.end()) return std::nullopt;
    return static_cast<Act>(found - words.begin());
}

History::History(std::span<const JournalLine> lines) {
    for (const JournalLine& line : lines)
        add(line);
}

void History::add(const JournalLine& line) {
    m_last = std::max(m_last, line.number);
    switch (line.act) {
    case Act::Do:
        m_done.push_back(line);
        m_undone.clear();
        break;
    case Act::Undo:
        move(m_done, m_undone, line.target);
        break;
    case Act::Redo:
        move(m_undone, m_done, line.target);
        break;
    case Act::Name:
        m_named.push_back(line);
        break;
    }
}

} // namespace azalai
