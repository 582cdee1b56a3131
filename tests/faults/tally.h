#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace azalai::faults {

/// What a run has seen: how often each thing was tried, and each promise that was broken.
class Tally {
public:
    void count(const std::string& what, std::uint64_t times = 1) { m_counts[what] += times; }
    /// which  The case, as `--case` takes it. Counts as "<what>, broken" too.
    void complain(const std::string& what, const std::string& which, const std::string& why);
    /// The greatest of what was measured.
    void keepMost(const std::string& what, std::uint64_t value);

    [[nodiscard]] std::uint64_t of(const std::string& what) const;
    [[nodiscard]] std::uint64_t broken(const std::string& what) const { return of(what + brokenEnding); }
    [[nodiscard]] const std::map<std::string, std::uint64_t>& counts() const { return m_counts; }
    [[nodiscard]] const std::vector<std::string>& complaints() const { return m_complaints; }

    /// As lines, and back: a share of the work is done in a process of its own.
    [[nodiscard]] std::string text() const;
    void add(std::string_view text);

private:
    static constexpr const char* brokenEnding = ", broken";
    std::map<std::string, std::uint64_t> m_counts;
    std::map<std::string, std::uint64_t> m_greatest;
    std::vector<std::string> m_complaints;
};

} // namespace azalai::faults
