#include <azalai/base/expect.h>

#include <cstdio>
#include <cstdlib>

namespace azalai {

void contractBroken(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "azalai: broken contract: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace azalai
