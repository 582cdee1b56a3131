#include "parts.h"
#include "scenarios.h"

#include <algorithm>
#include <array>
#include <format>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace azalai::faults {

namespace fs = std::filesystem;

namespace {

std::array<Ended, 2> atOnce(const Child::Work& first, const Child::Work& second) {
    Child one({}, first);
    Child other({}, second);
    return {one.finish(), other.finish()};
}

/// The hash of the dossier after each line of a journal, made again from its beginning.
std::map<std::uint64_t, std::string> hashesOf(const test::OpenDocument& document) {
    std::map<std::uint64_t, std::string> hashes;
    Dossier dossier = smallDossier();
    for (const JournalLine& line : document.lines) {
        Edit edit;
        if (line.act == Act::Do) edit = document.store.editOf(line).value();
        if (line.act == Act::Undo || line.act == Act::Redo)
            edit = document.store.editOf(document.lines[static_cast<std::size_t>(line.target) - 1]).value();
        dossier = applied(std::move(dossier), line.act == Act::Undo ? inverse(edit) : edit).value();
        hashes[line.number] = canonicalHash(dossier);
    }
    return hashes;
}

/// Each step that was told has to be in the journal, as it was told, and none twice.
std::string judgePromises(const std::map<std::uint64_t, std::string>& hashes, const std::vector<std::string>& told) {
    std::set<std::uint64_t> seen;
    for (const std::string& line : told) {
        std::istringstream words(line);
        std::string word;
        std::string hash;
        std::uint64_t number = 0;
        if (!(words >> word >> number >> hash) || word != "done") continue;
        if (!seen.insert(number).second) return std::format("step {} was promised twice", number);
        const auto found = hashes.find(number);
        if (found == hashes.end()) return std::format("step {} was promised and is not there", number);
        if (found->second != hash) return std::format("step {} is another one than was promised", number);
    }
    return {};
}

/// Opens the document whenever nobody else has it, makes a few steps, closes it.
bool takeTurns(const fs::path& file, const Plot& plot, const Teller& teller) {
    std::mt19937_64 random(plot.seed);
    for (int turns = 0; turns < 6;) {
        auto opened = DossierStore::open(file);
        if (!opened && opened.error().code == ErrorCode::FileHeld) {
            std::this_thread::yield();
            continue;
        }
        if (!opened) {
            teller.failed(opened.error());
            return false;
        }
        test::OpenDocument document(std::move(*opened));
        for (auto left = 1 + random() % 3; left > 0; --left) {
            const auto step = nextStep(plot, document.dossier, document.history, document.lines);
            if (const Result<void> taken = take(*step, document); !taken) {
                teller.failed(taken.error());
                return false;
            }
            teller.done(document.lines.size(), document.dossier);
        }
        ++turns;
    }
    return true;
}

std::string judgeTurns(const fs::path& file, const std::array<Ended, 2>& ended) {
    std::vector<std::string> told;
    for (const Ended& one : ended) {
        if (!one.wentWell()) return "one could not go on: " + one.firstFailure();
        std::ranges::copy(one.told, std::back_inserter(told));
    }
    const test::OpenDocument document = test::OpenDocument::open(file);
    if (document.lines.size() != told.size())
        return std::format("{} steps in the file, {} promised", document.lines.size(), told.size());
    return judgePromises(hashesOf(document), told);
}

constexpr const char* doneName = "other-is-done";

/// Makes steps until it is told that another program has written, or that one is over and nothing was told.
bool workAlone(const fs::path& file, const Plot& plot, bool isReopening, const Teller& teller) {
    std::optional<test::OpenDocument> document;
    int left = 4; // steps, once the other is done
    for (int i = 0; left > 0; ++i) {
        if (fs::exists(file.parent_path() / doneName)) --left;
        for (int pause = 0; pause < 20; ++pause) // lets the other come in between
            std::this_thread::yield();
        if (isReopening && i % 2 == 1) document.reset();
        if (!document) {
            auto opened = DossierStore::open(file);
            if (!opened && opened.error().code != ErrorCode::FileHeld) {
                teller.tell("refused " + nameOf(opened.error().code));
                return true;
            }
            if (!opened) continue; // the other is writing just now
            document.emplace(std::move(*opened));
        }
        const auto step = nextStep(plot, document->dossier, document->history, document->lines);
        const Result<void> taken = take(*step, *document);
        if (taken)
            teller.done(document->lines.size(), document->dossier);
        else if (taken.error().code != ErrorCode::FileHeld) {
            teller.tell("refused " + nameOf(taken.error().code));
            return true;
        }
    }
    return true;
}

/// A GIS, or any other program: changes the notes of events, as soon as it gets the right to.
bool meddle(const fs::path& file, bool keepsLog, std::uint64_t wait, const Teller& teller) {
    for (std::uint64_t i = 0; i < wait; ++i)
        std::this_thread::yield();
    std::optional<Connection> connection;
    int fid = 1;
    for (int tries = 0; tries < 20'000 && fid <= 3; ++tries) {
        if (!connection) {
            if (auto opened = Connection::open(file, Connection::Access::Write)) connection.emplace(std::move(*opened));
            if (!connection || (keepsLog && connection->value("PRAGMA journal_mode=WAL").value_or("") != "wal")) {
                connection.reset();
                continue;
            }
        }
        const auto write = [&](Transaction&& transaction) {
            return connection->run(std::format("UPDATE events SET note = 'other {}' WHERE fid = {}", fid, fid))
                .and_then([&] { return transaction.commit(); });
        };
        if (!Transaction::begin(*connection).and_then(write)) continue;
        teller.tell(std::format("wrote {}", fid));
        ++fid;
    }
    test::write(file.parent_path() / doneName, "");
    return true;
}

std::string judgeMeddling(const fs::path& file, const std::array<Ended, 2>& ended) {
    if (!ended[0].wentWell() || !ended[1].wentWell()) return "one of the two died";
    const bool wasRefused =
        std::ranges::any_of(ended[0].told, [](const auto& line) { return line.starts_with("refused"); });
    if (ended[1].told.empty()) return wasRefused ? "refused, and nobody else wrote" : "";
    if (!wasRefused) return "went on over what the other had written";
    if (!ended[0].hasTold("refused FileChanged") && !ended[0].hasTold("refused FileDamaged"))
        return "refused in other words: " + ended[0].told.back();
    const auto connection = Connection::open(file, Connection::Access::Read);
    for (const std::string& told : ended[1].told) {
        const std::string fid = told.substr(told.find(' ') + 1);
        const auto note = connection->value("SELECT note FROM events WHERE fid = " + fid);
        if (note.value_or("") != "other " + fid) return "what the other wrote is lost: event " + fid;
    }
    const auto read = DossierStore::read(file);
    if (!read) return "cannot be read: " + read.error().detail;
    std::uint64_t last = 0;
    for (const std::string& line : ended[0].told)
        if (line.starts_with("done ")) last = std::max<std::uint64_t>(last, std::stoull(line.substr(5)));
    return read->lines.size() == last ? "" : std::format("{} steps in the file, {} promised", read->lines.size(), last);
}

} // namespace

