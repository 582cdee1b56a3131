#include <app/cli/invocation.h>
#include <app/cli/parse_size.h>
#include <app/cli/run_command_line.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace azalai {

namespace {

constexpr std::array panels{"situation", "supply", "way"}; // as ViewMemory numbers them

Exit run(const Invocation& invocation) {
    ScreenshotRequest request;
    request.dossier = invocation.arguments.at(0);
    request.path = invocation.value("o", "window.png");
    request.dark = invocation.has("dark");
    const std::string chosen = invocation.value("choose", "");
    const std::size_t colon = chosen.find(':');
    if (!chosen.empty() && colon == std::string::npos)
        return report({ErrorCode::UnknownOption, chosen, "--choose is kind:id, as place:tombouctou"});
    request.chosenKind = chosen.substr(0, colon);
    request.chosenId = chosen.empty() ? "" : chosen.substr(colon + 1);
    const std::string panel = invocation.value("panel", invocation.has("way") ? "way" : "situation");
    const auto tab = std::ranges::find(panels, panel);
    if (tab == panels.end()) return report({ErrorCode::UnknownOption, panel, "--panel is situation, supply or way"});
    request.leftTab = static_cast<int>(tab - panels.begin());
    const std::string way = invocation.value("way");
    const std::size_t comma = way.find(',');
    if (invocation.has("way") && (comma == std::string::npos || comma == 0 || comma + 1 == way.size()))
        return report({ErrorCode::UnknownOption, way, "--way is two places with a comma, as nema,tombouctou"});
    if (invocation.has("way")) {
        request.wayFrom = way.substr(0, comma);
        request.wayTo = way.substr(comma + 1);
    }
    request.stripShown = invocation.has("strip");
    request.closedLegs = invocation.values("close");
    const auto at = instantOption(invocation, "at");
    if (!at) return report(at.error());
    request.at = *at;
    const auto language = parseLanguage(invocation.value("language", "en"));
    if (!language) return report(language.error());
    request.language = *language;
    const auto size = parsePixelSize(invocation.value("size", "1440x900"));
    if (!size) return report(size.error());
    request.size = *size;
    const auto done = invocation.hooks->screenshot(request, *invocation.argc, invocation.argv);
    if (!done) return report(done.error());
    std::printf("%s\n", request.path.c_str());
    return Exit::Ok;
}

} // namespace

Command screenshotCommand() {
    return {"screenshot",
            "a picture of the real window",
            {"dossier"},
            {{"at", "time", "the instant to look at, UTC (default: the dossier's own)"},
             {"size", "WxH", "pixels, 800x600 to 7680x4320 (default: 1440x900)"},
             {"language", "en|fr|ar", "language of the window (default: en)"},
             {"dark", "", "in dark colours"},
             {"panel", "situation|supply|way", "tab of the left panel (default: situation; with --way: way)"},
             {"choose", "kind:id", "what the inspector shows: place:tombouctou, zone:..., route:..., actor:..."},
             {"strip", "", "of a chosen route show the strip map rather than the page"},
             {"close", "leg", "in a what-if in which this leg is cut; may be given again"},
             {"way", "from,to", "the way between two places, by id or name; - is the nearest supply entry"},
             outputOption("PNG file to write (default: window.png)")},
            "azalai screenshot northern-mali --at 2023-09-03 --size 1920x1080 -o window.png",
            "Needs no display. Prints the path.",
            run};
}

} // namespace azalai
