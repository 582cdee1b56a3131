#pragma once

#include <azalai/supply/what_if.h>

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace azalai {

/// One thing that is tried out, from an instant on.
struct WhatIfChange {
    struct LegWord {
        std::string leg;
        Status status = Status::Cut;

        bool operator==(const LegWord&) const = default;
    };
    struct ZoneEnd {
        std::string state;

        bool operator==(const ZoneEnd&) const = default;
    };
    struct ZoneOutline {
        std::string state;
        Area outline;
        bool isMoved = false; ///< the whole zone by one shift; else reshaped

        bool operator==(const ZoneOutline&) const = default;
    };
    struct NewZone {
        ZoneState state; ///< its `when` begins at `from` or is open

        bool operator==(const NewZone&) const = default;
    };

    Instant from;
    std::variant<LegWord, ZoneEnd, ZoneOutline, NewZone> what;

    bool operator==(const WhatIfChange&) const = default;
};

[[nodiscard]] WhatIf asWhatIf(const WhatIfChange& change);

/// The list of what is tried out on a dossier, one thing on the other, which can be undone and redone without limit. A
/// value: copies share the changes.
///
/// What is said about a thing takes the place of what was said about it from the same instant or a later one: a second
/// word on a leg, a second outline of a zone; where a zone ends, later outlines of it go. The outline and the end of a
/// zone that was added are its own. The list holds at most one change for a thing and an instant, and none without
/// effect: about what is not there, or is not there any more when another change is gone.
class WhatIfBranch {
public:
    using Changes = std::vector<std::shared_ptr<const WhatIfChange>>;

    explicit WhatIfBranch(std::shared_ptr<const Dossier> dossier) : m_dossier(std::move(dossier)) {}

    [[nodiscard]] const std::shared_ptr<const Dossier>& dossier() const { return m_dossier; } ///< without the changes
    [[nodiscard]] const Changes& changes() const { return m_now; } ///< in the order in which they are applied
    [[nodiscard]] bool isEmpty() const { return m_now.empty(); }
    /// The word on a leg that holds at an instant; none where the branch says nothing of it.
    [[nodiscard]] std::optional<Status> wordOn(const std::string& leg, Instant at) const;
    /// Is anything said of a leg, at whatever instant.
    [[nodiscard]] bool saysOf(const std::string& leg) const;
    /// Does the branch add, move, reshape or end a zone state.
    [[nodiscard]] bool touches(const std::string& state) const;

    // Each is one step of undo. False: nothing changed, and there is no step.
    bool add(WhatIfChange change);
    bool remove(std::size_t index); ///< with those that have no effect without it
    bool forgetLeg(const std::string& leg);
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return !m_past.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.empty(); }

private:
    bool become(Changes next);
    [[nodiscard]] Changes effective(const Changes& changes) const;

    std::shared_ptr<const Dossier> m_dossier;
    Changes m_now;
    std::vector<Changes> m_past;
    std::vector<Changes> m_future;
};

/// The next revision of a dossier with the changes of a branch.
[[nodiscard]] Dossier applied(const Dossier& dossier, const WhatIfBranch::Changes& changes);

/// What is written down with changes that are to stay.
struct Keeping {
    LocalText reason;
    std::vector<std::string> sources{};
    std::optional<StatedTime> until{}; ///< of words on legs and zones that were added; none: for good
    StatedTime recorded;

    bool operator==(const Keeping&) const = default;
};

/// As `applied`, with what is written down: overrides and zone states that are new or differ carry it, a state's reason
/// in its note. `until` ends nothing that begins later.
[[nodiscard]] Dossier kept(const Dossier& dossier, const WhatIfBranch::Changes& changes, const Keeping& keeping);

/// A zone to be tried out, in force from an instant on, under an id that neither the dossier nor `taken` has:
/// "what-if-1@1".
[[nodiscard]] ZoneState triedZone(const Dossier& dossier, const std::set<std::string>& taken, Instant from);
/// The same for a branch.
[[nodiscard]] ZoneState triedZone(const WhatIfBranch& branch, Instant from);

} // namespace azalai
