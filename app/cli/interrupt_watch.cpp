#include <app/cli/interrupt_watch.h>

#include <ctime>

namespace azalai {
namespace {

sigset_t interrupts() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

InterruptWatch::InterruptWatch() {
    const sigset_t signals = interrupts();
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_waiter = std::jthread([this](const std::stop_token& over) {
        const sigset_t awaited = interrupts();
        const timespec shortly{.tv_sec = 0, .tv_nsec = 100'000'000};
        while (!over.stop_requested())
            if (sigtimedwait(&awaited, nullptr, &shortly) > 0) m_interrupted.request_stop();
    });
}

InterruptWatch::~InterruptWatch() {
    m_waiter.request_stop();
    m_waiter.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

} // namespace azalai
