#pragma once

#include <azalai/access/access.h>
#include <azalai/base/loaded.h>
#include <azalai/base/shared_vector.h>
#include <azalai/model/base_map.h>
#include <azalai/overlap/overlaps.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace azalai {

/// An opened dossier with what is needed to ask about it. Shared between threads: nothing in it changes.
struct Session {
    std::filesystem::path path;
    std::shared_ptr<const Dossier> dossier;
    std::shared_ptr<const BaseMap> baseMap;       ///< null when the base map could not be read; `issues` says why
    std::shared_ptr<const OverlapEngine> engine;  ///< keeps its own caches
    std::shared_ptr<const AccessHistory> history; ///< of everything that is known today
    SharedVector<Issue> issues;                   ///< what in the files breaks a rule; shared by the revisions
    std::string hash;                             ///< fingerprint of the dossier
};

/// Reads a dossier (bundled name or path) and the base map.
/// Errors  FileNotFound, FileUnreadable, MalformedText, UnsupportedFormat, NewerVersion. A broken feature is an issue,
/// not an error.
[[nodiscard]] Result<Session> openSession(const std::string& nameOrPath);

/// The session of a dossier that was read already.
/// issues  What was wrong with it; what is wrong with the base map is added.
[[nodiscard]] Session sessionOf(const std::filesystem::path& path, std::shared_ptr<const Dossier> dossier,
                                std::vector<Issue> issues);

} // namespace azalai
