#include <azalai/access/situation.h>
#include <azalai/supply/leg_pace.h>

#include <azalai/model/workspace.h>

#include <algorithm>

namespace azalai {

namespace {

/// Is there a season in which the vehicle uses the leg?
bool canEverPass(const Vehicle& vehicle, const Leg& leg) {
    const VehiclePace* pace = paceOn(vehicle, leg);
    return pace && vehicle.weight >= leg.capacity && (pace->dry || pace->rains);
}

/// Of equally quick vehicles that with the first id counts, whatever the order of the dossier.
bool isAtLeastAsGood(const LegPace& pace, const Vehicle& vehicle, const HoursRange& hours) {
    return std::pair(meanOf(*pace.hours), std::string_view(pace.vehicle->id)) <=
           std::pair(meanOf(hours), std::string_view(vehicle.id));
}

} // namespace

HoursRange hoursFor(Metres length, const SpeedRange& speed) {
    return {Hours{kilometres(length) / speed.most.value}, Hours{kilometres(length) / speed.least.value}};
}

Hours meanOf(const HoursRange& hours) { return (hours.least + hours.most) / 2.0; }

Result<CargoPaces> CargoPaces::make(const Dossier& dossier, const Cargo& cargo, Instant at) {
    CargoPaces paces;
    paces.m_dossier = &dossier;
    paces.m_at = at;
    paces.m_isNamed = !cargo.vehicle.empty();
    paces.m_isAnyGood = !paces.m_isNamed && (!cargo.goods || dossier.vehicles.empty());
    if (paces.m_isNamed) {
        const Vehicle* vehicle = dossier.vehicle(cargo.vehicle);
        if (!vehicle) return failure(ErrorCode::UnknownId, cargo.vehicle, "no such vehicle");
        paces.m_vehicles = {vehicle};
        return paces;
    }
    for (const Vehicle& vehicle : dossier.vehicles)
        if (!cargo.goods || std::ranges::contains(vehicle.carries, *cargo.goods)) paces.m_vehicles.push_back(&vehicle);
    return paces;
}

Passage CargoPaces::passage(const Leg& leg) const {
    Passage passage{.isPassable = m_isAnyGood && isInSeason(leg, m_at), .isEverPassable = m_isAnyGood};
    for (const Vehicle* vehicle : m_vehicles) {
        passage.isEverPassable = passage.isEverPassable || canEverPass(*vehicle, leg);
        passage.hasPace = passage.hasPace || canPass(*vehicle, leg, m_dossier->supply, m_at);
    }
    passage.isPassable = passage.isPassable || passage.hasPace;
    return passage;
}

Passage Passages::of(const Leg& leg) {
    if (isSeasonal(leg)) return m_paces.passage(leg);
    const std::tuple kind(leg.mode, leg.surface, leg.capacity);
    if (m_last && kind == m_lastKind) return *m_last;
    auto known = m_known.find(kind);
    if (known == m_known.end()) known = m_known.emplace(kind, m_paces.passage(leg)).first;
    m_last = &known->second;
    m_lastKind = kind;
    return *m_last;
}

LegPace CargoPaces::on(const Leg& leg, Metres length) const {
    LegPace pace;
    pace.isPassable = m_isAnyGood && isInSeason(leg, m_at);
    pace.isEverPassable = m_isAnyGood;
    for (const Vehicle* vehicle : m_vehicles) {
        pace.isEverPassable = pace.isEverPassable || canEverPass(*vehicle, leg);
        if (!canPass(*vehicle, leg, m_dossier->supply, m_at)) continue;
        pace.isPassable = true;
        const HoursRange hours = hoursFor(length, *speedOn(*vehicle, leg, m_dossier->supply, m_at));
        if (pace.hours && isAtLeastAsGood(pace, *vehicle, hours)) continue;
        pace.hours = hours;
        pace.vehicle = vehicle;
        if (m_isNamed) pace.litres = kilometres(length) * paceOn(*vehicle, leg)->litresPer100Km / 100.0;
    }
    return pace;
}

} // namespace azalai
