#pragma once

#include "editor.h"
#include "fault_shim.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace azalai::faults {

/// How a process ended, and what it told before.
struct Ended {
    std::vector<std::string> told;
    int status = 0;          ///< as waitpid gives it
    std::uint64_t calls = 0; ///< that were counted, of one that was not killed
    std::string struck;      ///< name of the first call that met the fault, of one that was not killed

    [[nodiscard]] bool wasKilled() const;
    [[nodiscard]] bool wentWell() const;          ///< it did all it was to do
    [[nodiscard]] bool gaveUp() const;            ///< it ended by itself, saying that it could not
    [[nodiscard]] std::uint64_t lastDone() const; ///< number of the last finished step, 0 without one
    [[nodiscard]] std::string firstFailure() const;
    [[nodiscard]] std::vector<std::string> failures() const; ///< names of error codes
    [[nodiscard]] bool hasTold(std::string_view line) const;
};

/// A process that does some work, under a plan of faults. It has what this process had in memory.
class Child {
public:
    using Work = std::function<bool(const Teller&)>;
    Child(const FaultPlan& plan, const Work& work);
    /// Runs a program instead. What it prints is what it tells.
    explicit Child(const std::vector<std::string>& command);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() = default; ///< has to be finished

    /// Waits for its end.
    [[nodiscard]] Ended finish();
    /// Kills it so long after it told its first line.
    [[nodiscard]] Ended killAfter(std::chrono::microseconds time);

private:
    [[nodiscard]] bool hear(std::optional<std::chrono::steady_clock::time_point> deadline, bool once);

    int m_process = -1;
    int m_pipe = -1;
    std::string m_text;
};

[[nodiscard]] Ended inChild(const FaultPlan& plan, const Child::Work& work);

} // namespace azalai::faults
