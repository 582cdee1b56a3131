#pragma once

#include <app/desktop/program_window.h>

#include <QString>

namespace azalai {

/// Writes a picture of the program's window, complete and the same for the same input. Needs no display.
/// Input   size of the window in pixels, path ends in .png; options are taken as temporary
/// Errors  what opening the dossier says; FileUnwritable (subject: the path).
[[nodiscard]] Result<void> captureWindow(WindowOptions options, QSize size, const QString& path);

/// Loads every page of the program on a dossier, and says which did not.
[[nodiscard]] Result<void> selfTest(WindowOptions options);

} // namespace azalai
