#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <format>
#include <string>
#include <vector>

#include <time.h>

namespace azalai {

/// Times since it was made.
class Stopwatch {
public:
    [[nodiscard]] double milliseconds() const {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Processor time of the calling thread since it was made: what a stage costs, whoever else is on the machine.
class ThreadStopwatch {
public:
    [[nodiscard]] double milliseconds() const { return now() - m_start; }

private:
    static double now() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double m_start = now();
};

/// A number of times and how they are spread.
class Spread {
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    [[nodiscard]] std::size_t count() const { return m_times.size(); }

    /// The time that the given share of all did not exceed.
    [[nodiscard]] double at(double share) const {
        if (m_times.empty()) return 0;
        std::vector<double> sorted = m_times;
        std::ranges::sort(sorted);
        const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
        return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
    }

    /// Count, p50, p95, p99 and worst, in the columns of `spreadHead`.
    [[nodiscard]] std::string text() const {
        return std::format("{:6} {:9.2f} {:9.2f} {:9.2f} {:9.2f}", count(), at(0.5), at(0.95), at(0.99), at(1));
    }

private:
    std::vector<double> m_times;
};

[[nodiscard]] inline std::string spreadHead() {
    return std::format("{:>6} {:>9} {:>9} {:>9} {:>9}  ms", "count", "p50", "p95", "p99", "worst");
}

} // namespace azalai
