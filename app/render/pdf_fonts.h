#pragma once

#include <qpdf/QPDF.hh>

#include <string>

namespace azalai {

/// Mends the fonts that Qt embedded: each bears one name, and its letters read back as those that were written.
///
/// Arabic letters take their forms from their neighbours. Qt names such a form by its own character (U+FED4 for a fa in
/// the middle of a word), under which not every reader searches: here it is the letter again.
void mendPdfFonts(QPDF& pdf);

/// A map from glyphs to characters (ISO 32000-1, 9.10.3) with the letters themselves in place of their forms, a space
/// for a tab, and without glyphs that stand for nothing. A glyph of two letters, as lam with alef, keeps its form.
/// Input  as Qt 6.8 writes it: two-byte glyphs, ranges in which each glyph has one character of two bytes.
[[nodiscard]] std::string withPlainLetters(const std::string& toUnicode);

} // namespace azalai
