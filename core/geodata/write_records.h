#pragma once

#include <azalai/geodata/raw_dossier.h>

namespace azalai {

/// One record each, with its fields in the order of the format.
[[nodiscard]] boost::json::object record(const Actor& item);
[[nodiscard]] boost::json::object record(const Relation& item);
[[nodiscard]] boost::json::object record(const Source& item);
[[nodiscard]] boost::json::object record(const Route& item);
[[nodiscard]] boost::json::object record(const SupplyEntry& item);
[[nodiscard]] boost::json::object record(const Override& item);
[[nodiscard]] boost::json::object record(const AccessRule& item);
[[nodiscard]] boost::json::object record(const SupplySettings& item);
[[nodiscard]] boost::json::object record(const Vehicle& item);
[[nodiscard]] boost::json::object record(const Convoy& item);

[[nodiscard]] RawFeature record(const ZoneState& item);
[[nodiscard]] RawFeature record(const Place& item);
[[nodiscard]] RawFeature record(const Leg& item);
[[nodiscard]] RawFeature record(const Region& item);
[[nodiscard]] RawFeature record(const Event& item);
[[nodiscard]] RawFeature record(const Camp& item);
[[nodiscard]] RawFeature record(const Displacement& item);

} // namespace azalai
