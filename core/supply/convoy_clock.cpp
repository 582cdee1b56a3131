#include <azalai/supply/convoy_clock.h>

#include <azalai/geo/geodesic.h>
#include <azalai/supply/leg_pace.h>

#include <algorithm>

namespace azalai {

namespace {

/// The first and the last second that a stated time covers.
struct Moment {
    Instant first;
    Instant last;
};

Moment momentOf(const StatedTime& time) {
    const bool isInstant = time.end() <= time.begin;
    return {time.begin, isInstant ? time.begin : time.end() - std::chrono::seconds{1}};
}

/// A place of the way, with the driving time from its start.
struct Stop {
    std::string place;
    Metres at;
    HoursRange hours;
};

Result<std::vector<Stop>> stopsOf(const Dossier& dossier, const std::vector<WayStep>& way, const Vehicle& vehicle,
                                  Instant departs) {
    std::vector<Stop> stops;
    for (const WayStep& step : way) {
        const Leg* leg = dossier.leg(step.leg);
        if (!leg) return failure(ErrorCode::UnknownId, step.leg, "no such leg");
        const std::string& start = step.reversed ? leg->to : leg->from;
        if (stops.empty()) stops.push_back({start, {}, {}});
        const Stop before = stops.back();
        if (before.place != start)
            return failure(ErrorCode::InvalidValue, leg->id, "it does not begin where the leg before it ends");
        if (!canPass(vehicle, *leg, dossier.supply, departs))
            return failure(ErrorCode::InvalidValue, leg->id, vehicle.id + " cannot pass it when the convoy departs");
        const Metres length = geodesicLength(leg->line);
        const HoursRange hours = hoursFor(length, *speedOn(vehicle, *leg, dossier.supply, departs));
        stops.push_back({step.reversed ? leg->from : leg->to,
                         before.at + length,
                         {before.hours.least + hours.least, before.hours.most + hours.most}});
    }
    return stops;
}

Instant after(Instant start, Hours hours) { return start + std::chrono::round<std::chrono::seconds>(hours); }

/// Of the stops at a place that none has reported yet, the first from where the convoy was seen last, else the first.
std::optional<std::size_t> stopFor(const std::vector<ClockMark>& marks, const std::string& place, std::size_t last) {
    std::optional<std::size_t> behind;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].place != place || (i > 0 && marks[i].reported)) continue;
        if (i >= last) return i;
        if (!behind) behind = i;
    }
    return behind;
}

void judge(ClockMark& mark, const Moment& seen) {
    mark.reported = seen.first;
    mark.state = seen.last < mark.earliest  ? ClockState::Early
                 : mark.latest < seen.first ? ClockState::Late
                                            : ClockState::InTime;
    mark.lateBy = mark.state == ClockState::Late ? seen.first - mark.latest : std::chrono::seconds{};
}

/// Where the convoy was seen last, and when.
struct Sighting {
    std::size_t stop = 0;
    Moment moment;
};

void judgeUnseen(std::vector<ClockMark>& marks, const std::vector<Stop>& stops, const Sighting& last, Instant now) {
    bool isSeenBeyond = false;
    for (std::size_t i = marks.size(); i-- > 0;) {
        ClockMark& mark = marks[i];
        if (mark.reported) {
            isSeenBeyond = true;
            continue;
        }
        if (isSeenBeyond) {
            mark.state = ClockState::Passed;
        } else if (mark.latest < now) {
            mark.state = ClockState::Overdue;
            mark.lateBy = now - mark.latest;
        }
        if (i <= last.stop) continue;
        mark.revisedEarliest = after(last.moment.first, stops[i].hours.least - stops[last.stop].hours.least);
        mark.revisedLatest = after(last.moment.last, stops[i].hours.most - stops[last.stop].hours.most);
    }
}

} // namespace

std::string_view word(ClockState state) {
    switch (state) {
    case ClockState::Expected:
        return "expected";
    case ClockState::Early:
        return "early";
    case ClockState::InTime:
        return "in-time";
    case ClockState::Late:
        return "late";
    case ClockState::Overdue:
        return "overdue";
    case ClockState::Passed:
        break;
    }
    return "passed";
}

Result<std::vector<ClockMark>> convoyClock(const Dossier& dossier, const std::vector<WayStep>& way,
                                           const Vehicle& vehicle, const StatedTime& departs,
                                           const std::vector<ConvoyReport>& reports, Instant now) {
    const auto stops = stopsOf(dossier, way, vehicle, departs.begin);
    if (!stops) return std::unexpected(stops.error());
    const Moment start = momentOf(departs);
    std::vector<ClockMark> marks;
    for (const Stop& stop : *stops)
        marks.push_back({.place = stop.place,
                         .at = stop.at,
                         .earliest = after(start.first, stop.hours.least),
                         .latest = after(start.last, stop.hours.most)});
    if (marks.empty()) return marks;
    if (start.first <= now) judge(marks.front(), start);

    std::vector<ConvoyReport> told = reports;
    std::ranges::stable_sort(told, {}, [](const ConvoyReport& report) { return report.at.begin; });
    Sighting last{0, start};
    for (const ConvoyReport& report : told) {
        if (std::ranges::none_of(marks, [&](const ClockMark& mark) { return mark.place == report.place; }))
            return failure(ErrorCode::UnknownPlace, report.place, "it is not on the way");
        if (report.at.begin > now) continue;
        const auto stop = stopFor(marks, report.place, last.stop);
        if (!stop) continue;
        last = {*stop, momentOf(report.at)};
        judge(marks[*stop], last.moment);
    }
    judgeUnseen(marks, *stops, last, now);
    return marks;
}

Result<std::vector<ClockMark>> convoyClock(const Dossier& dossier, const Convoy& convoy, Instant now) {
    const Vehicle* vehicle = dossier.vehicle(convoy.vehicle);
    if (!vehicle) return failure(ErrorCode::UnknownId, convoy.vehicle, "no such vehicle");
    std::vector<WayStep> way;
    for (std::size_t i = 0; i < convoy.legs.size(); ++i) {
        const Leg* leg = dossier.leg(convoy.legs[i]);
        if (!leg) return failure(ErrorCode::UnknownId, convoy.legs[i], "no such leg");
        way.push_back({.leg = leg->id});
        if (i == 0) continue;
        const Leg& before = *dossier.leg(convoy.legs[i - 1]);
        const auto isOnLeg = [&](const std::string& place) { return place == leg->from || place == leg->to; };
        // The first leg says nothing of its sense: it is turned when only that makes it meet the second.
        if (i == 1) way[0].reversed = isOnLeg(before.from) && !isOnLeg(before.to);
        const std::string& reached = way[i - 1].reversed ? before.from : before.to;
        way[i].reversed = leg->from != reached && leg->to == reached;
    }
    return convoyClock(dossier, way, *vehicle, convoy.departs, convoy.reports, now);
}

} // namespace azalai
