#pragma once

#include <app/work/session.h>

#include <azalai/cartography/scene_input.h>
#include <azalai/change/changes.h>

#include <stop_token>

namespace azalai {

/// Everything that the window, the sheet and the command line show of one workspace.
struct Analysis {
    Derived now;                             ///< at the workspace's instant
    std::shared_ptr<const Derived> baseline; ///< at the last briefing; never null
    Changes changes;                         ///< from baseline to now, or from now to baseline when that is earlier
    std::shared_ptr<const AccessHistory> history; ///< of what was known at workspace.knownAt
};

/// Derives it all. Costs nothing twice: engines and history keep what did not change.
/// earlier  An analysis of the same session, or null: its baseline serves again when it is the one that is wanted.
/// Errors   Cancelled, or what the overlap engine says. Any thread but the GUI's.
[[nodiscard]] Result<std::shared_ptr<const Analysis>> analyse(const Session& session, const Workspace& workspace,
                                                              Instant baseline, std::stop_token stop = {},
                                                              const Analysis* earlier = nullptr);

/// What of an analysis is to be drawn, in which words and colours.
struct ViewOptions {
    std::set<MapLayer> hiddenLayers;
    Language language = Language::English;
    bool dark = false;
    std::string liftedState{}; ///< a zone state that is being reshaped and drawn on top; empty for none

    bool operator==(const ViewOptions&) const = default;
};

/// What is contested where a zone state is lifted out of the workspace.
/// Errors  Cancelled, or what the overlap engine says.
[[nodiscard]] Result<Overlaps> overlapsWithout(const std::string& stateId, const Session& session, Workspace workspace,
                                               std::stop_token stop);

/// Gathers what the scene needs. Pieces of legs that several routes share appear once; legs on no route are drawn too,
/// unless there are more than 20,000 of them. A lifted state is left out.
/// overlaps  Whose contested ground is drawn: those without the lifted state where there is one.
[[nodiscard]] SceneInput gatherScene(const Session& session, const Analysis& analysis, const Overlaps& overlaps,
                                     const ViewOptions& options);
/// The same, of an analysis without a lifted state.
[[nodiscard]] SceneInput gatherScene(const Session& session, const Analysis& analysis, const ViewOptions& options);

} // namespace azalai
