#include <azalai/geodata/read_records.h>
#include <azalai/geodata/record_words.h>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cmath>
#include <format>

namespace azalai {

namespace json = boost::json;

namespace {

constexpr double fastest = 1000.0;    ///< km/h
constexpr double thirstiest = 1000.0; ///< litres per 100 km
constexpr double farthest = 1e6;      ///< m
constexpr int longest = 3650;         ///< days

/// [least, most] in km/h; none when absent or null.
std::optional<SpeedRange> readSpeed(RecordReader& reader, std::string_view key) {
    const json::value* value = reader.member(key);
    if (!value) return std::nullopt;
    const json::array* range = value->if_array();
    const auto isSpeed = [](const json::value& v) {
        return v.is_number() && v.to_number<double>() > 0.0 && v.to_number<double>() <= fastest;
    };
    if (range && range->size() == 2 && std::ranges::all_of(*range, isSpeed)) {
        const SpeedRange speed{.least = {RecordReader::rounded((*range)[0].to_number<double>())},
                               .most = {RecordReader::rounded((*range)[1].to_number<double>())}};
        if (speed.least.value > 0.0 && speed.least <= speed.most) return speed;
    }
    reader.report(ErrorCode::InvalidValue, std::format("{}: expected [slowest, fastest] in km/h", key), Weight::Kept);
    return std::nullopt;
}

VehiclePace readPace(RecordReader& reader) {
    return {.mode = wordOrAny<LegMode>(reader, "mode"),
            .surface = wordOrAny<Surface>(reader, "surface"),
            .dry = readSpeed(reader, "dry"),
            .rains = readSpeed(reader, "rains"),
            .litresPer100Km = reader.number("litres_per_100km", 0.0, thirstiest).value_or(0.0)};
}

ConvoyReport readReport(RecordReader& reader) {
    ConvoyReport report;
    report.place = reader.requiredText("place", Weight::Rejected);
    const std::optional<StatedTime> at = reader.time("at", Weight::Rejected);
    if (!at) reader.report(ErrorCode::MissingField, "at: no time", Weight::Rejected);
    report.at = at.value_or(StatedTime{});
    report.sources = reader.listArray("sources");
    report.grade = reader.grade();
    report.note = reader.text("note");
    return report;
}

} // namespace

SupplySettings readSettings(RecordReader& reader) {
    const SupplySettings usual;
    const MonthSpan rains = reader.months("rains").value_or(MonthSpan{usual.rainsFirstMonth, usual.rainsLastMonth});
    const std::optional<double> days = reader.number("exposure_days", 1.0, longest);
    const bool isWhole = days && *days == std::floor(*days);
    if (days && !isWhole) reader.report(ErrorCode::InvalidValue, "exposure_days: expected whole days", Weight::Kept);
    return {
        .rainsFirstMonth = rains.first,
        .rainsLastMonth = rains.last,
        .exposureDistance = {reader.number("exposure_metres", 0.0, farthest).value_or(usual.exposureDistance.value)},
        .exposureSpan = isWhole ? std::chrono::days{static_cast<int>(*days)} : usual.exposureSpan};
}

Vehicle readVehicle(RecordReader& reader) {
    return {.id = reader.id("id"),
            .name = reader.localObject("name"),
            .weight = reader.word<Capacity>("weight", Weight::Kept),
            .carries = wordList<Goods>(reader, "carries"),
            .paces = reader.records("paces", readPace),
            .sources = reader.listArray("sources"),
            .grade = reader.grade(),
            .note = reader.text("note")};
}

Convoy readConvoy(RecordReader& reader) {
    Convoy convoy;
    convoy.id = reader.id("id");
    convoy.name = reader.localObject("name");
    convoy.vehicle = reader.requiredText("vehicle", Weight::Rejected);
    convoy.goods = wordList<Goods>(reader, "goods");
    convoy.legs = reader.listArray("legs");
    if (convoy.legs.empty()) reader.report(ErrorCode::MissingField, "legs: no leg at all", Weight::Rejected);
    const std::optional<StatedTime> departs = reader.time("departs", Weight::Rejected);
    if (!departs) reader.report(ErrorCode::MissingField, "departs: no time", Weight::Rejected);
    convoy.departs = departs.value_or(StatedTime{});
    convoy.reports = reader.records("reports", readReport);
    std::ranges::stable_sort(convoy.reports, {}, [](const ConvoyReport& report) { return report.at.begin; });
    convoy.sources = reader.listArray("sources");
    convoy.grade = reader.grade();
    convoy.note = reader.text("note");
    return convoy;
}

} // namespace azalai
