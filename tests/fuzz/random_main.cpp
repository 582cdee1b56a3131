// fuzz_random ENTRY SECONDS [NUMBER]   runs an entry on random bytes, from a number on; says which number stopped it.
// fuzz_random --bytes NUMBER           writes those bytes, for corpus/ENTRY.
#include "fuzz_entries.h"
#include "random_bytes.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <unistd.h>

using namespace azalai::fuzz;

namespace {

std::array<char, 24> tried{}; ///< the number being tried, in digits: what a signal handler may print

extern "C" void tellNumber(int signal) {
    constexpr std::string_view words = "fuzz_random: stopped by number ";
    [[maybe_unused]] auto written = write(STDERR_FILENO, words.data(), words.size());
    written = write(STDERR_FILENO, tried.data(), tried.size());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void keep(std::uint64_t number) {
    tried.fill('\0');
    std::snprintf(tried.data(), tried.size(), "%llu\n", static_cast<unsigned long long>(number));
}

} // namespace

int main(int count, char** words) {
    const std::string_view first = count < 3 ? "" : words[1];
    if (first == "--bytes") {
        const std::vector<std::uint8_t> bytes = randomBytes(std::strtoull(words[2], nullptr, 10));
        return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() ? 0 : 1;
    }
    const auto* entry = std::ranges::find(entries, first, &Entry::name);
    if (entry == entries.end()) {
        std::fprintf(stderr, "fuzz_random ENTRY SECONDS [NUMBER] | --bytes NUMBER\n");
        return 2;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL})
        std::signal(signal, tellNumber);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(words[2]));
    const std::uint64_t from = count > 3 ? std::strtoull(words[3], nullptr, 10) : 1;
    std::uint64_t number = from;
    for (; std::chrono::steady_clock::now() < end; ++number) {
        keep(number);
        entry->run(randomBytes(number));
    }
    std::printf("%s: %llu inputs, numbers %llu to %llu\n", words[1], static_cast<unsigned long long>(number - from),
                static_cast<unsigned long long>(from), static_cast<unsigned long long>(number - 1));
}
