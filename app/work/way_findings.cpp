#include <app/work/way_findings.h>

#include <algorithm>

namespace azalai {

namespace {

bool takesTheSame(const FoundWay& a, const FoundWay& b) {
    return std::ranges::equal(a.steps, b.steps, {}, &WayStep::leg, &WayStep::leg) && a.from == b.from;
}

bool isOnWay(const Dossier& dossier, const FoundWay& way, const std::string& place) {
    return std::ranges::any_of(way.steps, [&](const WayStep& step) {
        const Leg& leg = *dossier.leg(step.leg);
        return leg.from == place || leg.to == place;
    });
}

/// The one that drives: as typed, else the named one, else one whose steady pace takes the way's hours.
Result<Vehicle> driverOf(const Dossier& dossier, const FoundWay& way, const ClockRequest& request) {
    if (request.speed) return steadyVehicle(*request.speed);
    if (const Vehicle* vehicle = dossier.vehicle(request.vehicle)) return *vehicle;
    if (!way.hours || way.hours->least.count() <= 0)
        return failure(ErrorCode::MissingField, "vehicle", "no pace is known on some leg of the way");
    const double km = kilometres(way.length);
    return steadyVehicle({{km / way.hours->most.count()}, {km / way.hours->least.count()}});
}

WayClock clockOf(const Dossier& dossier, const FoundWay& way, const ClockRequest& request, Instant now) {
    WayClock clock;
    const auto vehicle = driverOf(dossier, way, request);
    if (!vehicle) {
        clock.error = vehicle.error();
        return clock;
    }
    std::vector<ConvoyReport> reports;
    for (const ConvoyReport& report : request.reports) {
        if (isOnWay(dossier, way, report.place))
            reports.push_back(report);
        else if (!std::ranges::contains(clock.reportsOff, report.place))
            clock.reportsOff.push_back(report.place);
    }
    auto marks = convoyClock(dossier, way.steps, *vehicle, request.departs, reports, now);
    if (marks)
        clock.marks = std::move(*marks);
    else
        clock.error = marks.error();
    return clock;
}

} // namespace

std::vector<const FoundWay*> waysOf(const WayAnswer& answer) {
    std::vector<const FoundWay*> ways;
    if (answer.best) ways.push_back(&*answer.best);
    for (const FoundWay& way : answer.alternatives)
        ways.push_back(&way);
    if (answer.peacetime && !(answer.best && takesTheSame(*answer.best, *answer.peacetime)))
        ways.push_back(&*answer.peacetime);
    return ways;
}

Result<WayFindings> findWay(const Analysis& analysis, const WayRequest& request) {
    const AccessView view{analysis.now.workspace, analysis.now.access};
    auto answer = findWays(view, request);
    if (!answer) return std::unexpected(answer.error());
    WayFindings findings{
        .request = request, .answer = std::move(*answer), .block = {}, .clockRequest = {}, .clocks = {}};
    if (findings.answer.best || !findings.answer.peacetime) return findings;
    const auto block = firstBlock(view, request, *findings.answer.peacetime);
    if (!block) return std::unexpected(block.error());
    findings.block = *block;
    return findings;
}

std::vector<WayClock> findClocks(const Analysis& analysis, const WayAnswer& answer, const ClockRequest& request) {
    const Workspace& workspace = analysis.now.workspace;
    std::vector<WayClock> clocks;
    for (const FoundWay* way : waysOf(answer))
        clocks.push_back(clockOf(*workspace.dossier, *way, request, workspace.at));
    return clocks;
}

Vehicle steadyVehicle(const SpeedRange& speed) {
    Vehicle vehicle;
    vehicle.weight = Capacity::Light;
    vehicle.paces = {{.mode = {}, .surface = {}, .dry = speed, .rains = speed}};
    return vehicle;
}

} // namespace azalai
