#include <app/cli/invocation.h>
#include <app/cli/run_command_line.h>
#include <app/work/data_paths.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace azalai {

namespace {

void print(std::FILE* where, const std::string& text) { std::fwrite(text.data(), 1, text.size(), where); }

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(text.size() + 2, width), ' ');
    return text;
}

std::string optionText(const OptionSpec& option) {
    const std::string dashes = option.name.size() == 1 ? "-" : "--";
    return dashes + option.name + (option.value.empty() ? "" : " <" + option.value + ">");
}

std::string usage(const Command& command) {
    std::string text = "azalai " + command.name;
    for (const std::string& argument : command.arguments)
        text += " <" + argument + ">";
    return text + " [options]";
}

std::string helpOf(const Command& command) {
    std::string text = "Usage: " + usage(command) + "\n\n" + command.result + "\n\nOptions:\n";
    for (const OptionSpec& option : command.options)
        text += "  " + padded(optionText(option), 28) + option.help + "\n";
    text += "  " + padded("--help", 28) + "this text\n";
    return text + "\nExample:\n  " + command.example + "\n";
}

std::string helpOfAll() {
    std::string text =
        "Azalai: who holds what, since when, says who.\n\nUsage:\n"
        "  azalai [dossier]              open the window\n"
        "  azalai <command> [options]    compute or print; azalai <command> --help says more\n\nCommands:\n";
    for (const Command& command : commands())
        text += "  " + padded(command.name, 28) + command.summary + "\n";
    return text + "\nA dossier is the name of a bundled one (northern-mali), a folder, or a .gpkg file.\n"
                  "Exit codes: 0 done; 1 check found issues; 2 not understood; 3 cannot be read; 4 cannot be written; "
                  "5 failed; 6 not what it was made of; 130 interrupted.\n";
}

Exit misused(const Command& command, const std::string& what) {
    print(stderr,
          "azalai: " + what + "\nUsage: " + usage(command) + "; azalai " + command.name + " --help says more\n");
    return Exit::Usage;
}

Exit runCommand(const Command& command, int& argc, char** argv, const DesktopHooks& hooks) {
    QStringList words{QString::fromStdString("azalai " + command.name)};
    for (int i = 2; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (words.contains("--help") || words.contains("-h")) {
        print(stdout, helpOf(command));
        return Exit::Ok;
    }
    QCommandLineParser parser;
    for (const OptionSpec& option : command.options)
        parser.addOption({QString::fromStdString(option.name), {}, QString::fromStdString(option.value)});
    if (!parser.parse(words)) return misused(command, parser.errorText().toStdString());

    Invocation invocation;
    invocation.hooks = &hooks;
    invocation.argc = &argc;
    invocation.argv = argv;
    for (const QString& word : parser.positionalArguments())
        invocation.arguments.push_back(word.toStdString());
    if (invocation.arguments.size() != command.arguments.size())
        return misused(command, invocation.arguments.size() < command.arguments.size()
                                    ? command.name + " needs <" + command.arguments[invocation.arguments.size()] + ">"
                                    : "too much: " + invocation.arguments[command.arguments.size()]);
    for (const OptionSpec& option : command.options) {
        const QString name = QString::fromStdString(option.name);
        if (!parser.isSet(name)) continue;
        std::vector<std::string>& values = invocation.options[option.name];
        if (option.value.empty()) continue;
        for (const QString& value : parser.values(name))
            values.push_back(value.toStdString());
    }
    return command.run(invocation);
}

} // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> all{infoCommand(),     checkCommand(),  convertCommand(),   importRoadsCommand(),
                                          overlapsCommand(), seriesCommand(), routesCommand(),    isolatedCommand(),
                                          calendarCommand(), stripCommand(),  wayCommand(),       whatifCommand(),
                                          briefCommand(),    packCommand(),   screenshotCommand()};
    return all;
}

std::optional<int> runCommandLine(int& argc, char** argv, const DesktopHooks& hooks) {
    if (argc < 2) return std::nullopt;
    const std::string_view first = argv[1];
    if (first == "--help" || first == "-h" || first == "help") {
        print(stdout, helpOfAll());
        return 0;
    }
    if (first == "--version") {
        print(stdout, "azalai " AZALAI_VERSION "\n");
        return 0;
    }
    const auto found = std::ranges::find(commands(), first, &Command::name);
    if (found == commands().end()) {
        if (first.starts_with('-') || dossierPath(std::string(first))) return std::nullopt;
        print(stderr,
              "azalai: " + std::string(first) + " is neither a command nor a dossier; azalai --help lists both\n");
        return static_cast<int>(Exit::Usage);
    }
    return static_cast<int>(runCommand(*found, argc, argv, hooks));
}

} // namespace azalai
