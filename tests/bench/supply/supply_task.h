#pragma once

#include "../turns.h"
#include "make_network.h"

#include <azalai/access/access.h>

#include <map>
#include <memory>
#include <optional>

namespace azalai::bench {

/// A network that is measured.
struct SupplySet {
    std::string name;
    NetworkSize size;
    std::shared_ptr<const Dossier> dossier;
};

/// Input  "country": a million legs. "province": a twentieth of it, for a quick look. "thousand": 1,024 places.
[[nodiscard]] std::optional<SupplySet> makeSupplySet(std::string_view name);

/// What an engine found, by question: written to a file, so that run.py can hold the engines' answers side by side.
using Answers = std::map<std::string, std::string>;

struct SupplyOptions {
    std::size_t stride = 1; ///< only every n-th item
};

/// A task with a place for its answers, filled by its rounds.
struct SupplyTask {
    Task task;
    std::shared_ptr<Answers> answers;
};

// Each returns nothing where it does not know the engine. The set must outlive the task.

/// Which places an entry reaches over legs that are not cut, at the dossier's instant. Items are places.
/// Engines  reach (ours: reached or not), ways (ours: the shortest way from the nearest entry), dijkstra (Boost.Graph,
/// a
///          search of its own for each place that ends at the nearest entry).
[[nodiscard]] std::optional<SupplyTask> makeReachTask(const SupplySet& set, const std::string& engine,
                                                      const SupplyOptions& options);

/// A zone is moved; what follows for legs, routes and places over the whole span is found. Items are edits, each of the
/// dossier as it was made.
/// Engines  ours (the history is revised), fresh (it is computed anew).
[[nodiscard]] std::optional<SupplyTask> makeEditTask(const SupplySet& set, const std::string& engine,
                                                     const SupplyOptions& options);

/// The status of each town on each day of the year. Items are days.
/// Engines  ours (one sweep over the changes), daily (legs judged and places reached anew at midnight of each day).
[[nodiscard]] std::optional<SupplyTask> makeCalendarTask(const SupplySet& set, const std::string& engine,
                                                         const SupplyOptions& options);

/// Writes the usable legs at the dossier's instant for another program: "entry N", "place N" for those asked about,
/// "leg FROM TO MILLIMETRES".
void writeGraph(const SupplySet& set, const SupplyOptions& options, std::FILE* file);

} // namespace azalai::bench
