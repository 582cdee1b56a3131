#include <azalai/geodata/read_records.h>
#include <azalai/geodata/record_words.h>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <charconv>
#include <cstdint>
#include <format>

namespace azalai {

namespace json = boost::json;

namespace {

std::string idOf(RecordReader& reader) { return reader.id("id"); }

Color readColor(RecordReader& reader) {
    const std::string text = reader.requiredText("color", Weight::Kept);
    unsigned value = 0;
    const char* end = text.data() + text.size();
    if (text.size() == 7 && text[0] == '#' && std::from_chars(text.data() + 1, end, value, 16).ptr == end)
        return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 0xff),
                static_cast<std::uint8_t>(value & 0xff)};
    if (!text.empty()) reader.report(ErrorCode::InvalidValue, "color: expected #rrggbb, found " + text, Weight::Kept);
    return {.red = 0x80, .green = 0x80, .blue = 0x80};
}

/// Lists of leg ids inside a list.
std::vector<std::vector<std::string>> readWays(RecordReader& reader) {
    std::vector<std::vector<std::string>> ways;
    const json::value* value = reader.member("ways");
    const json::array* list = value ? value->if_array() : nullptr;
    for (std::size_t w = 0; list && w < list->size(); ++w) {
        std::vector<std::string> way;
        const json::array* legs = (*list)[w].if_array();
        for (std::size_t i = 0; legs && i < legs->size(); ++i)
            if (const json::string* leg = (*legs)[i].if_string()) way.emplace_back(*leg);
        if (legs && !way.empty() && way.size() == legs->size())
            ways.push_back(std::move(way));
        else
            reader.report(ErrorCode::InvalidValue, std::format("ways: way {} is no list of leg ids", w + 1),
                          Weight::Kept);
    }
    if (ways.empty()) reader.report(ErrorCode::MissingField, "ways: no way at all", Weight::Rejected);
    return ways;
}

/// Statuses that people may state; "unknown" is what the program says.
Status readStatus(RecordReader& reader) {
    const Status status = reader.word<Status>("status", Weight::Rejected);
    if (status == Status::Unknown)
        reader.report(ErrorCode::InvalidValue, "status: unknown is not one of its words", Weight::Rejected);
    return status;
}

} // namespace

Actor readActor(RecordReader& reader) {
    return {.id = idOf(reader),
            .name = reader.localObject("name"),
            .shortName = reader.localObject("short"),
            .kind = reader.word<ActorKind>("kind", Weight::Kept),
            .color = readColor(reader),
            .pattern = reader.word<Pattern>("pattern", Weight::Kept),
            .traffic = reader.word<TrafficStance>("traffic", Weight::Kept),
            .sources = reader.listArray("sources"),
            .grade = reader.grade(),
            .note = reader.text("note")};
}

Relation readRelation(RecordReader& reader) {
    return {.first = reader.requiredText("first", Weight::Rejected),
            .second = reader.requiredText("second", Weight::Rejected),
            .kind = reader.word<RelationKind>("kind", Weight::Rejected),
            .when = reader.interval(Weight::Rejected),
            .sources = reader.listArray("sources"),
            .grade = reader.grade()};
}

Source readSource(RecordReader& reader) {
    return {.key = reader.id("key"),
            .title = reader.localObject("title"),
            .kind = reader.word<SourceKind>("kind", Weight::Kept),
            .covers = reader.interval(Weight::Kept),
            .grade = reader.grade(),
            .note = reader.text("note")};
}

Route readRoute(RecordReader& reader) {
    return {.id = idOf(reader),
            .name = reader.localObject("name"),
            .goods = wordList<Goods>(reader, "goods"),
            .ways = readWays(reader),
            .sources = reader.listArray("sources"),
            .grade = reader.grade(),
            .note = reader.text("note")};
}

SupplyEntry readEntry(RecordReader& reader) {
    return {.place = reader.id("place"), .goods = wordList<Goods>(reader, "goods"), .note = reader.text("note")};
}

Override readOverride(RecordReader& reader) {
    return {.leg = reader.id("leg"),
            .status = readStatus(reader),
            .reason = reader.localObject("reason"),
            .sources = reader.listArray("sources"),
            .grade = reader.grade(),
            .when = reader.interval(Weight::Rejected),
            .recorded = reader.time("recorded", Weight::Kept),
            .by = reader.text("by")};
}

AccessRule readRule(RecordReader& reader) {
    return {.zone = wordOrAny<ZoneType>(reader, "zone"),
            .traffic = wordOrAny<TrafficStance>(reader, "traffic"),
            .contested = reader.word<Contested>("contested", Weight::Rejected),
            .status = readStatus(reader),
            .why = reader.localObject("why")};
}

} // namespace azalai
