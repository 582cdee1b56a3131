#include <azalai/sheet/sheet_template.h>

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace azalai {
namespace {

namespace json = boost::json;

constexpr std::array listWords{
    std::pair{std::string_view("changes"), SheetList::Changes},
    std::pair{std::string_view("cutOff"), SheetList::CutOff},
    std::pair{std::string_view("noOpen"), SheetList::NoOpen},
    std::pair{std::string_view("figures"), SheetList::Figures},
    std::pair{std::string_view("access"), SheetList::Access},
    std::pair{std::string_view("zones"), SheetList::Zones},
    std::pair{std::string_view("incidents"), SheetList::Incidents},
    std::pair{std::string_view("legend"), SheetList::Legend},
    std::pair{std::string_view("reading"), SheetList::Reading},
    std::pair{std::string_view("sources"), SheetList::Sources},
};
constexpr std::array momentWords{
    std::pair{std::string_view("now"), MapMoment::Now},
    std::pair{std::string_view("before"), MapMoment::Before},
    std::pair{std::string_view("change"), MapMoment::Change},
};
constexpr std::array gridWords{
    std::pair{std::string_view("none"), MapGrid::None},
    std::pair{std::string_view("degrees"), MapGrid::Graticule},
    std::pair{std::string_view("utm"), MapGrid::Utm},
};
constexpr std::array subjectWords{
    std::pair{std::string_view(""), SheetSubject::None},
    std::pair{std::string_view("route"), SheetSubject::Route},
    std::pair{std::string_view("place"), SheetSubject::Place},
    std::pair{std::string_view("region"), SheetSubject::Region},
    std::pair{std::string_view("actor"), SheetSubject::Actor},
};
/// Elements that are said by a word alone: {"element": "strip"}.
constexpr std::array elementWords{
    std::pair{std::string_view("strip"), SheetBox::Kind::Strip},
    std::pair{std::string_view("calendar"), SheetBox::Kind::Calendar},
    std::pair{std::string_view("rules"), SheetBox::Kind::Rules},
    std::pair{std::string_view("note"), SheetBox::Kind::Note},
    std::pair{std::string_view("chart"), SheetBox::Kind::Chart},
};

template <class Words> auto valueOf(const Words& words, std::string_view word) {
    std::optional<typename Words::value_type::second_type> found;
    for (const auto& [known, value] : words)
        if (known == word) found = value;
    return found;
}

/// Walks a template; remembers the first field that was missing or wrong, by its way from the top.
class Reader {
public:
    Result<SheetTemplate> read(std::string_view text) {
        boost::system::error_code error;
        const json::value value = json::parse(text, error);
        if (error || !value.is_object()) return failure(ErrorCode::MalformedText, "template", error.message());
        const json::object& object = value.get_object();
        allow(object, "", {"format", "id", "name", "about", "subject", "series", "landscape", "portrait", "slide"});
        SheetTemplate made;
        if (number(object, "", "format", 0) != 1) complain(ErrorCode::InvalidValue, "format");
        made.id = word(object, "", "id");
        if (made.id.empty()) complain(ErrorCode::MissingField, "id");
        made.name = local(object, "name");
        made.about = local(object, "about");
        const auto subject = valueOf(subjectWords, word(object, "", "subject"));
        if (!subject) complain(ErrorCode::InvalidValue, "subject");
        made.subject = subject.value_or(SheetSubject::None);
        made.isSeries = flag(object, "", "series", false);
        made.landscape = box(object, "", "landscape");
        made.portrait = object.contains("portrait") ? box(object, "", "portrait") : made.landscape;
        made.slide = object.contains("slide") ? box(object, "", "slide") : made.landscape;
        if (m_trouble) return std::unexpected(*m_trouble);
        return made;
    }

private:
    void complain(ErrorCode code, std::string where) {
        if (!m_trouble) m_trouble = Error{code, std::move(where), "in a sheet template"};
    }
    static std::string under(const std::string& where, std::string_view name) {
        return where.empty() ? std::string(name) : where + "." + std::string(name);
    }
    void allow(const json::object& object, const std::string& where, std::initializer_list<std::string_view> names) {
        for (const auto& field : object)
            if (std::ranges::find(names, std::string_view(field.key())) == names.end())
                complain(ErrorCode::InvalidValue, under(where, field.key()));
    }
    std::string word(const json::object& object, const std::string& where, std::string_view name) {
        const json::value* found = object.if_contains(name);
        if (found == nullptr) return {};
        if (found->is_string()) return std::string(found->get_string());
        complain(ErrorCode::InvalidValue, under(where, name));
        return {};
    }
    bool flag(const json::object& object, const std::string& where, std::string_view name, bool otherwise) {
        const json::value* found = object.if_contains(name);
        if (found == nullptr) return otherwise;
        if (found->is_bool()) return found->get_bool();
        complain(ErrorCode::InvalidValue, under(where, name));
        return otherwise;
    }
    double number(const json::object& object, const std::string& where, std::string_view name, double otherwise) {
        const json::value* found = object.if_contains(name);
        if (found == nullptr) return otherwise;
        const double value = found->is_number() ? found->to_number<double>() : -1;
        if (value < 0 || value > 10000) complain(ErrorCode::InvalidValue, under(where, name));
        return value;
    }
    LocalText local(const json::object& object, std::string_view name) {
        const json::value* found = object.if_contains(name);
        if (found == nullptr || !found->is_object()) {
            complain(ErrorCode::MissingField, std::string(name));
            return {};
        }
        const json::object& words = found->get_object();
        const std::string where(name);
        allow(words, where, {"en", "fr", "ar"});
        LocalText text{word(words, where, "en"), word(words, where, "fr"), word(words, where, "ar")};
        if (text.en.empty()) complain(ErrorCode::MissingField, under(where, "en"));
        return text;
    }
    SheetBox box(const json::object& parent, const std::string& where, std::string_view name) {
        const json::value* found = parent.if_contains(name);
        const std::string here = under(where, name);
        if (found == nullptr || !found->is_object()) {
            complain(ErrorCode::MissingField, here);
            return {};
        }
        return boxOf(found->get_object(), here);
    }
    SheetBox boxOf(const json::object& object, const std::string& here) {
        SheetBox made;
        allow(object, here,
              {"rows", "columns", "map", "lists", "element", "mm", "weight", "most", "gap", "locator", "grid", "turn"});
        made.size = Millimetres{number(object, here, "mm", 0)};
        made.weight = number(object, here, "weight", 1);
        made.most = number(object, here, "most", 0);
        made.gap = Millimetres{number(object, here, "gap", 8)};
        made.turnDeg = number(object, here, "turn", 0);
        made.hasLocator = flag(object, here, "locator", true);
        if (made.weight <= 0 || made.most > 1 || made.turnDeg > 360) complain(ErrorCode::InvalidValue, here);
        int kinds = 0;
        for (const auto& [name, kind] : {std::pair{"rows", SheetBox::Kind::Rows}, {"columns", SheetBox::Kind::Columns}})
            if (const json::value* parts = object.if_contains(name); parts != nullptr && ++kinds > 0)
                made.kind = kind, readParts(made, *parts, under(here, name));
        if (object.contains("map") && ++kinds > 0) {
            made.kind = SheetBox::Kind::Map;
            const auto moment = valueOf(momentWords, word(object, here, "map"));
            if (!moment) complain(ErrorCode::InvalidValue, under(here, "map"));
            made.moment = moment.value_or(MapMoment::Now);
        }
        if (object.contains("grid")) {
            const auto grid = parseGridWord(word(object, here, "grid"));
            if (!grid) complain(ErrorCode::InvalidValue, under(here, "grid"));
            made.grid = grid.value_or(MapGrid::Graticule);
        }
        if (const json::value* lists = object.if_contains("lists"); lists != nullptr && ++kinds > 0)
            made.kind = SheetBox::Kind::Lists, readLists(made, *lists, under(here, "lists"));
        if (object.contains("element") && ++kinds > 0) {
            const auto kind = valueOf(elementWords, word(object, here, "element"));
            if (!kind) complain(ErrorCode::InvalidValue, under(here, "element"));
            made.kind = kind.value_or(SheetBox::Kind::Note);
        }
        if (kinds != 1) complain(ErrorCode::InvalidValue, here); // exactly one of them says what it is
        return made;
    }
    void readParts(SheetBox& made, const json::value& parts, const std::string& here) {
        if (!parts.is_array() || parts.get_array().empty() || ++m_depth > 8)
            return complain(ErrorCode::InvalidValue, here);
        for (std::size_t i = 0; i < parts.get_array().size(); ++i) {
            const json::value& part = parts.get_array()[i];
            const std::string where = here + "[" + std::to_string(i) + "]";
            if (!part.is_object()) return complain(ErrorCode::InvalidValue, where);
            made.parts.push_back(boxOf(part.get_object(), where));
        }
        --m_depth;
    }
    void readLists(SheetBox& made, const json::value& lists, const std::string& here) {
        if (!lists.is_array() || lists.get_array().empty()) return complain(ErrorCode::InvalidValue, here);
        for (const json::value& one : lists.get_array()) {
            const auto list = one.is_string() ? valueOf(listWords, std::string_view(one.get_string())) : std::nullopt;
            if (!list) return complain(ErrorCode::InvalidValue, here);
            made.lists.push_back(*list);
        }
    }

    std::optional<Error> m_trouble;
    int m_depth = 0; ///< a file cannot make the program call itself without end
};

} // namespace

Result<SheetTemplate> parseSheetTemplate(std::string_view json) { return Reader().read(json); }

bool has(const SheetBox& box, SheetBox::Kind kind) {
    return box.kind == kind || std::ranges::any_of(box.parts, [&](const SheetBox& part) { return has(part, kind); });
}

void setMaps(SheetBox& box, std::optional<MapGrid> grid, std::optional<double> turnDeg) {
    box.grid = grid.value_or(box.grid);
    box.turnDeg = turnDeg.value_or(box.turnDeg);
    for (SheetBox& part : box.parts)
        setMaps(part, grid, turnDeg);
}

std::string_view wordOf(MapGrid grid) {
    return std::ranges::find(gridWords, grid, &std::pair<std::string_view, MapGrid>::second)->first;
}

std::optional<MapGrid> parseGridWord(std::string_view word) { return valueOf(gridWords, word); }

std::string_view wordOf(SheetSubject subject) {
    return std::ranges::find(subjectWords, subject, &std::pair<std::string_view, SheetSubject>::second)->first;
}

} // namespace azalai
