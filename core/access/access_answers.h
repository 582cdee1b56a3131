#pragma once

#include <azalai/access/describe_places.h>
#include <azalai/access/exposure_at.h>

namespace azalai {

/// Everything that an Access is asked for, made when it is. Safe to ask from several threads.
class AccessAnswers {
public:
    /// history  Of the workspace's dossier.
    AccessAnswers(const Workspace& workspace, AccessHistory history);
    AccessAnswers(const AccessAnswers&) = delete;
    AccessAnswers& operator=(const AccessAnswers&) = delete;
    ~AccessAnswers() = default;

    [[nodiscard]] const std::shared_ptr<const SupplyNetwork>& sharedNetwork() const { return m_history.network; }
    [[nodiscard]] const NetworkStatuses& statuses() const { return m_statuses; }
    [[nodiscard]] const ExposureAt& exposure() const { return m_exposure; }
    [[nodiscard]] LegStatus leg(std::size_t index) const;
    [[nodiscard]] RouteStatus route(std::size_t index) const;
    [[nodiscard]] PlaceAccess place(std::size_t index) const;
    // As Access has them.
    [[nodiscard]] std::vector<CutPoint> stopsOf(std::size_t place) const;
    [[nodiscard]] std::string lastOpenLegClosed(std::size_t place) const;
    [[nodiscard]] std::vector<CargoAccess> cargoes(std::size_t place) const;

private:
    AccessHistory m_history;
    const SupplyNetwork& m_network;
    Situations m_situations;
    Situation m_now;
    NetworkStatuses m_statuses;
    ExposureAt m_exposure;
    mutable std::mutex m_describing; ///< a place: the searches for it serve others
    mutable PlaceDescriber m_places;
};

} // namespace azalai
