#pragma once

#include <app/text/sheet_options.h>
#include <app/work/analysis.h>

#include <azalai/sheet/sheet.h>

namespace azalai {

/// Makes the pages of a sheet of an analysis: scenes, frames and every text, worded in options.language.
///
/// Input   A session with a dossier, and an analysis of it. A frame that is empty counts as absent; a route that is not
///         there, or of which no way is in the dossier whole, gives no strip; without rows there is no calendar.
/// Result  At least one page. Legends have exactly the lines of what is drawn in the frames of their page. Sources are
///         numbered 1, 2, 3 without gaps: those of what is told first, then those of what is drawn. The same input
///         gives the same pages.
/// Errors  UnknownId: a subject that is not in the dossier; OutOfRange: more than 400 pages. Cancelled.
[[nodiscard]] Result<std::vector<Sheet>> makeSheets(const Session& session, const Analysis& analysis,
                                                    const SheetOptions& options, const std::stop_token& stop = {});

/// Its first page. Input  subjects of the options are in the dossier
[[nodiscard]] Sheet makeSheet(const Session& session, const Analysis& analysis, const SheetOptions& options);

} // namespace azalai
