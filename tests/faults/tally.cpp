#include "tally.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <ranges>

namespace azalai::faults {

namespace {

/// "<number> <name>" of a line.
std::pair<std::uint64_t, std::string> numberAndName(std::string_view line) {
    std::uint64_t number = 0;
    const auto end = std::from_chars(line.data(), line.data() + line.size(), number).ptr;
    return {number, std::string(line.substr(static_cast<std::size_t>(end - line.data()) + 1))};
}

} // namespace

void Tally::complain(const std::string& what, const std::string& which, const std::string& why) {
    count(what + brokenEnding);
    std::string line = std::format("{} [--case {}]: {}", what, which, why);
    std::ranges::replace(line, '\n', ' ');
    m_complaints.push_back(std::move(line));
}

void Tally::keepMost(const std::string& what, std::uint64_t value) {
    m_greatest[what] = std::max(m_greatest[what], value);
}

std::uint64_t Tally::of(const std::string& what) const {
    if (const auto found = m_counts.find(what); found != m_counts.end()) return found->second;
    const auto greatest = m_greatest.find(what);
    return greatest == m_greatest.end() ? 0 : greatest->second;
}

std::string Tally::text() const {
    std::string text;
    for (const auto& [what, times] : m_counts)
        text += std::format("count {} {}\n", times, what);
    for (const auto& [what, value] : m_greatest)
        text += std::format("most {} {}\n", value, what);
    for (const std::string& complaint : m_complaints)
        text += std::format("broken {}\n", complaint);
    return text;
}

void Tally::add(std::string_view text) {
    for (const auto part : std::views::split(text, '\n')) {
        const std::string_view line(part.begin(), part.end());
        const std::size_t space = line.find(' ');
        if (space == std::string_view::npos) continue;
        const std::string_view rest = line.substr(space + 1);
        if (line.starts_with("broken ")) m_complaints.emplace_back(rest);
        if (line.starts_with("count ")) {
            const auto [times, what] = numberAndName(rest);
            count(what, times);
        }
        if (line.starts_with("most ")) {
            const auto [value, what] = numberAndName(rest);
            keepMost(what, value);
        }
    }
}

} // namespace azalai::faults
