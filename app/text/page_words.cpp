#include <app/text/page_words.h>

#include <algorithm>
#include <chrono>

namespace azalai {

int dayOf(Instant since, Instant at) {
    return static_cast<int>(std::chrono::floor<std::chrono::days>(at - since).count()) + 1;
}

std::vector<Instant> monthsOf(Instant from, Instant to) {
    using namespace std::chrono;
    std::vector<Instant> begins;
    const year_month_day first{floor<days>(from)};
    for (year_month month = first.year() / first.month(); Instant{sys_days{month / 1}} < to;
         month += std::chrono::months{1})
        begins.push_back(std::max(from, Instant{sys_days{month / 1}}));
    return begins;
}

QString disclaimerWords(const Workspace& workspace, const Words& words) {
    const QString own = words.of(workspace.dossier->disclaimer);
    QStringList hidden;
    for (const std::string& id : workspace.hiddenActors)
        hidden.push_back(words.actorName(*workspace.dossier, id));
    return hidden.isEmpty() ? own : own + u' ' + words.notShown(hidden);
}

} // namespace azalai
