#pragma once

#include <app/desktop/view_memory.h>
#include <app/work/workspace_controller.h>

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSize>
#include <QTemporaryDir>

#include <future>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// How a window is to begin.
struct WindowOptions {
    std::string dossier = "northern-mali"; ///< bundled name or path
    std::optional<Instant> at;             ///< the moment; else the remembered one, else the dossier's
    std::optional<Language> language;      ///< else the remembered one, else the system's
    std::optional<bool> dark;              ///< else the remembered theme
    std::optional<QSize> size;
    std::string chosenKind; ///< what is chosen at the start: kind word and id of `describe`
    std::string chosenId;
    std::vector<std::string> closedLegs{}; ///< in a what-if that begins with the window; empty: none begins
    std::string wayFrom{};    ///< places, by id or name, whose way is asked for at the start; "-": the nearest entry
    std::string wayTo{};      ///< empty: no way
    int leftTab = -1;         ///< of the left panel, as in ViewMemory; -1 for the remembered one
    bool stripShown = false;  ///< of a route, instead of its page
    std::string home{};       ///< folder of drafts and copies; else the user's, or one of its own when temporary
    bool isTemporary = false; ///< begins with a clean view and remembers nothing
};

/// The program's window with its engine, controller and memory. One QApplication must exist and loadBundledFonts() must
/// have been called.
class ProgramWindow : public QObject {
    Q_OBJECT

public:
    /// Starts to open the dossier at once, on another thread, while the window is being made.
    explicit ProgramWindow(WindowOptions options);
    ~ProgramWindow() override;

    /// Makes and shows the window. Errors  LibraryFailure when the window's files do not load.
    [[nodiscard]] Result<void> show();

    /// Runs the event loop until the dossier is open and every layer of the map shows the newest picture.
    /// Errors  what opening said.
    [[nodiscard]] Result<void> waitUntilComplete();

    [[nodiscard]] QQuickWindow& window() { return *m_window; }
    [[nodiscard]] WorkspaceController& controller() { return m_controller; }

signals:
    void openFailed();

private slots:
    void traceMap() const { trace("first map"); }

private:
    void startOpening();
    void openOther(const QString& nameOrPath);
    void takeSession();
    void closeLegs();
    void askWay();
    void trace(const char* what) const;

    WindowOptions m_options;
    ViewMemory m_memory;
    WorkspaceController m_controller;
    std::future<Result<OpenedWork>> m_opening;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< of a window that remembers nothing: its drafts
    std::optional<Error> m_error;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
};

} // namespace azalai
