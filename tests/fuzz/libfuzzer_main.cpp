// What libFuzzer calls; AZALAI_FUZZ_ENTRY is the entry's name.
#include "fuzz_entries.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using azalai::fuzz::entries;
    static const auto* const entry =
        std::ranges::find(entries, std::string_view(AZALAI_FUZZ_ENTRY), &azalai::fuzz::Entry::name);
    entry->run({data, size});
    return 0;
}
