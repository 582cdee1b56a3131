#pragma once

#include <azalai/access/access.h>
#include <azalai/base/result.h>
#include <azalai/supply/way_step.h>

#include <set>

namespace azalai {

enum class WayGoal { Shortest, Fastest };

struct WayRequest {
    std::string from{}; ///< place id; empty: the nearest supply entry that gives the cargo
    std::string to{};   ///< place id
    Cargo cargo{};
    std::optional<Status> worst =
        Status::AtRisk; ///< of a leg that is used; none: whatever stands there, as in peacetime
    /// A leg with a piece in a zone of one of them is closed, whatever its status.
    std::set<std::string> avoidedActors{};
    WayGoal goal = WayGoal::Shortest;
    std::size_t alternatives = 2; ///< 0..10

    bool operator==(const WayRequest&) const = default;
};

struct FoundWay {
    std::string from; ///< place id; for a request without one the entry that was nearest
    std::string to;
    std::vector<WayStep> steps; ///< none when both places are the same
    Metres length{};
    Metres open{}; ///< lengths by the status of pieces, as RouteStatus has them
    Metres atRisk;
    Metres cut;
    Status status = Status::Open; ///< the worst of its legs
    /// Of all steps; none when one of them has none.
    std::optional<HoursRange> hours;
    std::optional<double> litres;
    Exposure exposure;                ///< every event near any of its legs, once
    std::optional<CutPoint> firstCut; ///< coming from the start
    Line line;                        ///< from start to end; empty without steps

    bool operator==(const FoundWay&) const = default;
};

struct WayAnswer {
    std::optional<FoundWay> best;       ///< none: no way that the request allows
    std::vector<FoundWay> alternatives; ///< from best to worst; each shares at most 80 % of its length with any better
    /// As `best`, over whatever stands there and without avoiding anybody: in season, or, where the season leaves no
    /// way, in any. None when the legs do not join the places, or not for this cargo.
    std::optional<FoundWay> peacetime;

    bool operator==(const WayAnswer&) const = default;
};

/// What the best way costs more than the peacetime way. A shorter or a faster way costs less than nothing.
struct DetourPrice {
    Metres length;
    std::optional<HoursRange> hours; ///< at the highest and at the lowest speeds, the smaller one first
    std::optional<double> litres;

    bool operator==(const DetourPrice&) const = default;
};

/// Ways between two places at the workspace's instant.
///
/// Season   Only legs that the cargo can pass then are used, also when their status does not matter.
/// Fastest  By the mean of the hours at the highest and at the lowest speed; only legs with a known pace are used.
/// Hours    Of the cargo's vehicle; without one, of the quickest on each leg among those that carry the goods, else of
///          all: loading over is not counted.
/// Errors   UnknownPlace (subject: the place), UnknownId (subject: vehicle or actor), MissingField (subject: "vehicle";
///          fastest asked of a dossier without any), OutOfRange (alternatives).
[[nodiscard]] Result<WayAnswer> findWays(const AccessView& view, const WayRequest& request);

/// None unless both ways were found.
[[nodiscard]] std::optional<DetourPrice> detourPrice(const WayAnswer& answer);

} // namespace azalai
