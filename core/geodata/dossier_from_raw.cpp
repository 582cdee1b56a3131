#include <azalai/geodata/dossier_files.h>
#include <azalai/geodata/raw_dossier.h>
#include <azalai/geodata/read_records.h>
#include <azalai/geodata/resolve_references.h>

#include <algorithm>
#include <format>
#include <set>

namespace azalai {

namespace json = boost::json;

namespace {

/// Reads every record of a list; those that can stand, in file order.
template <class Read>
auto readList(const RawDossier& raw, std::string_view list, std::vector<Issue>& issues, Read read) {
    std::vector<decltype(read(std::declval<RecordReader&>()))> items;
    const auto found = raw.lists.find(list);
    if (found == raw.lists.end()) return items;
    const auto part = std::ranges::find(listParts, list, &ListPart::list);
    std::size_t number = 0;
    for (const json::value& record : found->second) {
        ++number;
        static const json::object nothing;
        RecordReader reader(record.is_object() ? record.get_object() : nothing, part->file,
                            std::format("{}#{}", list, number), issues);
        if (!record.is_object())
            reader.report(ErrorCode::MalformedText, std::string(list) + ": not an object", Weight::Rejected);
        else if (auto item = read(reader); reader.finish())
            items.push_back(std::move(item));
        if (!record.is_object()) (void)reader.finish();
    }
    return items;
}

/// Gives what can stand of a layer, in file order.
template <class Read, class Keep>
void visitLayer(const RawDossier& raw, std::string_view layer, std::vector<Issue>& issues, Read read, Keep keep) {
    const auto found = raw.layers.find(layer);
    if (found == raw.layers.end()) return;
    const auto part = std::ranges::find(layerParts(), layer, &LayerPart::layer);
    std::size_t number = 0;
    const auto take = [&](const RawFeature& feature) {
        RecordReader reader(feature.values, part->file, std::format("#{}", ++number), issues);
        if (auto item = read(reader, feature); reader.finish()) keep(std::move(item));
    };
    found->second(take, issues);
}

template <class Read>
auto readLayer(const RawDossier& raw, std::string_view layer, std::vector<Issue>& issues, Read read) {
    using T = decltype(read(std::declval<RecordReader&>(), std::declval<const RawFeature&>()));
    std::vector<T> items;
    visitLayer(raw, layer, issues, read, [&](T&& item) { items.push_back(std::move(item)); });
    return items;
}

/// The same; what comes out as it is in a list that is expected shares that list.
template <class T, class Read>
SharedVector<T> readLongLayer(const RawDossier& raw, std::string_view layer, std::vector<Issue>& issues, Read read,
                              const SharedVector<T>& expected) {
    std::vector<T> items;
    std::size_t same = 0;
    bool differs = false;
    const auto takeSame = [&] { items.assign(expected.begin(), expected.begin() + static_cast<std::ptrdiff_t>(same)); };
    visitLayer(raw, layer, issues, read, [&](T&& item) {
        if (!differs && same < expected.size() && item == expected[same]) {
            ++same;
            return;
        }
        if (!differs) takeSame();
        differs = true;
        items.push_back(std::move(item));
    });
    if (!differs && same == expected.size()) return expected;
    if (!differs) takeSame();
    return items;
}

/// Sorts by id and drops later features of an id that is taken.
template <class List, class Id> void sortById(List& items, Id id, std::string_view file, std::vector<Issue>& issues) {
    const auto out = std::ranges::adjacent_find(std::as_const(items), std::ranges::greater_equal{}, id);
    if (out == std::as_const(items).end()) return; // as it is written
    std::set<std::string> taken;
    using std::erase_if;
    erase_if(items, [&](const auto& item) {
        const bool again = !taken.insert(item.*id).second;
        if (again)
            issues.push_back(
                {std::string(file), item.*id, ErrorCode::DuplicateId, "an earlier feature has this id", true});
        return again;
    });
    std::ranges::sort(items, {}, id);
}

/// west, south, east, north in degrees; else the box of zones and places.
Bounds readExtent(RecordReader& reader, const Dossier& dossier) {
    const json::value* value = reader.member("extent");
    const json::array* array = value ? value->if_array() : nullptr;
    if (array && array->size() == 4 &&
        std::ranges::all_of(*array, [](const json::value& v) { return v.is_number(); })) {
        const Bounds box{.west = (*array)[0].to_number<double>(),
                         .south = (*array)[1].to_number<double>(),
                         .east = (*array)[2].to_number<double>(),
                         .north = (*array)[3].to_number<double>()};
        if (box.west < box.east && box.south < box.north && box.west >= -180 && box.east <= 180 && box.south >= -90 &&
            box.north <= 90)
            return box;
    }
    reader.report(ErrorCode::InvalidValue, "extent: expected [west, south, east, north] in degrees", Weight::Kept);
    Bounds box;
    for (const ZoneState& state : dossier.zones)
        box.add(state.outline);
    for (const Place& place : dossier.places)
        box.add(place.position);
    return box.isEmpty() ? Bounds{.west = -180, .south = -85, .east = 180, .north = 85} : box;
}

Result<void> readHead(const RawDossier& raw, Dossier& dossier, std::vector<Issue>& issues) {
    RecordReader reader(raw.head, headFile, {}, issues);
    if (reader.text("format") != "azalai-dossier")
        return failure(ErrorCode::UnsupportedFormat, std::string(headFile), "format is not azalai-dossier");
    const json::value* version = reader.member("version");
    if (!version || *version != 1)
        return failure(ErrorCode::UnsupportedFormat, std::string(headFile), "version is not 1");
    dossier.id = reader.id("id");
    dossier.title = reader.localObject("title");
    dossier.handling = reader.localObject("handling");
    const Interval span = reader.interval(Weight::Kept);
    if (!span.from || !span.to || span.from->begin >= span.to->begin)
        return failure(ErrorCode::InvalidTime, std::string(headFile), "from and to must be times, from before to");
    dossier.from = *span.from;
    dossier.to = *span.to;
    const auto moment = [&](const char* key) {
        const std::optional<StatedTime> time = reader.time(key, Weight::Kept);
        if (!time)
            reader.report(ErrorCode::MissingField, std::string(key) + " is missing; the span's beginning stands in",
                          Weight::Kept);
        return time.value_or(dossier.from);
    };
    dossier.instant = moment("instant");
    dossier.baseline = moment("baseline");
    dossier.extent = readExtent(reader, dossier);
    dossier.disclaimer = reader.localObject("disclaimer");
    dossier.credit = reader.localObject("credit");
    (void)reader.finish();
    for (Issue& issue : issues)
        issue.rejected = issue.rejected && issue.file != headFile; // the head always stays
    return {};
}

} // namespace

Result<Loaded<Dossier>> dossierFrom(const RawDossier& raw, const Dossier* expected) {
    static const Dossier nothing;
    const Dossier& thought = expected ? *expected : nothing;
    Loaded<Dossier> loaded{.value = {}, .issues = raw.issues};
    Dossier& d = loaded.value;
    std::vector<Issue>& issues = loaded.issues;
    d.actors = readList(raw, "actors", issues, readActor);
    d.relations = readList(raw, "relations", issues, readRelation);
    d.sources = readList(raw, "sources", issues, readSource);
    d.zones = readLayer(raw, "zones", issues, readZone);
    d.places = readLongLayer(raw, "places", issues, readPlace, thought.places);
    d.legs = readLongLayer(raw, "legs", issues, readLeg, thought.legs);
    d.routes = readList(raw, "routes", issues, readRoute);
    d.entries = readList(raw, "entries", issues, readEntry);
    d.overrides = readList(raw, "overrides", issues, readOverride);
    d.rules = readList(raw, "rules", issues, readRule);
    for (const SupplySettings& settings : readList(raw, "settings", issues, readSettings))
        d.supply = settings;
    d.vehicles = readList(raw, "vehicles", issues, readVehicle);
    d.convoys = readList(raw, "convoys", issues, readConvoy);
    d.regions = readLayer(raw, "regions", issues, readRegion);
    d.events = readLayer(raw, "events", issues, readEvent);
    d.camps = readLayer(raw, "camps", issues, readCamp);
    d.displacements = readLayer(raw, "displacement", issues, readDisplacement);
    sortById(d.actors, &Actor::id, "actors.json", issues);
    sortById(d.sources, &Source::key, "sources.json", issues);
    sortById(d.zones, &ZoneState::id, "zones.geojson", issues);
    sortById(d.places, &Place::id, "places.geojson", issues);
    sortById(d.legs, &Leg::id, "legs.geojson", issues);
    sortById(d.routes, &Route::id, "routes.json", issues);
    sortById(d.vehicles, &Vehicle::id, "supply.json", issues);
    sortById(d.convoys, &Convoy::id, "supply.json", issues);
    sortById(d.regions, &Region::id, "regions.geojson", issues);
    sortById(d.events, &Event::id, "events.geojson", issues);
    sortById(d.camps, &Camp::id, "camps.geojson", issues);
    sortById(d.displacements, &Displacement::id, "displacement.geojson", issues);
    if (const Result<void> head = readHead(raw, d, issues); !head) return std::unexpected(head.error());
    std::ranges::move(resolveReferences(d), std::back_inserter(issues));
    std::ranges::stable_sort(issues, {}, [](const Issue& issue) { return fileRank(issue.file); });
    d.settle();
    return loaded;
}

} // namespace azalai
