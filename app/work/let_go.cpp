#include <app/work/let_go.h>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace azalai {

namespace {

/// A thread that frees what it is given.
class Freeing {
public:
    void take(std::shared_ptr<const void> what) {
        const std::scoped_lock lock(m_mutex);
        m_given.push_back(std::move(what));
        m_arrived.notify_one();
    }

private:
    void run(const std::stop_token& stop) {
        while (true) {
            std::vector<std::shared_ptr<const void>> taken;
            std::unique_lock lock(m_mutex);
            if (!m_arrived.wait(lock, stop, [this] { return !m_given.empty(); })) return;
            taken.swap(m_given);
            lock.unlock(); // what is freed may give what it held
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::vector<std::shared_ptr<const void>> m_given;
    std::jthread m_thread{[this](const std::stop_token& stop) { run(stop); }}; // the last: it uses the others
};

} // namespace

void letGo(std::shared_ptr<const void> what) {
    static Freeing freeing;
    freeing.take(std::move(what));
}

} // namespace azalai
