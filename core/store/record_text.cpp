#include <azalai/geodata/dossier_files.h>
#include <azalai/geodata/dossier_text.h>
#include <azalai/geodata/json_text.h>
#include <azalai/geodata/read_records.h>
#include <azalai/geodata/write_records.h>
#include <azalai/store/record_text.h>

#include <boost/json/value.hpp>

#include <algorithm>
#include <concepts>

namespace azalai {

namespace json = boost::json;

namespace {

template <class T>
concept InLayer = requires(const T& item) {
    { record(item) } -> std::same_as<RawFeature>;
};
template <class T>
concept InList = requires(const T& item) {
    { record(item) } -> std::same_as<json::object>;
};

/// How each kind is read. One overload a kind: a new one that is forgotten does not compile.
template <class T> struct As {};
Actor read(As<Actor>, RecordReader& r) { return readActor(r); }
Relation read(As<Relation>, RecordReader& r) { return readRelation(r); }
Source read(As<Source>, RecordReader& r) { return readSource(r); }
Route read(As<Route>, RecordReader& r) { return readRoute(r); }
SupplyEntry read(As<SupplyEntry>, RecordReader& r) { return readEntry(r); }
Override read(As<Override>, RecordReader& r) { return readOverride(r); }
AccessRule read(As<AccessRule>, RecordReader& r) { return readRule(r); }
SupplySettings read(As<SupplySettings>, RecordReader& r) { return readSettings(r); }
Vehicle read(As<Vehicle>, RecordReader& r) { return readVehicle(r); }
Convoy read(As<Convoy>, RecordReader& r) { return readConvoy(r); }
ZoneState read(As<ZoneState>, RecordReader& r, const RawFeature& f) { return readZone(r, f); }
Place read(As<Place>, RecordReader& r, const RawFeature& f) { return readPlace(r, f); }
Leg read(As<Leg>, RecordReader& r, const RawFeature& f) { return readLeg(r, f); }
Region read(As<Region>, RecordReader& r, const RawFeature& f) { return readRegion(r, f); }
Event read(As<Event>, RecordReader& r, const RawFeature& f) { return readEvent(r, f); }
Camp read(As<Camp>, RecordReader& r, const RawFeature& f) { return readCamp(r, f); }
Displacement read(As<Displacement>, RecordReader& r, const RawFeature& f) { return readDisplacement(r, f); }

/// A dossier of nothing but its head, for the head goes the way of whole dossiers.
Dossier bare(const DossierHead& head) {
    Dossier d;
    setHead(d, head);
    return d;
}

std::string subjectOf(RecordKind kind, const std::vector<Issue>& issues) {
    const std::string list(word(kind));
    return issues.empty() || issues.front().feature.empty() ? list : list + " " + issues.front().feature;
}

std::unexpected<Error> refusal(RecordKind kind, const std::vector<Issue>& issues) {
    const auto worst = std::ranges::find(issues, true, &Issue::rejected);
    const Issue& issue = worst == issues.end() ? issues.front() : *worst;
    return failure(issue.rule, subjectOf(kind, issues), issue.detail);
}

Result<ReadRecord> readHead(const std::string& text) {
    Result<json::value> parsed = parseJson(text, std::string(headFile));
    if (!parsed) return std::unexpected(parsed.error());
    if (!parsed->is_object()) return failure(ErrorCode::MalformedText, std::string(headFile), "not an object");
    RawDossier raw;
    raw.head = std::move(parsed->get_object());
    return dossierFrom(raw).transform([](Loaded<Dossier>&& loaded) {
        return ReadRecord{recordAt(loaded.value, RecordKind::Head, 0), std::move(loaded.issues)};
    });
}

template <class T> Result<ReadRecord> readListed(RecordKind kind, const std::string& text) {
    Result<json::value> parsed = parseJson(text, std::string(word(kind)));
    if (!parsed) return std::unexpected(parsed.error());
    if (!parsed->is_object()) return failure(ErrorCode::MalformedText, std::string(word(kind)), "not an object");
    std::vector<Issue> issues;
    const json::object object = std::move(parsed->get_object());
    RecordReader reader(object, word(kind), {}, issues);
    T item = read(As<T>{}, reader);
    if (!reader.finish()) return refusal(kind, issues);
    return ReadRecord{std::move(item), std::move(issues)};
}

template <class T> Result<ReadRecord> readFeature(RecordKind kind, const std::string& text) {
    std::vector<Issue> issues;
    const std::vector<RawFeature> features =
        readGeoJson("{\"type\": \"FeatureCollection\", \"features\": [" + text + "]}", std::string(word(kind)), issues);
    if (features.size() != 1)
        return issues.empty() ? failure(ErrorCode::MalformedText, std::string(word(kind)), "not one feature")
                              : refusal(kind, issues);
    RecordReader reader(features.front().values, word(kind), {}, issues);
    T item = read(As<T>{}, reader, features.front());
    if (!reader.finish()) return refusal(kind, issues);
    return ReadRecord{std::move(item), std::move(issues)};
}

template <std::size_t... I>
Result<ReadRecord> readKind(RecordKind kind, const std::string& text, std::index_sequence<I...>) {
    using Call = Result<ReadRecord> (*)(RecordKind, const std::string&);
    static constexpr Call calls[] = {[](RecordKind k, const std::string& t) -> Result<ReadRecord> {
        using T = std::variant_alternative_t<I, Record>;
        if constexpr (std::same_as<T, DossierHead>)
            return readHead(t);
        else if constexpr (InLayer<T>)
            return readFeature<T>(k, t);
        else
            return readListed<T>(k, t);
    }...};
    return calls[static_cast<std::size_t>(kind)](kind, text);
}

} // namespace

bool isLayer(RecordKind kind) { return std::ranges::contains(layerParts(), word(kind), &LayerPart::layer); }

RawFeature featureOf(const Record& any) {
    return std::visit(
        []<class T>(const T& item) {
            if constexpr (InLayer<T>)
                return record(item);
            else
                return RawFeature{};
        },
        any);
}

std::string recordText(const Record& any) {
    return std::visit(
        []<class T>(const T& item) {
            if constexpr (InLayer<T>)
                return featureText(record(item));
            else if constexpr (InList<T>)
                return compactJson(record(item));
            else
                return compactJson(rawFrom(bare(item)).head);
        },
        any);
}

Result<ReadRecord> readRecordText(RecordKind kind, const std::string& text) {
    return readKind(kind, text, std::make_index_sequence<recordKinds>{});
}

} // namespace azalai
