#include "scenarios.h"

#include <azalai/geodata/safe_file.h>
#include <azalai/store/copy_shelf.h>
#include <azalai/store/drafts.h>

#include <algorithm>
#include <format>

namespace azalai::faults {

namespace fs = std::filesystem;

namespace {

/// Work begins before it has a name.
class Drafting : public Scenario {
public:
    explicit Drafting(std::uint64_t seed) : m_plot{.seed = seed, .free = {}}, m_story(smallDossier(), m_plot) {}
    std::string name() const override { return "a draft"; }
    void prepare(const fs::path&) const override {}
    bool act(const fs::path& folder, const Teller& teller) const override {
        fs::path file;
        const auto make = [&] {
            return newDraft(folder / "drafts", smallDossier(), "northern-mali")
                .transform([&](const DossierStore& made) { file = made.file(); });
        };
        if (!insist(teller, 3, make)) return false;
        teller.tell("draft " + file.filename().string());
        return edit({.file = file, .plot = m_plot, .upTo = 2, .reopenOneIn = 0}, teller);
    }
    std::string judge(const fs::path& folder, const Ended& ended, Leeway leeway) const override {
        const fs::path drafts = folder / "drafts";
        const std::uint64_t done = ended.lastDone();
        const std::uint64_t most = done + (leeway == Leeway::OneStepMore ? 1 : 0);
        const auto found = draftsIn(drafts);
        if (found.size() > 1) return "more drafts than one";
        if (done > 0 && found.empty()) return "the draft is not listed";
        for (const Draft& draft : found) {
            if (draft.steps < done || draft.steps > most) return std::format("{} steps are listed", draft.steps);
            if (draft.origin != "northern-mali") return "the origin is another one";
            if (std::string wrong = judgeDocument(draft.file, m_story, done, most); !wrong.empty()) return wrong;
            if (!dropDraft(draft.file)) return "cannot be dropped";
        }
        const auto next =
            newDraft(drafts, otherDossier(), "").transform([](const DossierStore& made) { return made.file(); });
        if (!next) return "no new draft can be made";
        if (std::string wrong = judgeNew(*next, otherDossier()); !wrong.empty()) return "the next draft: " + wrong;
        return leftovers(drafts);
    }

private:
    Plot m_plot;
    mutable Story m_story;
};

/// A damaged document is restored from its copy and the steps of its journal.
class Restoring : public Scenario {
public:
    explicit Restoring(std::uint64_t seed) : m_plot{.seed = seed, .free = {}}, m_story(smallDossier(), m_plot) {}
    std::string name() const override { return "restoring from a copy"; }
    void prepare(const fs::path& folder) const override {
        const fs::path file = folder / documentName;
        prepareDocument(file, m_plot, copied);
        expect(shelf(folder).keep(file, copied).has_value(), "a copy without faults");
        expect(edit({.file = file, .plot = m_plot, .upTo = steps, .reopenOneIn = 0, .tries = 1}, Teller(-1)), "steps");
        std::string bytes = test::contentOf(file);
        bytes.at(bytes.find(smallDossier().camps.back().name.en) + 1) ^= 0x04;
        test::write(file, bytes);
        test::write(folder / "damaged", bytes);
    }
    bool act(const fs::path& folder, const Teller& teller) const override {
        const fs::path file = folder / documentName;
        std::optional<Restored> restored;
        const auto tryIt = [&] { return restore(folder).transform([&](const Restored& done) { restored = done; }); };
        if (!insist(teller, 3, tryIt)) return false;
        teller.tell(restored->hasAllSteps ? "restored" : "restored without some steps");
        return edit({.file = file, .plot = m_plot, .upTo = steps + 1, .reopenOneIn = 0}, teller);
    }
    std::string judge(const fs::path& folder, const Ended& ended, Leeway leeway) const override {
        const fs::path file = folder / documentName;
        if (!DossierStore::open(file)) {
            if (ended.hasTold("restored")) return "told as restored and cannot be opened";
            if (const auto again = restore(folder); !again) return "cannot be restored again: " + again.error().detail;
        }
        // Where the damaged file could not be read, it is said, and the file is there to be tried again.
        const bool isPartly = ended.hasTold("restored without some steps");
        const std::uint64_t done = std::max(isPartly ? copied : steps, ended.lastDone());
        if (std::string wrong = judgeDocument(file, m_story, done, done + (leeway == Leeway::OneStepMore ? 1 : 0));
            !wrong.empty())
            return wrong;
        const std::string damaged = test::contentOf(folder / "damaged");
        const auto files = test::filesOf(folder);
        if (std::ranges::count(files, damaged, &std::pair<const std::string, std::string>::second) < 2)
            return "the damaged document was thrown away";
        return leftovers(folder);
    }

private:
    static constexpr std::uint64_t copied = 3;
    static constexpr std::uint64_t steps = 8;
    static CopyShelf shelf(const fs::path& folder) { return CopyShelf(folder / "copies"); }
    static Result<Restored> restore(const fs::path& folder) {
        const fs::path file = folder / documentName;
        const auto copies = shelf(folder).of(file);
        if (copies.empty()) return failure(ErrorCode::FileNotFound, file.string(), "no copy");
        return restoreFromCopy(file, copies.front());
    }

