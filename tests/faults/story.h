#pragma once

#include "../core/store/open_document.h"

#include <azalai/editing/history.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azalai::faults {

/// What a hand that throws dice does to a document. The same seed, number and state give the same step, so that a
/// process that was killed goes on where it was, and whoever knows the seed knows what the document has to hold.
struct Plot {
    std::uint64_t seed = 0;
    /// After so many steps everything is undone, then redone, and the story is over. None: it never ends.
    std::optional<std::uint64_t> free;
};

struct Step {
    Act act = Act::Do;
    Edit edit;        ///< of Act::Do
    std::string name; ///< of Act::Name
};

/// The next step; none when the story is over.
[[nodiscard]] std::optional<Step> nextStep(const Plot& plot, const Dossier& dossier, const History& history,
                                           const std::vector<JournalLine>& lines);

/// Makes a step in a document.
[[nodiscard]] Result<void> take(const Step& step, test::OpenDocument& document);

/// Everything that a dossier holds, as the bytes of its text form.
[[nodiscard]] std::string canonicalText(const Dossier& dossier);
[[nodiscard]] std::string canonicalHash(const Dossier& dossier);

/// The story as memory alone has it: what a document is compared with. Uses nothing of the store but `settled`.
class Story {
public:
    Story(Dossier beginning, Plot plot);

    /// The dossier after so many steps; as it is at the end where the story is shorter.
    [[nodiscard]] const std::string& textAfter(std::uint64_t number);
    [[nodiscard]] const std::vector<JournalLine>& linesUpTo(std::uint64_t number);
    [[nodiscard]] const Plot& plot() const { return m_plot; }
    [[nodiscard]] const Dossier& beginning() const { return m_beginning; }
    /// How many steps there are, of a story that ends.
    [[nodiscard]] std::uint64_t length();

    /// Of a story that ends: when everything was undone, and when all of that was redone.
    [[nodiscard]] std::uint64_t undoneAt();
    [[nodiscard]] std::uint64_t redoneAt();

    /// Is what was found the document after at least `least` and at most `most` steps? Empty, or what is wrong.
    [[nodiscard]] std::string complaint(const Dossier& found, const std::vector<JournalLine>& lines,
                                        std::uint64_t least, std::uint64_t most);

private:
    [[nodiscard]] bool goOn();
    void goTo(std::uint64_t number);

    Dossier m_beginning;
    Plot m_plot;
    Dossier m_now;
    History m_history;
    std::vector<JournalLine> m_lines;
    std::vector<std::vector<Change>> m_changes; ///< of each line
    std::vector<std::string> m_texts;           ///< after 0, 1, 2, ... steps
};

/// A dossier with a little of every list, cut out of the bundled one, so that a thousand documents are soon opened.
[[nodiscard]] const Dossier& smallDossier();

/// Another one, that shares nothing with it but its form.
[[nodiscard]] const Dossier& otherDossier();

} // namespace azalai::faults
