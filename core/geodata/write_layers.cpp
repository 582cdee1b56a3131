#include <azalai/geodata/record_fields.h>
#include <azalai/geodata/write_records.h>

#include <cmath>

namespace azalai {

using namespace written;

namespace {

RawFeature feature(json::object values, Shape shape) {
    return {.values = std::move(values), .shape = std::move(shape), .shapeFault = {}};
}

} // namespace

RawFeature record(const ZoneState& z) {
    return feature(Fields()
                       .set("id", z.id)
                       .set("zone", z.zone)
                       .columns("name", z.name)
                       .set("actor", z.actor)
                       .set("type", word(z.type))
                       .set("grade", z.grade.text())
                       .interval(z.when)
                       .set("recorded", timeText(z.recorded))
                       .set("sources", joined(z.sources))
                       .note(z.note)
                       .list("narrow_with", z.narrowWith)
                       .take(),
                   z.outline);
}

RawFeature record(const Place& p) {
    Fields fields;
    fields.set("id", p.id)
        .columns("name", p.name)
        .set("kind", word(p.kind))
        .set("rank", p.rank)
        .set("country", p.country);
    if (p.population) fields.set("population", *p.population);
    return feature(fields.set("approximate", p.approximate).set("sources", joined(p.sources)).note(p.note).take(),
                   p.position);
}

RawFeature record(const Leg& l) {
    Fields fields;
    fields.set("id", l.id);
    if (l.name != LocalText{}) fields.columns("name", l.name);
    fields.set("from", l.from)
        .set("to", l.to)
        .set("mode", word(l.mode))
        .set("surface", word(l.surface))
        .set("capacity", word(l.capacity))
        .set("months", months(l.firstMonth, l.lastMonth))
        .set("known", word(l.known));
    if (l.published) fields.set("published_km", std::lround(l.published->value / 1000));
    return feature(fields.set("grade", l.grade.text()).set("sources", joined(l.sources)).note(l.note).take(),
                   std::vector<Line>{l.line});
}

RawFeature record(const Region& r) {
    return feature(Fields()
                       .set("id", r.id)
                       .columns("name", r.name)
                       .set("capital", r.capital)
                       .set("code", r.code)
                       .set("country", r.country)
                       .set("approximate", r.approximate)
                       .set("grade", r.grade.text())
                       .set("sources", joined(r.sources))
                       .note(r.note)
                       .take(),
                   r.outline);
}

RawFeature record(const Event& e) {
    return feature(Fields()
                       .set("id", e.id)
                       .columns("title", e.title)
                       .set("kind", word(e.kind))
                       .interval(e.when)
                       .set("actors", joined(e.actors))
                       .set("places", joined(e.places))
                       .set("claim", e.claim)
                       .set("grade", e.grade.text())
                       .set("sources", joined(e.sources))
                       .note(e.note)
                       .take(),
                   e.position ? Shape(*e.position) : Shape());
}

RawFeature record(const Camp& c) {
    return feature(Fields()
                       .set("id", c.id)
                       .columns("name", c.name)
                       .set("place", c.place)
                       .set("to", timeText(c.closes))
                       .set("grade", c.grade.text())
                       .set("sources", joined(c.sources))
                       .note(c.note)
                       .take(),
                   c.position);
}

RawFeature record(const Displacement& d) {
    return feature(Fields()
                       .set("id", d.id)
                       .columns("title", d.title)
                       .interval(d.when)
                       .set("actors", joined(d.actors))
                       .set("places", joined(d.places))
                       .set("grade", d.grade.text())
                       .set("sources", joined(d.sources))
                       .note(d.note)
                       .take(),
                   std::vector<Line>{d.line});
}

} // namespace azalai
