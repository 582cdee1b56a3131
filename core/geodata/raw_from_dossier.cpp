#include <azalai/geodata/record_fields.h>
#include <azalai/geodata/write_records.h>

namespace azalai {

using namespace written;

namespace {

json::object head(const Dossier& d) {
    const Bounds& e = d.extent;
    return Fields()
        .set("format", "azalai-dossier")
        .set("version", 1)
        .set("id", d.id)
        .set("title", local(d.title))
        .set("handling", local(d.handling))
        .set("from", formatTime(d.from))
        .set("to", formatTime(d.to))
        .set("instant", formatTime(d.instant))
        .set("baseline", formatTime(d.baseline))
        .set("extent", json::array{e.west, e.south, e.east, e.north})
        .set("disclaimer", local(d.disclaimer))
        .set("credit", local(d.credit))
        .take();
}

} // namespace

RawDossier rawFrom(const Dossier& dossier) {
    RawDossier raw;
    raw.head = head(dossier);
    const auto list = [&](const char* name, const auto& items) {
        json::array& records = raw.lists[name];
        for (const auto& item : items)
            records.push_back(record(item));
    };
    const auto layer = [&](const char* name, const auto& items) {
        raw.layers[name] = [&items](const FeatureVisitor& visit, std::vector<Issue>&) {
            for (const auto& item : items)
                visit(record(item));
        };
    };
    list("actors", dossier.actors);
    list("relations", dossier.relations);
    list("sources", dossier.sources);
    list("routes", dossier.routes);
    list("entries", dossier.entries);
    list("overrides", dossier.overrides);
    list("rules", dossier.rules);
    list("settings", std::vector{dossier.supply});
    list("vehicles", dossier.vehicles);
    list("convoys", dossier.convoys);
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
