#include <azalai/geodata/read_records.h>
#include <azalai/geodata/shape_rules.h>

#include <limits>

namespace azalai {

namespace {

/// Whatever lorry, unless the file says otherwise.
Capacity readCapacity(RecordReader& reader) {
    return reader.text("capacity").empty() ? Capacity::Heavy : reader.word<Capacity>("capacity", Weight::Kept);
}

/// Straight unless the source says otherwise.
EdgeKind readEdges(RecordReader& reader) {
    return reader.text("edges").empty() ? EdgeKind::Straight : reader.word<EdgeKind>("edges", Weight::Kept);
}

Position neededPosition(RecordReader& reader, const RawFeature& feature) {
    const std::optional<Position> position = positionIn(feature, reader);
    const bool absent = std::holds_alternative<std::monostate>(feature.shape) && feature.shapeFault.empty();
    if (absent) reader.report(ErrorCode::InvalidGeometry, "no geometry", Weight::Rejected);
    return position.value_or(Position{});
}

} // namespace

ZoneState readZone(RecordReader& reader, const RawFeature& feature) {
    ZoneState state;
    state.id = reader.id("id");
    state.zone = reader.requiredText("zone", Weight::Rejected);
    state.name = reader.localColumns("name");
    state.actor = reader.requiredText("actor", Weight::Rejected);
    state.type = reader.word<ZoneType>("type", Weight::Rejected);
    state.grade = reader.grade();
    state.when = reader.interval(Weight::Rejected);
    state.recorded = reader.time("recorded", Weight::Kept);
    state.sources = reader.listText("sources");
    state.note = reader.text("note");
    state.narrowWith = reader.listText("narrow_with");
    state.outline = areaIn(feature, reader, readEdges(reader));
    return state;
}

Place readPlace(RecordReader& reader, const RawFeature& feature) {
    Place place;
    place.id = reader.id("id");
    place.kind = reader.word<PlaceKind>("kind", Weight::Kept);
    place.name = isNetworkPoint(place) ? reader.optionalColumns("name") : reader.localColumns("name");
    place.rank = reader.integer("rank", 1, 5, Weight::Kept).value_or(5);
    place.country = reader.text("country");
    place.population = reader.integer("population", 0, std::numeric_limits<int>::max(), Weight::Kept);
    place.approximate = reader.boolean("approximate");
    place.sources = reader.listText("sources");
    place.note = reader.text("note");
    place.position = neededPosition(reader, feature);
    return place;
}

Leg readLeg(RecordReader& reader, const RawFeature& feature) {
    Leg leg;
    leg.id = reader.id("id");
    leg.name = reader.optionalColumns("name");
    leg.from = reader.requiredText("from", Weight::Rejected);
    leg.to = reader.requiredText("to", Weight::Rejected);
    leg.mode = reader.word<LegMode>("mode", Weight::Kept);
    leg.surface = reader.word<Surface>("surface", Weight::Kept);
    leg.capacity = readCapacity(reader);
    if (!reader.member("months")) reader.report(ErrorCode::MissingField, "months is missing", Weight::Kept);
    const MonthSpan season = reader.months("months").value_or(MonthSpan{});
    leg.firstMonth = season.first;
    leg.lastMonth = season.last;
    leg.known = reader.word<Knowledge>("known", Weight::Kept);
    if (const auto published = reader.integer("published_km", 1, 20'000, Weight::Kept))
        leg.published = Metres{*published * 1000.0};
    leg.grade = reader.grade();
    leg.sources = reader.listText("sources");
    leg.note = reader.text("note");
    leg.line = lineIn(feature, reader);
    return leg;
}

Region readRegion(RecordReader& reader, const RawFeature& feature) {
    Region region;
    region.id = reader.id("id");
    region.name = reader.localColumns("name");
    region.capital = reader.text("capital");
    region.code = reader.text("code");
    region.country = reader.text("country");
    region.approximate = reader.boolean("approximate");
    region.grade = reader.grade();
    region.sources = reader.listText("sources");
    region.note = reader.text("note");
    region.outline = areaIn(feature, reader);
    return region;
}

Event readEvent(RecordReader& reader, const RawFeature& feature) {
    Event event;
    event.id = reader.id("id");
    event.title = reader.localColumns("title");
    event.kind = reader.word<EventKind>("kind", Weight::Rejected);
    event.when = reader.interval(Weight::Rejected);
    if (!event.when.from && !event.when.to) reader.report(ErrorCode::MissingField, "neither from nor to", Weight::Kept);
    event.actors = reader.listText("actors");
    event.places = reader.listText("places");
    event.claim = reader.boolean("claim");
    event.grade = reader.grade();
    event.sources = reader.listText("sources");
    event.note = reader.text("note");
    event.position = positionIn(feature, reader);
    return event;
}

Camp readCamp(RecordReader& reader, const RawFeature& feature) {
    Camp camp;
    camp.id = reader.id("id");
    camp.name = reader.localColumns("name");
    camp.place = reader.text("place");
    camp.closes = reader.time("to", Weight::Rejected);
    camp.grade = reader.grade();
    camp.sources = reader.listText("sources");
    camp.note = reader.text("note");
    camp.position = neededPosition(reader, feature);
    return camp;
}

Displacement readDisplacement(RecordReader& reader, const RawFeature& feature) {
    Displacement displacement;
    displacement.id = reader.id("id");
    displacement.title = reader.localColumns("title");
    displacement.when = reader.interval(Weight::Rejected);
    displacement.actors = reader.listText("actors");
    displacement.places = reader.listText("places");
    displacement.grade = reader.grade();
    displacement.sources = reader.listText("sources");
    displacement.note = reader.text("note");
    displacement.line = lineIn(feature, reader);
    return displacement;
}

} // namespace azalai
