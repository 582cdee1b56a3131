// Times one figure of the overlap benchmark and prints a line of JSON per engine; run.py runs them all.
//   overlap_bench sets
//   overlap_bench FIGURE SET [--engines a,b] [--rounds N] [--budget SECONDS] [--stride N]
// FIGURE is pairs, wrong, partition, areas, threads or scrub.
#include "record.h"
#include "runs.h"

#include <algorithm>
#include <cstdlib>
#include <print>
#include <string_view>

using namespace azalai::bench;

namespace {

struct Request {
    std::string_view figure;
    std::string_view set;
    std::vector<std::string> engines;
    RunOptions options;
};

std::vector<std::string> splitAtCommas(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::unique_ptr<PairPeer> pairPeer(const std::string& name) {
    if (name == "ours") return makeOwnPairs(1);
    if (name == "plane") return makeOwnPairsOnPlane();
    if (name == "geos") return makeGeosPairs();
    if (name == "prepared") return makeGeosFiltered();
    if (name == "boost") return makeBoostPairs();
    if (name == "clipper") return makeClipperPairs();
    return nullptr;
}

std::unique_ptr<PartitionPeer> partitionPeer(const std::string& name) {
    if (name == "ours") return makeOwnPartition(1);
    if (name == "geos") return makeGeosPartition();
    if (name == "cgal") return makeCgalPartition();
    return nullptr;
}

template <typename Make> auto engines(const Request& request, std::vector<std::string> defaults, Make make) {
    std::vector<decltype(make(std::string()))> found;
    for (const std::string& name : request.engines.empty() ? defaults : request.engines)
        if (auto engine = make(name)) found.push_back(std::move(engine));
    return found;
}

int describeSets() {
    for (const std::string_view name : setNames()) {
        const BenchSet set = makeSet(name);
        std::println(R"({{"set":"{}","zones":{},"vertices":{},"pairs":{},"hash":"{:016x}"}})", set.name,
                     set.zones.size(), vertexCount(set), set.pairs.size(), dataHash(set));
    }
    return 0;
}

int run(const Request& request) {
    const BenchSet set = makeSet(request.set);
    const RunOptions& options = request.options;
    if (request.figure == "pairs")
        runPairs(set, engines(request, {"ours", "geos", "prepared", "boost", "clipper"}, pairPeer), options);
    else if (request.figure == "wrong")
        countWrong(set, engines(request, {"plane", "geos", "boost", "clipper"}, pairPeer), options);
    else if (request.figure == "partition")
        runPartitions(set, engines(request, {"ours", "geos", "cgal"}, partitionPeer), options);
    else if (request.figure == "areas")
        runAreas(set, options);
    else if (request.figure == "threads")
        runThreads(set, options);
    else if (request.figure == "scrub")
        runDays(set, options);
    else
        return 2;
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    if (words.size() == 1 && words[0] == "sets") return describeSets();
    if (words.size() < 2 || !std::ranges::contains(setNames(), words[1])) {
        std::println(stderr, "overlap_bench FIGURE SET [--engines a,b] [--rounds N] [--budget SECONDS] [--stride N]");
        return 2;
    }
    Request request{.figure = words[0], .set = words[1], .engines = {}, .options = {}};
    for (std::size_t i = 2; i + 1 < words.size(); i += 2) {
        const std::string value(words[i + 1]);
        if (words[i] == "--engines") request.engines = splitAtCommas(value);
        if (words[i] == "--rounds") request.options.rounds = std::max(1, std::atoi(value.c_str()));
        if (words[i] == "--budget") request.options.budgetMs = std::atof(value.c_str()) * 1e3;
        if (words[i] == "--stride")
            request.options.stride = static_cast<std::size_t>(std::max(1, std::atoi(value.c_str())));
    }
    return run(request);
}
