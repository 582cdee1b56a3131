#include "scenarios.h"

#include <format>

namespace azalai::faults {

namespace fs = std::filesystem;

namespace {

/// Dies in the middle of a step, so that half of it is in the file and the rest can be taken back.
void interrupt(const fs::path& file, const Plot& plot, std::uint64_t step) {
    const fs::path journal = file.string() + "-journal";
    for (std::uint64_t call = 8;; ++call) {
        const fs::path saved = file.string() + ".saved";
        fs::copy_file(file, saved, fs::copy_options::overwrite_existing);
        const Ended ended =
            inChild({.folder = file.parent_path(), .fault = Fault::KillBefore, .at = call}, [&](const Teller& teller) {
                return edit({.file = file, .plot = plot, .upTo = step, .reopenOneIn = 0, .tries = 1}, teller);
            });
        expect(ended.wasKilled(), "no call at which a step is half written");
        std::error_code none;
        const bool isHalf = fs::file_size(journal, none) > 0 && test::contentOf(file) != test::contentOf(saved);
        if (!isHalf) {
            fs::rename(saved, file);
            fs::remove(journal);
            continue;
        }
        fs::remove(saved);
        return;
    }
}

/// An officer works, and closes and opens the document once in a while.
class Editing : public Scenario {
public:
    explicit Editing(std::uint64_t seed) : m_plot{.seed = seed, .free = {}}, m_story(smallDossier(), m_plot) {}
    std::string name() const override { return "editing"; }
    void prepare(const fs::path& folder) const override { prepareDocument(folder / documentName, m_plot, before); }
    bool act(const fs::path& folder, const Teller& teller) const override {
        return edit({.file = folder / documentName, .plot = m_plot, .upTo = before + 6, .reopenOneIn = 4}, teller);
    }
    std::string judge(const fs::path& folder, const Ended& ended, Leeway leeway) const override {
        const std::uint64_t done = std::max(before, ended.lastDone());
        return judgeDocument(folder / documentName, m_story, done, done + (leeway == Leeway::OneStepMore ? 1 : 0));
    }

private:
    static constexpr std::uint64_t before = 3;
    Plot m_plot;
    mutable Story m_story;
};

/// A document is made where nothing was.
class Making : public Scenario {
public:
    std::string name() const override { return "making a document"; }
    void prepare(const fs::path&) const override {}
    bool act(const fs::path& folder, const Teller& teller) const override {
        const auto make = [&] { return DossierStore::create(folder / documentName, smallDossier(), "northern-mali"); };
        if (!insist(teller, 3, make)) return false;
        teller.tell("made");
        return true;
    }
    std::string judge(const fs::path& folder, const Ended& ended, Leeway) const override {
        const fs::path file = folder / documentName;
        if (fs::exists(file)) {
            if (std::string wrong = judgeNew(file, smallDossier()); !wrong.empty()) return wrong;
        } else if (ended.hasTold("made"))
            return "it is not there";
        // Under the same name again, and another one: what the first left behind must not get into it.
        if (!DossierStore::create(file, otherDossier(), "")) return "cannot be made again";
        if (std::string wrong = judgeNew(file, otherDossier()); !wrong.empty()) return "made again: " + wrong;
        return leftovers(folder);
    }
};

/// A document is made under the name of another, which a crash has left with half a step.
class Replacing : public Scenario {
public:
    explicit Replacing(std::uint64_t seed) : m_plot{.seed = seed, .free = {}}, m_story(smallDossier(), m_plot) {}
    std::string name() const override { return "replacing a document"; }
    void prepare(const fs::path& folder) const override {
        prepareDocument(folder / documentName, m_plot, before);
        interrupt(folder / documentName, m_plot, before + 1);
    }
    bool act(const fs::path& folder, const Teller& teller) const override {
        const auto make = [&] { return DossierStore::create(folder / documentName, otherDossier(), "elsewhere"); };
        if (!insist(teller, 3, make)) return false;
        teller.tell("made");
        return true;
    }
    std::string judge(const fs::path& folder, const Ended& ended, Leeway) const override {
        const fs::path file = folder / documentName;
        const std::string isOld = judgeDocument(file, m_story, before, before);
        if (!isOld.empty() || ended.hasTold("made")) {
            if (std::string wrong = judgeNew(file, otherDossier()); !wrong.empty())
                return std::format("neither the old one ({}) nor the new one ({})", isOld, wrong);
        }
        if (!DossierStore::create(file, smallDossier(), "")) return "cannot be replaced again";
        if (std::string wrong = judgeNew(file, smallDossier()); !wrong.empty()) return "replaced again: " + wrong;
        return leftovers(folder);
    }

private:
    static constexpr std::uint64_t before = 3;
    Plot m_plot;
    mutable Story m_story;
};

} // namespace

void prepareDocument(const fs::path& file, const Plot& plot, std::uint64_t steps) {
    const Result<void> made = DossierStore::create(file, smallDossier(), "northern-mali");
    expect(made.has_value(), "a document without faults");
    const Ended ended = inChild({}, [&](const Teller& teller) {
        return edit({.file = file, .plot = plot, .upTo = steps, .reopenOneIn = 0, .tries = 1}, teller);
    });
    expect(ended.wentWell(), "steps without faults: " + ended.firstFailure());
}

std::vector<std::unique_ptr<Scenario>> allScenarios(std::uint64_t seed) {
    auto all = scenariosOfDocuments(seed);
    for (auto& scenario : scenariosOfCopies(seed))
        all.push_back(std::move(scenario));
    all.push_back(scenarioOfNaming(seed));
    return all;
}

std::vector<std::unique_ptr<Scenario>> scenariosOfDocuments(std::uint64_t seed) {
    std::vector<std::unique_ptr<Scenario>> all;
    all.push_back(std::make_unique<Editing>(seed));
    all.push_back(std::make_unique<Making>());
    all.push_back(std::make_unique<Replacing>(seed));
    return all;
}

} // namespace azalai::faults
