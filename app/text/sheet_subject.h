#pragma once

#include <app/text/sheet_options.h>
#include <app/text/words.h>
#include <app/work/analysis.h>

namespace azalai {

/// What one page is about; with SheetSubject::None the whole dossier.
struct PageSubject {
    SheetSubject kind = SheetSubject::None;
    std::string id{};
};

/// The subjects of a sheet, a page for each; at least one.
/// Errors  UnknownId
[[nodiscard]] Result<std::vector<PageSubject>> subjectsOf(const SheetTemplate& layout, const SheetOptions& options,
                                                          const Analysis& analysis);

/// The ground that a page about a subject must show: of a route its ways, of a place 70 km around it, of a region its
/// outline, of an actor its zones at the instant; each with some ground around. The dossier's extent where there is no
/// such ground.
[[nodiscard]] Bounds groundOf(const PageSubject& subject, const Workspace& workspace);

/// Its name, as a page's title; empty for the whole dossier.
[[nodiscard]] QString titleOf(const PageSubject& subject, const Dossier& dossier, const Words& words);

} // namespace azalai