void tryTwoWriters(const Settings& settings, Tally& tally) {
    const fs::path folder = settings.folder / "writers";
    const fs::path file = folder / documentName;
    for (std::uint64_t number = 0; number < settings.amounts.races; ++number) {
        if (!settings.does(number)) continue;
        std::seed_seq seeds{settings.seed, std::uint64_t{4}, number};
        std::mt19937_64 random(seeds);
        fs::remove_all(folder);
        fs::create_directories(folder);
        prepareDocument(file, {}, 0);
        const Plot plot{.seed = random(), .free = {}};
        const auto kind = number % 5;
        std::string what = "two writers: two editors";
        std::string wrong;
        if (kind == 0) {
            const Plot other{.seed = random(), .free = {}};
            wrong = judgeTurns(file, atOnce([&](const Teller& t) { return takeTurns(file, plot, t); },
                                            [&](const Teller& t) { return takeTurns(file, other, t); }));
        } else {
            const bool isReopening = kind == 2 || kind == 4;
            const bool keepsLog = kind > 2;
            const std::uint64_t wait = random() % 4000;
            what = keepsLog ? "two writers: a program with a write-ahead log" : "two writers: another program";
            wrong = judgeMeddling(file, atOnce([&](const Teller& t) { return workAlone(file, plot, isReopening, t); },
                                               [&](const Teller& t) { return meddle(file, keepsLog, wait, t); }));
        }
        tally.count(what);
        if (!wrong.empty()) tally.complain(what, std::format("writers:{}", number), wrong);
    }
}

} // namespace azalai::faults
