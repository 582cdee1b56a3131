#pragma once

#include <azalai/overlap/overlaps.h>

#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace azalai {

/// Who held how much from an instant until the next one of the series.
struct GroundAt {
    Instant at;
    std::map<std::string, SquareMetres> held;      ///< by actor id; counted once where own zones overlap
    std::map<std::string, SquareMetres> contested; ///< by actor id: the part of it that a rival claims too
    SquareMetres contestedTotal;                   ///< contested ground, each piece once
};

/// The series over the dossier's span: its first instant and every change instant. The workspace's own instant does not
/// matter; its hidden actors and "known at" do. Costs one computation per change, which an engine that remembers spends
/// once. Errors  those of the engine, Cancelled among them.
[[nodiscard]] Result<std::vector<GroundAt>> groundSeries(const Workspace& workspace, const OverlapEngine& engine,
                                                         std::stop_token stop = {});

/// One point of the series, from the overlaps of the workspace at its instant.
[[nodiscard]] GroundAt groundAt(const Workspace& workspace, const Overlaps& overlaps);

} // namespace azalai
