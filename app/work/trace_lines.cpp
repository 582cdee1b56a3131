#include <app/work/trace_lines.h>

namespace azalai {
namespace {

constexpr std::size_t mostLegs = 20'000;

std::vector<std::shared_ptr<const TraceNet>> baseNets(const BaseMap& base, const Words& text) {
    std::vector<std::shared_ptr<const TraceNet>> nets;
    const auto name = [&](const LocalText& words) { return text.of(words).toStdString(); };
    std::vector<TraceNet::Strand> rivers;
    for (const BaseMap::River& river : base.rivers)
        if (river.line.size() > 1) rivers.push_back({.name = name(river.name), .line = river.line});
    nets.push_back(std::make_shared<const TraceNet>(TraceKind::River, std::move(rivers)));
    for (const BaseMap::Land& region : base.regions)
        nets.push_back(netOf(TraceKind::Region, name(region.name), region.outline));
    for (const BaseMap::Land& country : base.countries)
        nets.push_back(netOf(TraceKind::Country, name(country.name), country.outline));
    return nets;
}

std::shared_ptr<const TraceNet> roadNet(const Dossier& dossier, const Words& text) {
    std::vector<TraceNet::Strand> roads;
    if (dossier.legs.size() <= mostLegs)
        for (const Leg& leg : dossier.legs)
            if ((leg.mode == LegMode::Road || leg.mode == LegMode::Track) && leg.line.size() > 1)
                roads.push_back({.name = text.of(leg.name).toStdString(), .line = leg.line});
    return std::make_shared<const TraceNet>(TraceKind::Road, std::move(roads));
}

} // namespace

std::shared_ptr<const TraceNet> TraceLines::netOfZone(const ZoneState& state, const Words& text) {
    constexpr std::size_t most = 20'000;
    if (m_zones.size() > most) m_zones.clear();
    ZoneNet& zone = m_zones[state.id];
    std::string name = text.of(state.name).toStdString();
    if (!zone.net || zone.name != name || zone.outline != state.outline)
        zone = {.name = name, .outline = state.outline, .net = netOf(TraceKind::Zone, name, state.outline)};
    return zone.net;
}

std::shared_ptr<const TraceGround> TraceLines::ground(const Session* session, const Workspace& workspace,
                                                      const ViewOptions& options, const Words& text) {
    if (!session || !workspace.dossier) return std::make_shared<const TraceGround>();
    const bool hasOtherWords = text.language() != m_language;
    m_language = text.language();
    if (hasOtherWords || m_of != session->baseMap) {
        m_of = session->baseMap;
        m_base = m_of ? baseNets(*m_of, text) : Nets();
    }
    if (!m_roads || hasOtherWords || !m_roadsOf.isShared(workspace.dossier->legs)) {
        m_roadsOf = workspace.dossier->legs;
        m_roads = roadNet(*workspace.dossier, text);
    }
    Nets nets;
    if (!options.hiddenLayers.contains(MapLayer::Zones))
        for (const ZoneState* state : activeZones(workspace))
            if (state->id != options.liftedState) nets.push_back(netOfZone(*state, text));
    nets.push_back(m_roads);
    nets.insert(nets.end(), m_base.begin(), m_base.end());
    return std::make_shared<const TraceGround>(std::move(nets));
}

} // namespace azalai
