#include <azalai/geodata/record_fields.h>
#include <azalai/geodata/write_records.h>

#include <format>

namespace azalai {

using namespace written;

namespace {

json::value speed(const std::optional<SpeedRange>& range) {
    if (!range) return nullptr;
    return json::array{number(range->least.value), number(range->most.value)};
}

json::object record(const VehiclePace& p) {
    return Fields()
        .set("mode", wordOr(p.mode))
        .set("surface", wordOr(p.surface))
        .set("dry", speed(p.dry))
        .set("rains", speed(p.rains))
        .set("litres_per_100km", number(p.litresPer100Km))
        .take();
}

json::object record(const ConvoyReport& r) {
    return Fields()
        .set("place", r.place)
        .set("at", formatTime(r.at))
        .set("sources", texts(r.sources))
        .set("grade", r.grade.text())
        .note(r.note)
        .take();
}

template <class T> json::array records(const std::vector<T>& items) {
    json::array list;
    for (const T& item : items)
        list.push_back(record(item));
    return list;
}

} // namespace

json::object record(const SupplySettings& s) {
    return Fields()
        .set("rains", months(s.rainsFirstMonth, s.rainsLastMonth))
        .set("exposure_metres", number(s.exposureDistance.value))
        .set("exposure_days", static_cast<std::int64_t>(s.exposureSpan.count()))
        .take();
}

json::object record(const Vehicle& v) {
    return Fields()
        .set("id", v.id)
        .set("name", local(v.name))
        .set("weight", word(v.weight))
        .set("carries", wordsOf(v.carries))
        .set("paces", records(v.paces))
        .set("sources", texts(v.sources))
        .set("grade", v.grade.text())
        .note(v.note)
        .take();
}

json::object record(const Convoy& c) {
    return Fields()
        .set("id", c.id)
        .set("name", local(c.name))
        .set("vehicle", c.vehicle)
        .set("goods", wordsOf(c.goods))
        .set("legs", texts(c.legs))
        .set("departs", formatTime(c.departs))
        .set("reports", records(c.reports))
        .set("sources", texts(c.sources))
        .set("grade", c.grade.text())
        .note(c.note)
        .take();
}

} // namespace azalai
