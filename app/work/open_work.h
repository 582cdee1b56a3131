#pragma once

#include <app/work/session.h>

#include <azalai/store/copy_shelf.h>
#include <azalai/store/document.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// A dossier that was opened to be worked on.
struct OpenedWork {
    std::shared_ptr<const Session> session;
    std::shared_ptr<Document> document; ///< of the session's dossier
    /// Why its file is not written to, where it has one that could be: what is changed goes into a draft.
    std::optional<Error> notWritten;
    std::vector<Issue> damage;    ///< records of the file that are not as they were written
    std::vector<KeptCopy> copies; ///< of a damaged file, from when it was sound; the newest first
    bool wasInterrupted = false;  ///< a write had been cut off, and was taken back
};

/// Opens a dossier for the window. A document that cannot be written to, because somebody else has it, because it or
/// its folder is read-only, or because it is damaged, is opened all the same, and says so. nameOrPath  As openSession.
/// Errors  As openSession; NewerVersion.
[[nodiscard]] Result<OpenedWork> openWork(const std::string& nameOrPath, const DocumentPlaces& places);

/// Folders of the user's, user name and clock. folder  Where drafts and copies go.
[[nodiscard]] DocumentPlaces placesUnder(const std::filesystem::path& folder);

} // namespace azalai
