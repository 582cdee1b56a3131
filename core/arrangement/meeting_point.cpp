#include <azalai/arrangement/meeting_point.h>

#include <cmath>

namespace azalai {

namespace {

__extension__ using WideNumber = unsigned __int128;

/// -1, 0 or 1 as f / fd is below, at or above s / sd.
template <class Number> int compareFractions(Number f, std::uint64_t fd, Number s, std::uint64_t sd) {
    // Of borders that coincide both are the same, or 0.
    if (f == s && (fd == sd || f == 0)) return 0;
    const WideInteger l = static_cast<WideInteger>(f) * sd;
    const WideInteger r = static_cast<WideInteger>(s) * fd;
    return l < r ? -1 : l > r ? 1 : 0;
}

} // namespace

MeetingPoint meetingPoint(GridPoint from, GridPoint to, GridPoint otherFrom, GridPoint otherTo, std::int64_t moved) {
    const std::int64_t toFrom = turnOf(otherFrom, otherTo, from);
    const std::int64_t toTo = turnOf(otherFrom, otherTo, to);
    const auto dx = static_cast<std::int64_t>(otherTo.x) - otherFrom.x;
    const auto dy = static_cast<std::int64_t>(otherTo.y) - otherFrom.y;
    // The two turns have not the same sign, so that the sum of their sizes is under 2^64.
    const bool isTurned = toFrom < toTo;
    const auto sizeOf = [](std::int64_t turn) {
        return turn < 0 ? -static_cast<std::uint64_t>(turn) : static_cast<std::uint64_t>(turn);
    };
    return {.n = sizeOf(toFrom),
            .d = sizeOf(toFrom) + sizeOf(toTo),
            .a = isTurned ? dy * moved : -dy * moved,
            .b = isTurned ? -dx * moved : dx * moved};
}

int compare(const MeetingPoint& f, const MeetingPoint& s) {
    if (const int sign = compareFractions(f.n, f.d, s.n, s.d)) return sign;
    if (const int sign = compareFractions(f.a, f.d, s.a, s.d)) return sign;
    return compareFractions(f.b, f.d, s.b, s.d);
}

StepPoint roundedPlace(GridPoint from, GridPoint to, const MeetingPoint& at) {
    constexpr unsigned fraction = 20;
    // Rounded down from half a unit above, so that it does not matter from where on the edge one counts.
    const auto placed = [&](std::int64_t start, std::int64_t along) {
        const WideNumber whole = static_cast<WideNumber>(along < 0 ? -along : along) * at.n; // n / d is at most 1
        const WideNumber rest = static_cast<WideNumber>(static_cast<std::uint64_t>(whole % at.d)) << (fraction + 1);
        auto halves = static_cast<std::int64_t>(static_cast<std::uint64_t>(whole / at.d) << (fraction + 1) |
                                                static_cast<std::uint64_t>(rest / at.d));
        if (along < 0) halves = -halves - (rest % at.d != 0 ? 1 : 0);
        return static_cast<double>((start << fraction) + ((halves + 1) >> 1U)) * 0x1p-20;
    };
    return {placed(from.x, static_cast<std::int64_t>(to.x) - from.x),
            placed(from.y, static_cast<std::int64_t>(to.y) - from.y)};
}

} // namespace azalai
