#pragma once

#include <app/text/sheet_options.h>

#include <azalai/base/result.h>
#include <azalai/time/instant.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// One sheet of a pack: a file of one or more pages.
struct PackSheet {
    std::string file{};        ///< name of its file, without ending: letters a to z, digits, "-"
    std::string ownTemplate{}; ///< JSON of a template that does not come with the program; else empty
    /// Number, version, kind of issue and authors that are empty are those of the pack. The layout is never null.
    SheetOptions options{};
    std::optional<Instant> at{};    ///< when it is not of the pack's instant
    std::optional<Instant> since{}; ///< when it is not compared with the pack's base
};

/// A font by which text was measured and set.
struct PackFont {
    std::string file{};
    std::string sha256{}; ///< 64 digits

    bool operator==(const PackFont&) const = default;
};

/// A file that came of a pack.
struct PackFile {
    std::string name{};   ///< with "/" where it is in a folder of the pack
    std::string sha256{}; ///< 64 digits

    bool operator==(const PackFile&) const = default;
};

/// What sheets are made of, so that the same bytes can be made again: docs/formats/packs.md.
struct Pack {
    std::string dossier{}; ///< name of a file or folder beside the manifest, or of a bundled dossier
    std::string state{};   ///< stateHash
    Instant at{};
    std::optional<Instant> knownAt{};
    Instant since{}; ///< base of what changed
    std::set<std::string> hiddenActors{};
    std::string title{};
    std::string number{};
    int version = 0; ///< 0: none is told
    SheetRevision revision = SheetRevision::None;
    std::string authors{};
    std::optional<Instant> issued{}; ///< what the dates in the files say; none: that of a draft
    std::string program{};           ///< programWords
    std::string baseMap{};           ///< SHA-256 of its file; empty: not told
    std::vector<PackFont> fonts{};
    std::vector<PackSheet> sheets{};
    std::vector<PackFile> files{}; ///< as they were issued; empty: nobody told
};

/// Reads a manifest. Nothing in it names a file outside of its folder. Fields that are not known are refused.
/// Errors  MalformedText, MissingField, InvalidValue, InvalidTime: the subject is the field by its way from the top
///         ("sheets[1].paper"), the detail the reason.
[[nodiscard]] Result<Pack> parsePack(std::string_view text);

/// The manifest: parsePack gives the same back, but for frames, which hold seven decimals of a degree.
[[nodiscard]] std::string packText(const Pack& pack);
[[nodiscard]] std::string packLine(const Pack& pack); ///< the same on one line

/// A name for the file of a sheet that no sheet of the pack has yet: "overview-a3-en", "overview-a3-en-2".
[[nodiscard]] std::string fileNameFor(const SheetOptions& options, const Pack& pack);

/// May a text name a file of the pack itself: a bare name, not hidden, that every system knows.
[[nodiscard]] bool isBareName(std::string_view name);

/// "new", "update", "correction"; empty: none.
[[nodiscard]] std::string_view wordOf(SheetRevision revision);
[[nodiscard]] std::optional<SheetRevision> parseRevisionWord(std::string_view word);
[[nodiscard]] std::string_view wordOf(MapLayer layer); ///< "contested"
[[nodiscard]] std::optional<MapLayer> parseLayerWord(std::string_view word);
[[nodiscard]] std::string_view wordOf(Language language); ///< "en"
[[nodiscard]] std::optional<Language> parseLanguageWord(std::string_view word);

} // namespace azalai
