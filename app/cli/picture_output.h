#pragma once

#include <app/cli/invocation.h>
#include <app/render/picture_page.h>
#include <app/text/calendar_rows.h>

#include <functional>

namespace azalai {

/// --format of commands that also draw, and -o.
[[nodiscard]] std::vector<OptionSpec> pictureOptions();

/// Does --format or the ending of -o say svg or pdf.
[[nodiscard]] bool wantsPicture(const Invocation& invocation);

/// Prints a table, or, when --format or the ending of -o says svg or pdf, draws the picture; to stdout, or to the file
/// of -o, whose path is then printed.
///
/// paint  Makes the picture; called only when one is wanted. Its texts stand on a page with the dossier's banner and
///        disclaimer, the instant, and who is hidden.
[[nodiscard]] Exit printTableOrPicture(const Table& table, const std::function<PicturePage()>& paint,
                                       const Invocation& invocation);

/// A page without picture: banner, situation, disclaimer and footer as on a sheet.
[[nodiscard]] PicturePage emptyPage(const Answer& asked);

/// The rows of a calendar, as --rows and `brief --calendar` name them: a word of calendarRows(), or ids of places and
/// routes, with commas.
/// Errors  UnknownId (subject: the id).
[[nodiscard]] Result<CalendarRows> readCalendarRows(const std::string& text, const AccessView& view,
                                                    const Cargo& cargo);

/// A calendar on its page.
[[nodiscard]] PicturePage calendarPage(const Answer& asked, const CalendarRows& rows, const Cargo& cargo = {});

} // namespace azalai
