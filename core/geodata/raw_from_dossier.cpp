#include <azalai/geodata/raw_dossier.h>
#include <azalai/model/vocabulary.h>
#include <azalai/time/parse_time.h>

#include <boost/json/string.hpp>

#include <concepts>
#include <format>
#include <string_view>
#include <utility>

namespace azalai {

namespace json = boost::json;

namespace {

std::string timeText(const std::optional<StatedTime>& time) { return time ? formatTime(*time) : std::string(); }

json::object local(const LocalText& text) {
    return {{"en", json::string(text.en)}, {"fr", json::string(text.fr)}, {"ar", json::string(text.ar)}};
}

template <class T>
json::array wordsOf(const std::vector<T>& values) {
    json::array words;
    for (const T value : values) words.emplace_back(json::string(word(value)));
    return words;
}

json::array texts(const std::vector<std::string>& values) {
    json::array list;
    for (const std::string& value : values) list.emplace_back(json::string(value));
    return list;
}

std::string joined(const std::vector<std::string>& values) {
    std::string all;
    for (const std::string& value : values) all += (all.empty() ? "" : ",") + value;
    return all;
}

template <class T>
std::string_view wordOr(const std::optional<T>& value) {
    return value ? word(*value) : std::string_view("any");
}

/// Fields in the order of the format; what may be absent is left out when empty.
class Fields {
public:
    template <class T>
    Fields& set(const char* key, T&& value) {
        if constexpr (std::convertible_to<T, std::string_view>) m_object[key] = json::string(std::string_view(value));
        else m_object[key] = json::value(std::forward<T>(value));
        return *this;
    }
    Fields& columns(const char* prefix, const LocalText& text) {
        const std::string name(prefix);
        return set((name + "_en").c_str(), text.en).set((name + "_fr").c_str(), text.fr).set((name + "_ar").c_str(), text.ar);
    }
    Fields& interval(const Interval& when) { return set("from", timeText(when.from)).set("to", timeText(when.to)); }
    Fields& note(const std::string& text) {
        if (!text.empty()) set("note", text);
        return *this;
    }
    json::object take() { return std::move(m_object); }

private:
    json::object m_object;
};

json::object record(const Actor& a) {
    return Fields().set("id", a.id).set("name", local(a.name)).set("short", local(a.shortName)).set("kind", word(a.kind))
        .set("color", std::format("#{:02x}{:02x}{:02x}", a.color.red, a.color.green, a.color.blue))
        .set("pattern", word(a.pattern)).set("traffic", word(a.traffic)).set("sources", texts(a.sources))
        .set("grade", a.grade.text()).note(a.note).take();
}

json::object record(const Relation& r) {
    return Fields().set("first", r.first).set("second", r.second).set("kind", word(r.kind)).interval(r.when)
        .set("sources", texts(r.sources)).set("grade", r.grade.text()).take();
}

json::object record(const Source& s) {
    return Fields().set("key", s.key).set("title", local(s.title)).set("kind", word(s.kind)).interval(s.covers)
        .set("grade", s.grade.text()).note(s.note).take();
}

json::object record(const Route& r) {
    json::array ways;
    for (const auto& way : r.ways) ways.push_back(texts(way));
    return Fields().set("id", r.id).set("name", local(r.name)).set("goods", wordsOf(r.goods)).set("ways", std::move(ways))
        .set("sources", texts(r.sources)).set("grade", r.grade.text()).note(r.note).take();
}

json::object record(const SupplyEntry& e) {
    return Fields().set("place", e.place).set("goods", wordsOf(e.goods)).note(e.note).take();
}

json::object record(const Override& o) {
    return Fields().set("leg", o.leg).set("status", word(o.status)).set("reason", local(o.reason))
        .set("sources", texts(o.sources)).set("grade", o.grade.text()).interval(o.when)
        .set("recorded", timeText(o.recorded)).set("by", o.by).take();
}

json::object record(const AccessRule& r) {
    return Fields().set("zone", wordOr(r.zone)).set("traffic", wordOr(r.traffic)).set("contested", word(r.contested))
        .set("status", word(r.status)).set("why", local(r.why)).take();
}

RawFeature feature(json::object values, Shape shape) {
    return {.values = std::move(values), .shape = std::move(shape), .shapeFault = {}};
}

RawFeature record(const ZoneState& z) {
    return feature(Fields().set("id", z.id).set("zone", z.zone).columns("name", z.name).set("actor", z.actor)
                       .set("type", word(z.type)).set("grade", z.grade.text()).interval(z.when)
                       .set("recorded", timeText(z.recorded)).set("sources", joined(z.sources)).note(z.note).take(),
                   z.outline);
}

RawFeature record(const Place& p) {
    Fields fields;
    fields.set("id", p.id).columns("name", p.name).set("kind", word(p.kind)).set("rank", p.rank).set("country", p.country);
    if (p.population) fields.set("population", *p.population);
    return feature(fields.set("approximate", p.approximate).set("sources", joined(p.sources)).note(p.note).take(), p.position);
}

RawFeature record(const Leg& l) {
    return feature(Fields().set("id", l.id).set("from", l.from).set("to", l.to).set("mode", word(l.mode))
                       .set("surface", word(l.surface)).set("months", std::format("{}-{}", l.firstMonth, l.lastMonth))
                       .set("known", word(l.known)).set("grade", l.grade.text()).set("sources", joined(l.sources))
                       .note(l.note).take(),
                   std::vector<Line>{l.line});
}

RawFeature record(const Region& r) {
    return feature(Fields().set("id", r.id).columns("name", r.name).set("capital", r.capital).set("code", r.code)
                       .set("country", r.country).set("approximate", r.approximate).set("grade", r.grade.text())
                       .set("sources", joined(r.sources)).note(r.note).take(),
                   r.outline);
}

RawFeature record(const Event& e) {
    return feature(Fields().set("id", e.id).columns("title", e.title).set("kind", word(e.kind)).interval(e.when)
                       .set("actors", joined(e.actors)).set("places", joined(e.places)).set("claim", e.claim)
                       .set("grade", e.grade.text()).set("sources", joined(e.sources)).note(e.note).take(),
                   e.position ? Shape(*e.position) : Shape());
}

RawFeature record(const Camp& c) {
    return feature(Fields().set("id", c.id).columns("name", c.name).set("place", c.place).set("to", timeText(c.closes))
                       .set("grade", c.grade.text()).set("sources", joined(c.sources)).note(c.note).take(),
                   c.position);
}

RawFeature record(const Displacement& d) {
    return feature(Fields().set("id", d.id).columns("title", d.title).interval(d.when).set("actors", joined(d.actors))
                       .set("places", joined(d.places)).set("grade", d.grade.text()).set("sources", joined(d.sources))
                       .note(d.note).take(),
                   std::vector<Line>{d.line});
}

json::object head(const Dossier& d) {
    const Bounds& e = d.extent;
    return Fields().set("format", "azalai-dossier").set("version", 1).set("id", d.id).set("title", local(d.title))
        .set("handling", local(d.handling)).set("from", formatTime(d.from)).set("to", formatTime(d.to))
        .set("instant", formatTime(d.instant)).set("baseline", formatTime(d.baseline))
        .set("extent", json::array{e.west, e.south, e.east, e.north}).set("disclaimer", local(d.disclaimer))
        .set("credit", local(d.credit)).take();
}

} // namespace

RawDossier rawFrom(const Dossier& dossier) {
    RawDossier raw;
    raw.head = head(dossier);
    const auto list = [&](const char* name, const auto& items) {
        json::array& records = raw.lists[name];
        for (const auto& item : items) records.push_back(record(item));
    };
    const auto layer = [&](const char* name, const auto& items) {
        std::vector<RawFeature>& features = raw.layers[name];
        for (const auto& item : items) features.push_back(record(item));
    };
    list("actors", dossier.actors);
    list("relations", dossier.relations);
    list("sources", dossier.sources);
    list("routes", dossier.routes);
    list("entries", dossier.entries);
    list("overrides", dossier.overrides);
    list("rules", dossier.rules);
    layer("zones", dossier.zones);
    layer("places", dossier.places);
    layer("legs", dossier.legs);
    layer("regions", dossier.regions);
    layer("events", dossier.events);
    layer("camps", dossier.camps);
    layer("displacement", dossier.displacements);
    return raw;
}

} // namespace azalai
