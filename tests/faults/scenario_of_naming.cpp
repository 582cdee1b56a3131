#include "scenarios.h"

#include <azalai/store/document.h>
#include <azalai/store/drafts.h>

#include <algorithm>
#include <format>

namespace azalai::faults {

namespace fs = std::filesystem;

namespace {

/// The document as the window has it: work that begins in a draft, gets the name of another document, and goes on.
class Naming : public Scenario {
public:
    explicit Naming(std::uint64_t seed) : m_plot{.seed = seed, .free = {}}, m_story(smallDossier(), m_plot) {}
    std::string name() const override { return "giving a draft a name"; }
    void prepare(const fs::path& folder) const override {
        expect(DossierStore::create(folder / documentName, otherDossier(), "").has_value(), "a document");
    }
    bool act(const fs::path& folder, const Teller& teller) const override {
        Document document(std::make_shared<const Dossier>(smallDossier()), "northern-mali", placesIn(folder));
        const auto save = [&] { return document.saveAs(folder / documentName); };
        for (std::uint64_t step = 1; step <= 4; ++step) {
            if (!makeStep(document, teller)) return false;
            if (step == 3) {
                if (!insist(teller, 3, save)) return false;
                teller.tell("saved");
            }
        }
        return true;
    }
    std::string judge(const fs::path& folder, const Ended& ended, Leeway leeway) const override {
        const std::uint64_t done = ended.lastDone();
        const std::uint64_t most = done + (leeway == Leeway::OneStepMore ? 1 : 0);
        const fs::path file = folder / documentName;
        const std::string isOther = judgeNew(file, otherDossier());
        if (!isOther.empty() || ended.hasTold("saved"))
            if (std::string wrong = judgeDocument(file, m_story, done, most); !wrong.empty())
                return std::format("neither the old one ({}) nor the draft ({})", isOther, wrong);
        const auto drafts = draftsIn(folder / "drafts");
        if (drafts.size() > 1) return "more drafts than one";
        const bool isOnlyDraft = isOther.empty() && !ended.hasTold("saved");
        if (isOnlyDraft && done > 0) {
            if (drafts.empty()) return "the draft is not listed";
            if (std::string wrong = judgeDocument(drafts.front().file, m_story, done, most); !wrong.empty())
                return wrong;
        }
        if (!DossierStore::create(file, smallDossier(), "")) return "cannot be replaced";
        if (std::string wrong = judgeNew(file, smallDossier()); !wrong.empty()) return "replaced: " + wrong;
        return leftovers(folder);
    }

private:
    static DocumentPlaces placesIn(const fs::path& folder) {
        const auto clock = [second = 1'700'000'000L]() mutable { return Instant(std::chrono::seconds(++second)); };
        return {.drafts = folder / "drafts", .copies = folder / "copies", .by = "amina", .now = clock};
    }

    /// Makes the story's next step, and sees that it gets on the disk.
    bool makeStep(Document& document, const Teller& teller) const {
        const auto step = nextStep(m_plot, *document.dossier(), document.history(), document.lines());
        const auto take = [&]() -> Result<DocumentStep> {
            switch (step->act) {
            case Act::Do:
                return document.make(step->edit);
            case Act::Undo:
                return document.undo();
            case Act::Redo:
                return document.redo();
            case Act::Name:
                break;
            }
            return document.name(step->name);
        };
        if (const Result<DocumentStep> taken = take(); !taken) {
            teller.failed(taken.error());
            return false;
        } else if (taken->notKept) {
            teller.failed(*taken->notKept);
            if (!insist(teller, 3, [&] { return document.keepPending(); })) return false;
        }
        teller.done(document.lines().size(), *document.dossier());
        return true;
    }

    Plot m_plot;
    mutable Story m_story;
};

} // namespace

std::unique_ptr<Scenario> scenarioOfNaming(std::uint64_t seed) { return std::make_unique<Naming>(seed); }

} // namespace azalai::faults
