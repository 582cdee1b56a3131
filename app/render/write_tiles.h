#pragma once

#include <azalai/base/result.h>
#include <azalai/sheet/sheet.h>

#include <QByteArray>

#include <span>

namespace azalai {

/// Sheets on papers that are smaller than they are (sheet/tiles.h), as one PDF: each paper shows its window of the
/// sheet, vector and with its place on the Earth, and around it where to cut, where the neighbour ends, its label and a
/// key.
///
/// poster  the sheets as a PDF, one page each
/// Input   sheets with a tiling
/// Errors  PaintFailed.
[[nodiscard]] Result<QByteArray> tilePdf(std::span<const Sheet> sheets, const QByteArray& poster);

} // namespace azalai
