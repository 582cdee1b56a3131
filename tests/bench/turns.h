#pragma once

#include <cstdio>
#include <ctime>
#include <functional>
#include <iostream>
#include <print>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azalai::bench {

using Figures = std::vector<std::pair<std::string, double>>; ///< whatever else there is to say, by name

/// What a round found.
struct Round {
    double ms = 0.0; ///< for Task::done items
    Figures more;
};

/// One engine about to be timed for one figure, everything that is not timed done.
struct Task {
    std::string engine;
    std::string version;
    std::size_t done = 0; ///< items of a round
    std::size_t of = 0;   ///< items that there are; more where a round takes a sample
    Figures more;
    std::function<Round()> round;
};

/// Milliseconds of a piece of work.
template <typename Work> double millisecondsOf(Work&& work, clockid_t clock = CLOCK_PROCESS_CPUTIME_ID) {
    timespec before{};
    timespec after{};
    clock_gettime(clock, &before);
    work();
    clock_gettime(clock, &after);
    return static_cast<double>(after.tv_sec - before.tv_sec) * 1e3 +
           static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e6;
}

inline void printFigures(const Figures& figures) {
    for (const auto& [key, value] : figures)
        std::print(R"(,"{}":{:.10g})", key, value);
    std::println("}}");
    std::fflush(stdout);
}

/// Says in a line of JSON what an engine is; then does a round for each line that it reads, and says what it took.
/// tests/bench/turns.py talks with it.
inline int takeTurns(const Task& task, std::string_view figure, std::string_view set) {
    std::print(R"({{"figure":"{}","set":"{}","engine":"{}","version":"{}","done":{},"of":{})", figure, set, task.engine,
               task.version, task.done, task.of);
    printFigures(task.more);
    for (std::string line; std::getline(std::cin, line);) {
        const Round round = task.round();
        std::print(R"({{"ms":{:.8g})", round.ms);
        printFigures(round.more);
    }
    return 0;
}

} // namespace azalai::bench
