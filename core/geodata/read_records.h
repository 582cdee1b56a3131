#pragma once

#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/record_reader.h>

namespace azalai {

/// One record each. What is wrong goes to the reader, which knows at the end whether the record can stand.
[[nodiscard]] Actor readActor(RecordReader& reader);
[[nodiscard]] Relation readRelation(RecordReader& reader);
[[nodiscard]] Source readSource(RecordReader& reader);
[[nodiscard]] Route readRoute(RecordReader& reader);
[[nodiscard]] SupplyEntry readEntry(RecordReader& reader);
[[nodiscard]] Override readOverride(RecordReader& reader);
[[nodiscard]] AccessRule readRule(RecordReader& reader);
[[nodiscard]] SupplySettings readSettings(RecordReader& reader);
[[nodiscard]] Vehicle readVehicle(RecordReader& reader);
[[nodiscard]] Convoy readConvoy(RecordReader& reader);

[[nodiscard]] ZoneState readZone(RecordReader& reader, const RawFeature& feature);
[[nodiscard]] Place readPlace(RecordReader& reader, const RawFeature& feature);
[[nodiscard]] Leg readLeg(RecordReader& reader, const RawFeature& feature);
[[nodiscard]] Region readRegion(RecordReader& reader, const RawFeature& feature);
[[nodiscard]] Event readEvent(RecordReader& reader, const RawFeature& feature);
[[nodiscard]] Camp readCamp(RecordReader& reader, const RawFeature& feature);
[[nodiscard]] Displacement readDisplacement(RecordReader& reader, const RawFeature& feature);

} // namespace azalai
