#pragma once

#include "child.h"
#include "expect.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace azalai::faults {

/// How far a document may be from what was promised.
enum class Leeway {
    None,       ///< every promised step and no other: nothing died, errors were told
    OneStepMore ///< the step in hand may be there too: the program died before it could tell
};

/// Something that a person does with documents and that a fault can strike at any point. Everything happens under one
/// folder, which stays the same from case to case: copies are kept by a document's path.
class Scenario {
public:
    virtual ~Scenario() = default;
    [[nodiscard]] virtual std::string name() const = 0;
    /// What is there before; no fault strikes it.
    virtual void prepare(const std::filesystem::path& folder) const = 0;
    /// In a process of its own, that may die in it. True when everything was done, at the second try or the third.
    [[nodiscard]] virtual bool act(const std::filesystem::path& folder, const Teller& teller) const = 0;
    /// Looks at what is left, as the program would after a start, and goes on from there. Empty, or what is wrong.
    [[nodiscard]] virtual std::string judge(const std::filesystem::path& folder, const Ended& ended,
                                            Leeway leeway) const = 0;
};

/// All of them: editing, making, replacing, a draft, restoring, keeping copies.
[[nodiscard]] std::vector<std::unique_ptr<Scenario>> allScenarios(std::uint64_t seed);

/// Opens a document and compares it with its story; then makes one more step, to see that it can be worked with.
[[nodiscard]] std::string judgeDocument(const std::filesystem::path& file, Story& story, std::uint64_t least,
                                        std::uint64_t most);

/// Is the document exactly this dossier, without a journal? Empty, or what is wrong.
[[nodiscard]] std::string judgeNew(const std::filesystem::path& file, const Dossier& wanted);

/// Names of files that begin with a dot, or end in -journal: what nobody needs any longer.
[[nodiscard]] std::string leftovers(const std::filesystem::path& folder);

} // namespace azalai::faults
