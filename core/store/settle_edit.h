#pragma once

#include <azalai/base/loaded.h>
#include <azalai/editing/edit.h>

#include <vector>

namespace azalai {

/// An edit that can be kept, and what it leads to.
struct SettledEdit {
    Edit edit;
    Dossier after;
    std::vector<Issue> issues; ///< what in the records was repaired, and which rules they break all the same
};

/// Makes of what somebody wants what a file can hold: each record as it reads back from its text (geometry on the grid
/// and valid, words from the lists), and every reference of the dossier held, which takes along what cannot stand
/// without a record that goes: a source that is removed leaves the lists of those that named it, an actor takes its
/// zones. All of it is in the edit, and is undone with it.
///
/// Errors  The rule that a record breaks (subject: kind and id) where it cannot stand, UnknownId where it names
///         something that is not there and cannot do without; InvalidValue when the edit is of another revision.
[[nodiscard]] Result<SettledEdit> settled(const Dossier& before, Edit edit);

} // namespace azalai
