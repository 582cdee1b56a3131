#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace azalai {

/// While it lives, Ctrl+C and SIGTERM ask for a stop in place of ending the program, so that nothing is left half done.
/// Threads that are started meanwhile leave the signals to it. Once only, on the main thread.
class InterruptWatch {
public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_interrupted.get_token(); }

private:
    sigset_t m_before{};
    std::stop_source m_interrupted;
    std::jthread m_waiter;
};

} // namespace azalai
