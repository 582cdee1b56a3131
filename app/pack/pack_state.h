#pragma once

#include <app/pack/pack.h>
#include <app/work/session.h>

#include <QByteArray>

#include <string>
#include <vector>

namespace azalai {

/// The program with the libraries that make its PDFs: "azalai 0.1.0, Qt 6.8.2, qpdf 12.2.0".
[[nodiscard]] std::string programWords();

/// The fonts of maps and sheets, all of them compiled into the program.
[[nodiscard]] std::vector<PackFont> bundledFonts();

/// SHA-256 of the base map; empty where there is none.
[[nodiscard]] std::string baseMapSum();

/// SHA-256 in 64 digits.
[[nodiscard]] std::string sha256Of(const QByteArray& bytes);

/// Takes down with what a pack is made: the dossier's state, the program and the fonts.
void stamp(Pack& pack, const Session& session);

/// Something of what a pack was made of is not as it was.
struct PackDifference {
    enum class Kind { State, Program, BaseMap, Font };

    Kind kind = Kind::State;
    std::string name{}; ///< of a font: its file
    std::string was{};  ///< by the manifest; empty: it was not there
    std::string is{};   ///< empty: it is not there

    bool operator==(const PackDifference&) const = default;
};

/// What differs, so that other bytes are to be expected. A manifest that tells no program or fonts is not compared with
/// them.
[[nodiscard]] std::vector<PackDifference> differencesOf(const Pack& pack, const Session& session);

} // namespace azalai
