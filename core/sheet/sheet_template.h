#pragma once

#include <azalai/base/result.h>
#include <azalai/cartography/scene.h>
#include <azalai/model/local_text.h>
#include <azalai/sheet/paper.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// A list under a heading.
enum class SheetList {
    Changes,   ///< what changed since the last briefing
    CutOff,    ///< places that no supply reaches
    NoOpen,    ///< places that are reached over no open way
    Figures,   ///< ground of each actor, then and now
    Access,    ///< of the page's place: from which entries, by which way
    Zones,     ///< who holds what in the page's frame, since when
    Incidents, ///< events in the page's frame
    Legend,
    Reading, ///< how to read this map
    Sources,
};

/// Which picture a map of the sheet shows.
enum class MapMoment {
    Now,    ///< the situation
    Before, ///< that at the last briefing
    Change, ///< what was gained and lost between them
};

/// A part of a page: rows or columns of parts, or something that is printed.
struct SheetBox {
    enum class Kind { Rows, Columns, Map, Lists, Strip, Calendar, Rules, Note, Chart };

    Kind kind = Kind::Map;
    Millimetres size{}; ///< along its parent, on A3: papers scale it as their letters; 0: by weight
    double weight = 1;  ///< its share of what fixed parts leave
    double most = 0;    ///< over 0: as much as its content needs, at most this share of its parent
    Millimetres gap{8}; ///< of rows and columns, between parts
    MapMoment moment = MapMoment::Now;
    bool hasLocator = true; ///< of a map: a small one with its frame
    MapGrid grid = MapGrid::Graticule;
    double turnDeg = 0;             ///< of a map, clockwise
    std::vector<SheetList> lists{}; ///< one below the other
    std::vector<SheetBox> parts{};

    bool operator==(const SheetBox&) const = default;
};

/// The way to a part from the body of a page: which part, and of that which, and so on.
using SheetPath = std::vector<std::size_t>;

/// Is a part of a kind somewhere in it.
[[nodiscard]] bool has(const SheetBox& box, SheetBox::Kind kind);

/// Gives every map of a page one grid, and turns it by one angle; what is absent stays as it is.
void setMaps(SheetBox& box, std::optional<MapGrid> grid, std::optional<double> turnDeg);

/// "none", "degrees", "utm".
[[nodiscard]] std::string_view wordOf(MapGrid grid);
[[nodiscard]] std::optional<MapGrid> parseGridWord(std::string_view word);

/// What a sheet is about, when not the whole dossier.
enum class SheetSubject { None, Route, Place, Region, Actor };

/// How a sheet is arranged, as data: resources/sheets, docs/formats/sheets.md.
struct SheetTemplate {
    std::string id;
    LocalText name;
    LocalText about;
    SheetSubject subject = SheetSubject::None;
    bool isSeries = false; ///< a page for each subject that is chosen, or for all of them
    SheetBox landscape;
    SheetBox portrait;
    SheetBox slide; ///< on a 16:9 page; a template without one has its landscape

    [[nodiscard]] const SheetBox& bodyOf(PageFormat format) const {
        return format.paper == Paper::Slide ? slide : format.isPortrait ? portrait : landscape;
    }
};

/// Reads a template. Fields that are not known are refused, so that a slip of the pen is noticed.
/// Errors  MalformedText, MissingField, InvalidValue: the subject names the field.
[[nodiscard]] Result<SheetTemplate> parseSheetTemplate(std::string_view json);

/// Those that come with the program, in the order in which they are offered.
[[nodiscard]] std::span<const SheetTemplate> shippedSheetTemplates();

/// The one with an id; null: none.
[[nodiscard]] const SheetTemplate* shippedSheetTemplate(std::string_view id);

/// "place", "route"; empty: none.
[[nodiscard]] std::string_view wordOf(SheetSubject subject);

} // namespace azalai
