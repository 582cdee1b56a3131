#pragma once

#include <azalai/editing/edit.h>

namespace azalai {

/// The changes that lead from one dossier to another; none when they are equal. Whatever made the second, what leads
/// there can be kept, told and taken back. Records of kinds with ids are told apart by their ids, others by what stands
/// before and behind them in the list.
/// Input  Lists of kinds with ids are sorted by them, without repeats.
[[nodiscard]] std::vector<Change> changesBetween(const Dossier& before, const Dossier& after);

} // namespace azalai
