#pragma once

#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/record_reader.h>

namespace azalai {

/// Turns what was read into geometry that the rest of the program may rely on: finite, on the globe, on the 1e-7° grid,
/// valid. What can be repaired is, with an issue; what cannot is an issue that rejects the feature.

/// Empty and rejected when there is none. Edges declared geodesic are densified, so that what the model holds has
/// straight ones.
[[nodiscard]] Area areaIn(const RawFeature& feature, RecordReader& reader, EdgeKind edges = EdgeKind::Straight);
/// Two or more positions, no repeats.
[[nodiscard]] Line lineIn(const RawFeature& feature, RecordReader& reader);
/// Absence is no issue here.
[[nodiscard]] std::optional<Position> positionIn(const RawFeature& feature, RecordReader& reader);

} // namespace azalai
