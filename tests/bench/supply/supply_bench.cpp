// One engine of the supply benchmark in a process of its own; run.py lets the engines take turns.
//   supply_bench FIGURE SET ENGINE [--stride N] [--answers FILE]
//   supply_bench graph SET [--stride N]
//   supply_bench sets
// FIGURE is reach, edit or calendar. After the last round the answers are written to FILE, one "question: answer" a
// line. graph writes the usable legs for the engines of networkx_engines.py.
#include "supply_task.h"

#include <algorithm>
#include <cstdlib>

using namespace azalai::bench;

namespace {

struct Words {
    SupplyOptions options;
    std::string answersFile;
};

Words wordsFrom(const std::vector<std::string>& words) {
    Words read;
    for (std::size_t i = 2; i + 1 < words.size(); ++i) {
        if (words[i] == "--stride")
            read.options.stride = static_cast<std::size_t>(std::max(1, std::atoi(words[i + 1].c_str())));
        if (words[i] == "--answers") read.answersFile = words[i + 1];
    }
    return read;
}

std::optional<SupplyTask> makeTask(const std::string& figure, const SupplySet& set, const std::string& engine,
                                   const SupplyOptions& options) {
    if (figure == "reach") return makeReachTask(set, engine, options);
    if (figure == "edit") return makeEditTask(set, engine, options);
    if (figure == "calendar") return makeCalendarTask(set, engine, options);
    return std::nullopt;
}

bool write(const Answers& answers, const std::string& path) {
    std::FILE* const file = std::fopen(path.c_str(), "w");
    if (!file) return false;
    for (const auto& [question, answer] : answers)
        std::println(file, "{}: {}", question, answer);
    return std::fclose(file) == 0;
}

int describeSets() {
    for (const char* const name : {"country", "province", "thousand"}) {
        const SupplySet set = *makeSupplySet(name);
        std::println(R"({{"set":"{}","places":{},"towns":{},"legs":{},"zones":{},"hash":"{}"}})", name,
                     set.dossier->places.size(), std::ranges::count_if(set.dossier->places, azalai::isSettlement),
                     set.dossier->legs.size(), set.dossier->zones.size(), azalai::stateHash(*set.dossier));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 1 && words[0] == "sets") return describeSets();
    const std::optional<SupplySet> set = words.size() < 2 ? std::nullopt : makeSupplySet(words[1]);
    if (!set || (words[0] != "graph" && words.size() < 3)) {
        std::println(stderr, "supply_bench FIGURE SET ENGINE [--stride N] [--answers FILE]");
        return 2;
    }
    const Words wanted = wordsFrom(words);
    if (words[0] == "graph") {
        writeGraph(*set, wanted.options, stdout);
        return 0;
    }
    const std::optional<SupplyTask> task = makeTask(words[0], *set, words[2], wanted.options);
    if (!task) {
        std::println(stderr, "{} knows no engine {}", words[0], words[2]);
        return 2;
    }
    takeTurns(task->task, words[0], set->name);
    return wanted.answersFile.empty() || write(*task->answers, wanted.answersFile) ? 0 : 1;
}
