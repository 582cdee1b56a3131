#pragma once

#include <app/text/words.h>
#include <app/work/analysis.h>

#include <azalai/geometry/trace_ground.h>

#include <map>
#include <string>

namespace azalai {

/// The lines on the map that an outline can follow: outlines of zones that are seen, regions, countries, rivers, roads.
/// What does not change with the moment is kept from one call to the next.
class TraceLines {
public:
    /// session  Null for none. Roads count up to 20,000 legs, as they are drawn.
    [[nodiscard]] std::shared_ptr<const TraceGround> ground(const Session* session, const Workspace& workspace,
                                                            const ViewOptions& options, const Words& text);

private:
    using Nets = std::vector<std::shared_ptr<const TraceNet>>;

    struct ZoneNet {
        std::string name;
        Area outline;
        std::shared_ptr<const TraceNet> net;
    };
    [[nodiscard]] std::shared_ptr<const TraceNet> netOfZone(const ZoneState& state, const Words& text);

    Nets m_base; ///< of the base map
    std::shared_ptr<const TraceNet> m_roads;
    std::shared_ptr<const BaseMap> m_of;      ///< whose they are
    SharedVector<Leg> m_roadsOf;              ///< likewise
    std::map<std::string, ZoneNet> m_zones{}; ///< by state
    Language m_language = Language::English;
};

} // namespace azalai
