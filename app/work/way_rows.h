#pragma once

#include <app/text/words.h>
#include <app/way/way_result.h>
#include <app/work/way_findings.h>

namespace azalai {

/// An answer in words.
/// chosen  Index into waysOf(findings.answer): the way whose legs and clock are told. Any when there is no way.
/// convoy  Whose reports were compared, by its name; empty for none.
[[nodiscard]] WayAnswerText wayAnswerText(const Analysis& analysis, const WayFindings& findings, std::size_t chosen,
                                          const QString& convoy, const Words& text);

/// What a way costs more than that of peacetime: "+68 km, +2.1 to +4.0 h, +38 l against peacetime".
[[nodiscard]] QString priceWords(const DetourPrice& price, const Words& text);

/// What was asked, in one line: "Néma to Timbuktu".
[[nodiscard]] QString askedWords(const Dossier& dossier, const WayRequest& request, const Words& text);

} // namespace azalai
