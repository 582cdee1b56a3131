#pragma once

#include <app/cli/table.h>
#include <app/work/analysis.h>

#include <QStringList>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace azalai {

struct DesktopHooks;

/// Exit codes of the program; docs/azalai.1 lists them.
enum class Exit {
    Ok = 0,
    Issues = 1,
    Usage = 2,
    Unreadable = 3,
    Unwritable = 4,
    Failed = 5,
    Differs = 6,
    Interrupted = 130
};

struct OptionSpec {
    std::string name;
    std::string value; ///< name of its value; empty for a switch
    std::string help;
};

/// What was typed, checked against the command's options.
struct Invocation {
    std::vector<std::string> arguments;                      ///< the positional ones
    std::map<std::string, std::vector<std::string>> options; ///< values by name as typed; none for a switch that is on
    const DesktopHooks* hooks = nullptr;
    int* argc = nullptr; ///< for commands that need a QGuiApplication
    char** argv = nullptr;

    [[nodiscard]] bool has(const std::string& option) const { return options.contains(option); }
    /// The last one typed.
    [[nodiscard]] std::string value(const std::string& option, const std::string& otherwise = {}) const {
        const auto found = options.find(option);
        return found == options.end() || found->second.empty() ? otherwise : found->second.back();
    }
    [[nodiscard]] std::vector<std::string> values(const std::string& option) const {
        const auto found = options.find(option);
        return found == options.end() ? std::vector<std::string>() : found->second;
    }
};

struct Command {
    std::string name;
    std::string summary;
    std::vector<std::string> arguments; ///< names of the positional arguments, all required
    std::vector<OptionSpec> options;
    std::string example;
    std::string result; ///< what is printed, one or two sentences
    std::function<Exit(const Invocation&)> run;
};

/// Every command in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();

// One each, in command_<name>.cpp.
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command convertCommand();
[[nodiscard]] Command importRoadsCommand();
[[nodiscard]] Command overlapsCommand();
[[nodiscard]] Command seriesCommand();
[[nodiscard]] Command routesCommand();
[[nodiscard]] Command isolatedCommand();
[[nodiscard]] Command calendarCommand();
[[nodiscard]] Command stripCommand();
[[nodiscard]] Command wayCommand();
[[nodiscard]] Command whatifCommand();
[[nodiscard]] Command briefCommand();
[[nodiscard]] Command packCommand();
[[nodiscard]] Command screenshotCommand();

} // namespace azalai
