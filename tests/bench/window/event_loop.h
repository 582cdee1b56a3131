#pragma once

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace azalai::test {

/// Runs the event loop for a while, or until something holds.
template <class Condition> bool runUntil(std::chrono::milliseconds most, Condition holds) {
    QEventLoop loop;
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] { loop.exit(1); });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (holds()) loop.exit(0);
    });
    deadline.start(most);
    look.start(1);
    return holds() || loop.exec() == 0;
}

inline void runFor(std::chrono::milliseconds time) {
    (void)runUntil(time, [] { return false; });
}

} // namespace azalai::test
