#pragma once

#include "story.h"

#include <azalai/base/error.h>

#include <filesystem>
#include <string>

namespace azalai::faults {

/// Tells the runner what was promised, a line each, through a descriptor and into the log of calls.
class Teller {
public:
    /// descriptor  -1: nobody listens.
    explicit Teller(int descriptor) : m_descriptor(descriptor) {}
    void tell(const std::string& line) const;
    void done(std::uint64_t number, const Dossier& dossier) const; ///< "done 12 <canonical hash>"
    void failed(const Error& error) const;                         ///< "failed DiskFull <subject>: <detail>"

private:
    int m_descriptor;
};

/// The code's name in the source: "DiskFull".
[[nodiscard]] std::string nameOf(ErrorCode code);

struct EditingTask {
    std::filesystem::path file;
    Plot plot;
    std::uint64_t upTo = 0;        ///< number of the last step
    std::uint64_t reopenOneIn = 0; ///< closes and opens the document after one of so many steps; 0 never
    int tries = 3;                 ///< of each thing that fails: the second with the same store, later ones reopened
};

/// Opens a document and goes on with its story, telling each finished step and each failure. False when it gave up.
[[nodiscard]] bool edit(const EditingTask& task, const Teller& teller);

/// Does something until it goes well, at most so often, telling each failure.
template <class Work> bool insist(const Teller& teller, int tries, Work work) {
    for (int i = 0; i < tries; ++i) {
        const auto done = work();
        if (done) return true;
        teller.failed(done.error());
    }
    return false;
}

} // namespace azalai::faults
