#include <azalai/briefing/routes_worst_first.h>

#include <array>

namespace azalai {

std::vector<std::string> routesWorstFirst(const Access& access) {
    std::vector<std::string> ids;
    for (const Status status : std::array{Status::Cut, Status::AtRisk, Status::Unknown, Status::Open})
        for (const RouteStatus& route : access.routes)
            if (route.status == status) ids.push_back(route.route);
    return ids;
}

} // namespace azalai
