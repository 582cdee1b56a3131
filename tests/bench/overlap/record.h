#pragma once

#include <ctime>
#include <string>
#include <utility>
#include <vector>

namespace azalai::bench {

/// What one engine took for one figure. Times are of all rounds; who reads them takes the median.
struct Record {
    std::string figure;
    std::string set;
    std::string engine;
    std::string version;
    std::string clock = "cpu"; ///< or "wall"
    std::vector<double> ms;    ///< of `done` items
    std::size_t done = 0;
    std::size_t of = 0; ///< items that there are; more than `done` where a sample was taken
    std::vector<std::pair<std::string, double>> more;
};

/// One line of JSON on standard output.
void print(const Record& record);

/// Process CPU time of all threads, or the time on the wall.
template <typename Work> double millisecondsOf(Work&& work, clockid_t clock = CLOCK_PROCESS_CPUTIME_ID) {
    timespec before{};
    timespec after{};
    clock_gettime(clock, &before);
    work();
    clock_gettime(clock, &after);
    return static_cast<double>(after.tv_sec - before.tv_sec) * 1e3 +
           static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e6;
}

} // namespace azalai::bench
