#include <azalai/sheet/sheet_template.h>

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace azalai;

namespace {

std::string withBody(const std::string& body) {
    return R"({"format": 1, "id": "mine", "name": {"en": "Mine"}, "about": {"en": "A test"}, "landscape": )" + body +
           "}";
}

Error refusal(const std::string& text) {
    const auto read = parseSheetTemplate(text);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("every shipped template is read, is named in three languages and has a map") {
    REQUIRE(shippedSheetTemplates().size() >= 7);
    std::set<std::string> ids;
    for (const SheetTemplate& one : shippedSheetTemplates()) {
        CAPTURE(one.id);
        CHECK(ids.insert(one.id).second);
        for (const LocalText* text : {&one.name, &one.about})
            CHECK_FALSE((text->en.empty() || text->fr.empty() || text->ar.empty()));
        CHECK(shippedSheetTemplate(one.id) == &one);
    }
    CHECK(shippedSheetTemplates().front().id == "overview");
    CHECK(shippedSheetTemplate("nowhere") == nullptr);
}

TEST_CASE("a template says what it has, and nothing else") {
    const auto read = parseSheetTemplate(withBody(
        R"({"columns": [{"map": "before", "locator": false}, {"lists": ["legend", "sources"], "mm": 80}], "gap": 4})"));
    REQUIRE(read);
    CHECK(read->landscape.kind == SheetBox::Kind::Columns);
    CHECK(read->landscape.gap.value == 4);
    REQUIRE(read->landscape.parts.size() == 2);
    CHECK(read->landscape.parts[0].moment == MapMoment::Before);
    CHECK_FALSE(read->landscape.parts[0].hasLocator);
    CHECK(read->landscape.parts[1].lists == std::vector{SheetList::Legend, SheetList::Sources});
    CHECK(read->portrait == read->landscape);
}

TEST_CASE("what is wrong in a template is named by its way from the top") {
    CHECK(refusal("[").code == ErrorCode::MalformedText);
    CHECK(refusal("{}").subject == "format");
    CHECK(refusal(withBody(R"({"columns": [{"map": "later"}]})")).subject == "landscape.columns[0].map");
    CHECK(refusal(withBody(R"({"rows": [{"map": "now", "colour": 3}]})")).subject == "landscape.rows[0].colour");
    CHECK(refusal(withBody(R"({"lists": ["gossip"]})")).subject == "landscape.lists");
    CHECK(refusal(withBody(R"({"map": "now", "element": "strip"})")).subject == "landscape");
    CHECK(refusal(withBody(R"({"map": "now", "mm": -3})")).subject == "landscape.mm");
}

TEST_CASE("a template nested without end is refused") {
    std::string deep = R"({"map": "now"})";
    for (int i = 0; i < 12; ++i)
        deep = R"({"rows": [)" + deep + "]}";
    CHECK(refusal(withBody(deep)).code == ErrorCode::InvalidValue);
}

TEST_CASE("papers have words, and sizes of ISO 216") {
    for (const Paper paper : allPapers)
        CHECK(parsePaperWord(wordOf(paper)) == paper);
    CHECK(parsePaperWord("a0") == Paper::A0);
    CHECK_FALSE(parsePaperWord("letter"));
    CHECK(sizeOf({Paper::A4, true}) == PaperSize{Millimetres{210}, Millimetres{297}});
    CHECK(sizeOf({Paper::Slide, true}) == sizeOf({Paper::Slide, false}));
}
