#include <azalai/base/expect.h>
#include <azalai/editing/on_each.h>

namespace azalai {

Result<Edit> onEach(const Dossier& dossier, std::span<const std::string> ids,
                    const std::function<Result<Edit>(const Dossier&, const std::string&)>& verb) {
    AZALAI_EXPECT(!ids.empty());
    Result<Edit> all = verb(dossier, ids.front());
    if (!all || ids.size() == 1) return all;
    Result<Dossier> now = applied(dossier, *all);
    for (const std::string& id : ids.subspan(1)) {
        if (!now) return std::unexpected(now.error());
        const Result<Edit> next = verb(*now, id);
        if (!next) return next;
        all->changes.insert(all->changes.end(), next->changes.begin(), next->changes.end());
        now = applied(std::move(*now), *next);
    }
    return all;
}

} // namespace azalai
