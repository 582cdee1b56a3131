#include "record.h"

#include <cstdio>
#include <print>

namespace azalai::bench {

void print(const Record& record) {
    std::print(R"({{"figure":"{}","set":"{}","engine":"{}","version":"{}","clock":"{}","done":{},"of":{},"ms":[)",
               record.figure, record.set, record.engine, record.version, record.clock, record.done, record.of);
    for (std::size_t i = 0; i < record.ms.size(); ++i)
        std::print("{}{:.6g}", i == 0 ? "" : ",", record.ms[i]);
    std::print("]");
    for (const auto& [key, value] : record.more)
        std::print(R"(,"{}":{:.10g})", key, value);
    std::println("}}");
    std::fflush(stdout);
}

} // namespace azalai::bench
