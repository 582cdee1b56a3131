#include "child.h"
#include "expect.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <format>
#include <ranges>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace azalai::faults {

namespace {

constexpr std::string_view donePrefix = "done ";
constexpr std::string_view failedPrefix = "failed ";
constexpr std::string_view callsPrefix = "calls ";
constexpr int gaveUpStatus = 3;

std::uint64_t numberOf(std::string_view text) {
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::pair<int, int> newPipe() {
    std::array<int, 2> ends{};
    expect(::pipe2(ends.data(), O_CLOEXEC) == 0, "no pipe can be made");
    return {ends[0], ends[1]};
}

Ended endedWith(const std::string& text, int status) {
    Ended ended;
    ended.status = status;
    for (const auto part : std::views::split(text, '\n')) {
        const std::string line(part.begin(), part.end());
        if (line.starts_with(callsPrefix)) {
            ended.calls = numberOf(std::string_view(line).substr(callsPrefix.size()));
            ended.struck = line.substr(line.rfind(' ') + 1);
        } else if (!line.empty())
            ended.told.push_back(line);
    }
    return ended;
}

} // namespace

bool Ended::wasKilled() const { return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL; }
bool Ended::wentWell() const { return WIFEXITED(status) && WEXITSTATUS(status) == 0; }
bool Ended::gaveUp() const { return WIFEXITED(status) && WEXITSTATUS(status) == gaveUpStatus; }

std::uint64_t Ended::lastDone() const {
    for (const std::string& line : told | std::views::reverse)
        if (line.starts_with(donePrefix)) return numberOf(std::string_view(line).substr(donePrefix.size()));
    return 0;
}

std::string Ended::firstFailure() const {
    const auto found = std::ranges::find_if(told, [](const auto& line) { return line.starts_with(failedPrefix); });
    return found == told.end() ? std::string() : *found;
}

std::vector<std::string> Ended::failures() const {
    std::vector<std::string> names;
    for (const std::string& line : told)
        if (line.starts_with(failedPrefix)) {
            const std::string rest = line.substr(failedPrefix.size());
            names.push_back(rest.substr(0, rest.find(' ')));
        }
    return names;
}

bool Ended::hasTold(std::string_view line) const { return std::ranges::contains(told, line); }

Child::Child(const FaultPlan& plan, const Work& work) {
    const auto [reading, writing] = newPipe();
    m_process = ::fork();
    expect(m_process >= 0, "no process can be started");
    if (m_process == 0) {
        const Teller teller(writing);
        arm(plan);
        const bool isDone = work(teller);
        disarm();
        teller.tell(std::format("{}{} {}", callsPrefix, callsSeen(), struckCall()));
        ::_exit(isDone ? 0 : gaveUpStatus);
    }
    ::close(writing);
    m_pipe = reading;
}

Child::Child(const std::vector<std::string>& command) {
    const auto [reading, writing] = newPipe();
    m_process = ::fork();
    expect(m_process >= 0, "no process can be started");
    if (m_process == 0) {
        ::dup2(writing, STDOUT_FILENO);
        std::vector<char*> words;
        for (const std::string& word : command)
            words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        ::execv(words.front(), words.data());
        ::_exit(127);
    }
    ::close(writing);
    m_pipe = reading;
}

/// Reads until the other end is closed, or something came: true. False when the deadline is there first.
bool Child::hear(std::optional<std::chrono::steady_clock::time_point> deadline, bool once) {
    std::array<char, 4096> room{};
    while (true) {
        pollfd waiting{.fd = m_pipe, .events = POLLIN, .revents = 0};
        timespec left{};
        if (deadline) {
            const std::chrono::nanoseconds rest = *deadline - std::chrono::steady_clock::now();
            const auto nanoseconds = std::max<std::int64_t>(0, rest.count());
            left = {.tv_sec = nanoseconds / 1'000'000'000, .tv_nsec = nanoseconds % 1'000'000'000};
        }
        if (::ppoll(&waiting, 1, deadline ? &left : nullptr, nullptr) == 0) return false;
        const ssize_t got = ::read(m_pipe, room.data(), room.size());
        if (got <= 0) return true;
        m_text.append(room.data(), static_cast<std::size_t>(got));
        if (once) return true;
    }
}

Ended Child::finish() {
    (void)hear(std::nullopt, false);
    ::close(m_pipe);
    int status = 0;
    ::waitpid(m_process, &status, 0);
    return endedWith(m_text, status);
}

Ended Child::killAfter(std::chrono::microseconds time) {
    (void)hear(std::nullopt, true);
    if (!hear(std::chrono::steady_clock::now() + time, false)) ::kill(m_process, SIGKILL);
    return finish();
}

Ended inChild(const FaultPlan& plan, const Child::Work& work) { return Child(plan, work).finish(); }

} // namespace azalai::faults
