#pragma once

#include <azalai/base/result.h>
#include <azalai/model/local_text.h>
#include <azalai/time/instant.h>

#include <QSize>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// A picture of the real window that a command asks for.
struct ScreenshotRequest {
    std::string dossier; ///< bundled name or path
    std::optional<Instant> at;
    QSize size{1440, 900};
    Language language = Language::English;
    bool dark = false;
    std::string chosenKind{}; ///< what the inspector shows: "place", "zone", "route", "actor"..., or empty
    std::string chosenId{};
    std::string wayFrom{}; ///< names or ids of places whose way is shown; "-": the nearest entry; empty for none
    std::string wayTo{};
    int leftTab = 0;                       ///< 0 situation, 1 supply, 2 way
    bool stripShown = false;               ///< of a chosen route, instead of its page
    std::vector<std::string> closedLegs{}; ///< in a what-if; empty: no what-if
    std::string path;                      ///< where the PNG goes
};

/// What the command line needs of the window's program.
struct DesktopHooks {
    /// Paints the window without a display and writes it. Errors  as opening a dossier; FileUnwritable.
    std::function<Result<void>(const ScreenshotRequest&, int& argc, char** argv)> screenshot;
};

/// Runs `azalai COMMAND …`, --help and --version.
/// Result  the exit code (docs/azalai.1), or nothing when the words ask for the window: none, a dossier, or the
/// window's options.
[[nodiscard]] std::optional<int> runCommandLine(int& argc, char** argv, const DesktopHooks& hooks);

} // namespace azalai