    Plot m_plot;
    mutable Story m_story;
};

/// A copy is put on the shelf after each opening.
class Keeping : public Scenario {
public:
    explicit Keeping(std::uint64_t seed) : m_plot{.seed = seed, .free = {}}, m_story(smallDossier(), m_plot) {}
    std::string name() const override { return "keeping copies"; }
    void prepare(const fs::path& folder) const override {
        const fs::path file = folder / documentName;
        prepareDocument(file, m_plot, 1);
        for (std::uint64_t steps = 1; steps <= 3; ++steps) {
            expect(edit({.file = file, .plot = m_plot, .upTo = steps, .reopenOneIn = 0, .tries = 1}, Teller(-1)),
                   "steps");
            expect(shelf(folder).keep(file, steps).has_value(), "a copy without faults");
        }
    }
    bool act(const fs::path& folder, const Teller& teller) const override {
        const fs::path file = folder / documentName;
        for (std::uint64_t steps = 4; steps <= 5; ++steps) {
            if (!edit({.file = file, .plot = m_plot, .upTo = steps, .reopenOneIn = 0}, teller)) return false;
            if (!insist(teller, 3, [&] { return shelf(folder).keep(file, steps); })) return false;
            teller.tell(std::format("kept {}", steps));
        }
        return true;
    }
    std::string judge(const fs::path& folder, const Ended& ended, Leeway leeway) const override {
        const fs::path file = folder / documentName;
        const std::uint64_t done = std::max<std::uint64_t>(3, ended.lastDone());
        const auto copies = shelf(folder).of(file);
        if (copies.size() < 3) return std::format("{} copies", copies.size());
        const std::uint64_t promised = ended.hasTold("kept 5") ? 5 : ended.hasTold("kept 4") ? 4 : 3;
        if (copies.front().steps < promised) return "the newest copy is missing";
        for (const KeptCopy& copy : copies) {
            const auto read = DossierStore::read(copy.file);
            if (!read || !read->damage.empty()) return "a copy is not sound";
            if (std::string wrong = m_story.complaint(read->dossier, read->lines, copy.steps, copy.steps);
                !wrong.empty())
                return "a copy: " + wrong;
        }
        if (std::string wrong = judgeDocument(file, m_story, done, done + (leeway == Leeway::OneStepMore ? 1 : 0));
            !wrong.empty())
            return wrong;
        if (!shelf(folder).keep(file, 6)) return "no copy can be kept";
        if (shelf(folder).of(file).size() != 3) return "more copies than three";
        return leftovers(folder / "copies");
    }

private:
    static CopyShelf shelf(const fs::path& folder) { return CopyShelf(folder / "copies"); }

    Plot m_plot;
    mutable Story m_story;
};

} // namespace

std::vector<std::unique_ptr<Scenario>> scenariosOfCopies(std::uint64_t seed) {
    std::vector<std::unique_ptr<Scenario>> all;
    all.push_back(std::make_unique<Drafting>(seed));
    all.push_back(std::make_unique<Restoring>(seed));
    all.push_back(std::make_unique<Keeping>(seed));
    return all;
}

} // namespace azalai::faults
