#pragma once

#include <qpdf/QPDF.hh>

#include <string>

namespace azalai {

/// The content of a page with every colour replaced by the grey that is as bright.
/// Input  as Qt 6.8 writes it: a colour is a line "red green blue scn" or SCN.
[[nodiscard]] std::string withGreys(const std::string& content);

/// Takes the colours out of every page.
void makePdfGrey(QPDF& pdf);

} // namespace azalai
