#include <azalai/geodata/record_fields.h>
#include <azalai/geodata/write_records.h>

#include <format>

namespace azalai {

using namespace written;

json::object record(const Actor& a) {
    return Fields()
        .set("id", a.id)
        .set("name", local(a.name))
        .set("short", local(a.shortName))
        .set("kind", word(a.kind))
        .set("color", std::format("#{:02x}{:02x}{:02x}", a.color.red, a.color.green, a.color.blue))
        .set("pattern", word(a.pattern))
        .set("traffic", word(a.traffic))
        .set("sources", texts(a.sources))
        .set("grade", a.grade.text())
        .note(a.note)
        .take();
}

json::object record(const Relation& r) {
    return Fields()
        .set("first", r.first)
        .set("second", r.second)
        .set("kind", word(r.kind))
        .interval(r.when)
        .set("sources", texts(r.sources))
        .set("grade", r.grade.text())
        .take();
}

json::object record(const Source& s) {
    return Fields()
        .set("key", s.key)
        .set("title", local(s.title))
        .set("kind", word(s.kind))
        .interval(s.covers)
        .set("grade", s.grade.text())
        .note(s.note)
        .take();
}

json::object record(const Route& r) {
    json::array ways;
    for (const auto& way : r.ways)
        ways.push_back(texts(way));
    return Fields()
        .set("id", r.id)
        .set("name", local(r.name))
        .set("goods", wordsOf(r.goods))
        .set("ways", std::move(ways))
        .set("sources", texts(r.sources))
        .set("grade", r.grade.text())
        .note(r.note)
        .take();
}

json::object record(const SupplyEntry& e) {
    return Fields().set("place", e.place).set("goods", wordsOf(e.goods)).note(e.note).take();
}

json::object record(const Override& o) {
    return Fields()
        .set("leg", o.leg)
        .set("status", word(o.status))
        .set("reason", local(o.reason))
        .set("sources", texts(o.sources))
        .set("grade", o.grade.text())
        .interval(o.when)
        .set("recorded", timeText(o.recorded))
        .set("by", o.by)
        .take();
}

json::object record(const AccessRule& r) {
    return Fields()
        .set("zone", wordOr(r.zone))
        .set("traffic", wordOr(r.traffic))
        .set("contested", word(r.contested))
        .set("status", word(r.status))
        .set("why", local(r.why))
        .take();
}

} // namespace azalai
