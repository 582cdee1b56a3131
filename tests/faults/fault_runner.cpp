// Breaks documents in every way that docs/reliability.md names, and sees whether promises hold.
#include "expect.h"
#include "parts.h"
#include "report.h"
#include "story.h"

#include "../core/geodata/temporary_folder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <format>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace azalai::faults;

namespace {

namespace fs = std::filesystem;

constexpr const char* usage = R"(usage: fault_runner [--short | --long] [option...]
  --seed N        other documents, other places (1)
  --jobs N        processes at a time (as many as there are processors)
  --only PART     one part: kills, timed, failing, power, damage, writers, sequences
  --case PART:N   one case, and keeps its folder
  --folder DIR    where the documents are made (memory, or the folder for temporary files)
  --write FILE    writes the page of the results
)";

struct Part {
    std::string_view name;
    void (*run)(const Settings&, Tally&);
};
constexpr std::array parts{Part{"kills", tryKills},          Part{"timed", tryTimedKills},
                           Part{"failing", tryFailingCalls}, Part{"power", tryPowerCuts},
                           Part{"damage", tryDamage},        Part{"writers", tryTwoWriters},
                           Part{"sequences", trySequences}};

struct Options {
    Settings settings;
    bool isLong = false;
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
    std::string only;
    std::string write;
    bool keepsFolder = false;
};

std::uint64_t numberOf(const std::string& text) {
    std::uint64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault == std::errc{} && end == text.data() + text.size()) return number;
    std::fputs(usage, stderr);
    std::exit(2);
}

Options optionsOf(const std::vector<std::string>& words) {
    Options options;
    options.settings.folder = fs::exists("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--short" || word == "--long") {
            options.isLong = word == "--long";
            continue;
        }
        const std::string value = i + 1 < words.size() ? words[++i] : "";
        if (word == "--seed")
            options.settings.seed = numberOf(value);
        else if (word == "--jobs")
            options.jobs = std::max(1u, static_cast<unsigned>(numberOf(value)));
        else if (word == "--only")
            options.only = value;
        else if (word == "--folder")
            options.settings.folder = fs::absolute(value);
        else if (word == "--write")
            options.write = value;
        else if (word == "--case" && value.contains(':')) {
            options.only = value.substr(0, value.find(':'));
            options.settings.only = numberOf(value.substr(value.find(':') + 1));
            options.keepsFolder = true;
            options.jobs = 1;
        } else {
            std::fputs(usage, stderr);
            std::exit(2);
        }
    }
    options.settings.amounts = options.isLong ? longAmounts : shortAmounts;
    return options;
}

/// A share of each part, in a process of its own, so that they do not see each other.
Tally shared(const Part& part, const Options& options) {
    std::vector<std::pair<pid_t, fs::path>> workers;
    for (unsigned i = 0; i < options.jobs; ++i) {
        Settings settings = options.settings;
        settings.part = i;
        settings.parts = options.jobs;
        settings.folder /= std::to_string(i);
        const fs::path told = options.settings.folder / std::format("{}-{}", part.name, i);
        const pid_t worker = ::fork();
        expect(worker >= 0, "no process can be started");
        if (worker == 0) {
            fs::create_directories(settings.folder);
            Tally tally;
            part.run(settings, tally);
            azalai::test::write(told, tally.text());
            std::_Exit(0);
        }
        workers.emplace_back(worker, told);
    }
    Tally all;
    for (const auto& [worker, told] : workers) {
        int status = 0;
        ::waitpid(worker, &status, 0);
        expect(status == 0, std::format("a part of {} ended with status {}", part.name, status));
        all.add(azalai::test::contentOf(told));
    }
    return all;
}

} // namespace

int main(int count, char** words) {
    Options options = optionsOf({words + 1, words + count});
    options.settings.editor = fs::read_symlink("/proc/self/exe").parent_path() / "fault_editor";
    std::string pattern = (options.settings.folder / "azalai-faults-XXXXXX").string();
    expect(::mkdtemp(pattern.data()), "no folder can be made in " + options.settings.folder.string());
    options.settings.folder = pattern;
    (void)smallDossier(); // read once, before the processes part
    (void)otherDossier();
    Tally all;
    const auto begin = std::chrono::steady_clock::now();
    for (const Part& part : parts) {
        if (!options.only.empty() && options.only != part.name) continue;
        const Tally tally = shared(part, options);
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
        std::printf("%s%s  (%.0f s since the beginning)\n", summary(tally).c_str(), std::string(part.name).c_str(),
                    time.count());
        for (const std::string& complaint : tally.complaints())
            std::printf("BROKEN  %s\n", complaint.c_str());
        std::fflush(stdout);
        all.add(tally.text());
    }
    if (options.keepsFolder)
        std::printf("the folder is kept: %s\n", pattern.c_str());
    else
        fs::remove_all(pattern);
    if (!options.write.empty()) azalai::test::write(options.write, page(options.settings, options.isLong, all));
    std::printf("%zu promises broken\n", all.complaints().size());
    return all.complaints().empty() ? 0 : 1;
}
