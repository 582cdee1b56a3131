// Works in a document by itself, for a runner that kills it: fault_editor FILE SEED. Tells each finished step.
#include "editor.h"

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace azalai::faults;

int main(int count, char** words) {
    if (count != 3) {
        std::fputs("usage: fault_editor FILE SEED\n", stderr);
        return 2;
    }
    const Teller teller(STDOUT_FILENO);
    teller.tell("start");
    const EditingTask task{.file = words[1],
                           .plot = {.seed = std::strtoull(words[2], nullptr, 10), .free = {}},
                           .upTo = UINT64_MAX,
                           .reopenOneIn = 15,
                           .tries = 1};
    return edit(task, teller) ? 0 : 1;
}
