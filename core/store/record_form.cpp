#include <azalai/base/expect.h>
#include <azalai/geodata/json_text.h>
#include <azalai/store/form_texts.h>
#include <azalai/store/record_form.h>

#include <algorithm>
#include <cctype>
#include <format>

namespace azalai {

namespace {

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
    case RecordKind::Relation:
        return Relation{};
    case RecordKind::Source:
        return Source{};
    case RecordKind::Place:
        return Place{};
    case RecordKind::Route:
        return Route{};
    case RecordKind::Entry:
        return SupplyEntry{};
    case RecordKind::Override: {
        Override word;
        word.status = Status::Cut;
        return word;
    }
    case RecordKind::Rule:
        return AccessRule{};
    case RecordKind::Camp:
        return Camp{};
    case RecordKind::Vehicle:
        return Vehicle{};
    case RecordKind::Convoy:
        return Convoy{};
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
