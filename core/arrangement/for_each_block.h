#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <stop_token>
#include <thread>
#include <vector>

namespace azalai {

/// Calls work(thread, begin, end) for blocks of [0, count) on as many threads as told, this one among them, until all
/// are done or stop is requested. Which thread takes which block is left to chance: work must not let it show.
template <class Work>
void forEachBlock(std::size_t count, std::size_t block, std::size_t threads, const std::stop_token& stop, Work&& work) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&](std::size_t thread) {
        while (!stop.stop_requested()) {
            const std::size_t begin = next.fetch_add(block, std::memory_order_relaxed);
            if (begin >= count) return;
            work(thread, begin, std::min(begin + block, count));
        }
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min(threads, (count + block - 1) / block); ++i)
        others.emplace_back(run, i);
    run(0);
}

} // namespace azalai
