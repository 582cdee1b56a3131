#include <azalai/base/expect.h>
#include <azalai/geodata/json_text.h>
#include <azalai/store/form_texts.h>
#include <azalai/store/record_form.h>

#include <algorithm>
#include <cctype>
#include <format>

namespace azalai {

namespace {

template <class T> std::vector<std::string_view> wordsUpTo(T last) {
    std::vector<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        words.push_back(word(static_cast<T>(i)));
    return words;
}

RecordField text(std::string_view key) { return {.key = key}; }
RecordField field(std::string_view key, FieldType type) { return {.key = key, .type = type}; }
RecordField oneOf(std::string_view key, WordList words) {
    return {.key = key, .type = FieldType::Word, .words = words};
}
RecordField someOf(std::string_view key, WordList words) {
    return {.key = key, .type = FieldType::Words, .words = words};
}
RecordField one(std::string_view key, RecordKind kind) {
    return {.key = key, .type = FieldType::Reference, .refersTo = kind};
}
RecordField some(std::string_view key, RecordKind kind) {
    return {.key = key, .type = FieldType::References, .refersTo = kind};
}
RecordField sources() { return some("sources", RecordKind::Source); }
RecordField grade() { return field("grade", FieldType::Grade); }
RecordField names(std::string_view key) { return field(key, FieldType::Names); }
RecordField time(std::string_view key) { return field(key, FieldType::Time); }
RecordField position() { return field("position", FieldType::Position); }
RecordField key(std::string_view name) { return field(name, FieldType::Key); }

/// Of what stands in a list.
std::vector<RecordField> formInList(RecordKind kind) {
    using enum WordList;
    switch (kind) {
    case RecordKind::Actor:
        return {names("name"),
                names("short"),
                oneOf("kind", ActorKinds),
                field("color", FieldType::Color),
                oneOf("pattern", Patterns),
                oneOf("traffic", TrafficStances),
                grade(),
                sources(),
                text("note"),
                key("id")};
    case RecordKind::Source:
        return {names("title"), oneOf("kind", SourceKinds), time("from"), time("to"), grade(), text("note"),
                key("key")};
    case RecordKind::Route:
        return {names("name"), someOf("goods", Goods), field("ways", FieldType::Ways), grade(), sources(), text("note"),
                key("id")};
    default:
        return {};
    }
}

/// Of what lies on the ground.
std::vector<RecordField> formOfGround(RecordKind kind) {
    using enum WordList;
    switch (kind) {
    case RecordKind::Zone:
        return {names("name"),
                one("actor", RecordKind::Actor),
                oneOf("type", ZoneTypes),
                time("from"),
                time("to"),
                grade(),
                sources(),
                time("recorded"),
                text("note"),
                key("id")};
    case RecordKind::Place:
        return {names("name"),
                oneOf("kind", PlaceKinds),
                position(),
                field("rank", FieldType::Whole),
                text("country"),
                field("population", FieldType::Whole),
                field("approximate", FieldType::Flag),
                sources(),
                text("note"),
                key("id")};
    case RecordKind::Leg:
        return {names("name"),
                oneOf("mode", LegModes),
                oneOf("surface", Surfaces),
                oneOf("capacity", Capacities),
                field("months", FieldType::Months),
                oneOf("known", Knowledges),
                grade(),
                sources(),
                text("note"),
                key("id")};
    case RecordKind::Region:
        return {names("name"),
                one("capital", RecordKind::Place),
                text("code"),
                text("country"),
                field("approximate", FieldType::Flag),
                grade(),
                sources(),
                text("note"),
                key("id")};
    default:
        return {};
    }
}

/// Of what happens on a day.
std::vector<RecordField> formOfNews(RecordKind kind) {
    using enum WordList;
    switch (kind) {
    case RecordKind::Event:
        return {names("title"),
                oneOf("kind", EventKinds),
                time("from"),
                time("to"),
                position(),
                some("actors", RecordKind::Actor),
                some("places", RecordKind::Place),
                field("claim", FieldType::Flag),
                grade(),
                sources(),
                text("note"),
                key("id")};
    case RecordKind::Camp:
        return {
            names("name"), one("place", RecordKind::Place), time("to"), position(), grade(), sources(), text("note"),
            key("id")};
    default:
        return {};
    }
}

std::vector<RecordField> makeForm(RecordKind kind) {
    if (kind == RecordKind::Event || kind == RecordKind::Camp) return formOfNews(kind);
    return isLayer(kind) ? formOfGround(kind) : formInList(kind);
}

/// Letters without their marks, as names in Latin script have them.
std::string_view plainLetter(std::string_view twoBytes) {
    static constexpr std::pair<std::string_view, std::string_view> letters[] = {
        {"à", "a"}, {"â", "a"}, {"ä", "a"}, {"á", "a"}, {"ã", "a"}, {"ç", "c"}, {"é", "e"}, {"è", "e"}, {"ê", "e"},
        {"ë", "e"}, {"î", "i"}, {"ï", "i"}, {"í", "i"}, {"ñ", "n"}, {"ô", "o"}, {"ö", "o"}, {"ó", "o"}, {"û", "u"},
        {"ù", "u"}, {"ü", "u"}, {"ú", "u"}, {"É", "e"}, {"È", "e"}, {"Â", "a"}, {"À", "a"}, {"Î", "i"}, {"Ô", "o"}};
    const auto* found = std::ranges::find(letters, twoBytes, &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(letters) ? std::string_view() : found->second;
}

std::string slugOf(std::string_view name) {
    std::string slug;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        if (std::isalnum(byte)) {
            slug += static_cast<char>(std::tolower(byte));
        } else if (const std::string_view plain = plainLetter(name.substr(i, 2)); !plain.empty()) {
            slug += plain;
            ++i;
        } else if (byte < 0x80 && !slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    while (slug.ends_with('-'))
        slug.pop_back();
    return slug;
}

} // namespace

const std::vector<std::string_view>& wordsOf(WordList list) {
    static const std::vector<std::vector<std::string_view>> lists{{},
                                                                  wordsUpTo(ActorKind::Peacekeeping),
                                                                  wordsUpTo(Pattern::Cross),
                                                                  wordsUpTo(TrafficStance::Denies),
                                                                  wordsUpTo(SourceKind::DeskEstimate),
                                                                  wordsUpTo(ZoneType::Garrison),
                                                                  wordsUpTo(PlaceKind::Junction),
                                                                  wordsUpTo(LegMode::Air),
                                                                  wordsUpTo(Surface::Water),
                                                                  wordsUpTo(Capacity::Light),
                                                                  wordsUpTo(Knowledge::Approximate),
                                                                  wordsUpTo(Goods::People),
                                                                  wordsUpTo(EventKind::Trend)};
    return lists.at(static_cast<std::size_t>(list));
}

const std::vector<RecordField>& formOf(RecordKind kind) {
    static const auto forms = [] {
        std::vector<std::vector<RecordField>> all;
        for (std::size_t i = 0; i < recordKinds; ++i)
            all.push_back(makeForm(static_cast<RecordKind>(i)));
        return all;
    }();
    return forms.at(static_cast<std::size_t>(kind));
}

const std::vector<RecordKind>& kindsWithForm() {
    using enum RecordKind;
    static const std::vector<RecordKind> kinds{Actor, Source, Zone, Place, Event, Camp, Route, Leg, Region};
    return kinds;
}

FieldTexts textsOf(const Record& record) {
    const boost::json::value tree = parseJson(recordText(record), "record").value();
    FieldTexts texts;
    for (const RecordField& field : formOf(kindOf(record)))
        readField(tree.get_object(), field, texts);
    return texts;
}

Result<ReadRecord> withTexts(const Record& record, const FieldTexts& texts) {
    AZALAI_EXPECT(!formOf(kindOf(record)).empty());
    boost::json::value tree = parseJson(recordText(record), "record").value();
    for (const RecordField& field : formOf(kindOf(record)))
        if (Result<void> written = writeField(tree.get_object(), field, texts); !written)
            return std::unexpected(written.error());
    return readRecordText(kindOf(record), compactJson(tree));
}

Record blankRecord(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor: {
        Actor actor;
        actor.color = {.red = 0x80, .green = 0x80, .blue = 0x80};
        return actor;
    }
    case RecordKind::Source:
        return Source{};
    case RecordKind::Place:
        return Place{};
    case RecordKind::Route:
        return Route{};
    case RecordKind::Camp:
        return Camp{};
    default:
        AZALAI_EXPECT(kind == RecordKind::Event);
        return Event{};
    }
}

std::string keyFor(const Dossier& dossier, RecordKind kind, const LocalText& name) {
    std::string slug = slugOf(name.en.empty() ? name.fr : name.en);
    if (slug.empty()) slug = word(kind);
    if (kind == RecordKind::Source)
        std::ranges::transform(slug, slug.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    std::string id = slug;
    for (int number = 2; indexOf(dossier, kind, id); ++number)
        id = std::format("{}-{}", slug, number);
    return id;
}

} // namespace azalai
