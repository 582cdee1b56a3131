#pragma once

#include <app/cli/command.h>
#include <app/text/sheet_options.h>

namespace azalai {

/// What a command offers to say about the pages of a sheet.
[[nodiscard]] std::vector<OptionSpec> pageOptions();

/// Those options as they were given.
/// Errors  UnknownOption, OutOfRange; of a template's file as readFile and parseSheetTemplate.
[[nodiscard]] Result<SheetOptions> readPage(const Invocation& invocation);

} // namespace azalai
