#include <app/desktop/program_window.h>

#include <app/text/install_translator.h>
#include <app/text/place_id.h>
#include <app/work/panel_rows.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

namespace azalai {
namespace {

QString codeOf(Language language) {
    return language == Language::French   ? QStringLiteral("fr")
           : language == Language::Arabic ? QStringLiteral("ar")
                                          : QStringLiteral("en");
}

QString systemLanguage() {
    const QString code = QLocale::system().name().left(2);
    return code == u"fr" || code == u"ar" ? code : QStringLiteral("en");
}

const QElapsedTimer& sinceStart() {
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer;
}

} // namespace

ProgramWindow::ProgramWindow(WindowOptions options)
    : m_options(std::move(options)),
      m_memory(m_options.isTemporary ? ViewMemory::Kind::Temporary : ViewMemory::Kind::Lasting) {
    sinceStart();
    if (m_options.isTemporary && m_options.home.empty()) m_temporary = std::make_unique<QTemporaryDir>();
    const QString home =
        m_temporary ? m_temporary->path() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    m_controller.document()->setPlaces(placesUnder(m_options.home.empty() ? home.toStdString() : m_options.home));
    connect(m_controller.document(), &DocumentDesk::openAsked, this, &ProgramWindow::openOther);
    startOpening();
    if (m_options.dark) m_memory.setTheme(*m_options.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (m_memory.isTemporary() && !m_options.dark) m_memory.setTheme(QStringLiteral("light"));
    if (m_options.leftTab >= 0) m_memory.setLeftTab(m_options.leftTab);
    if (m_options.stripShown) m_memory.setStripShown(true);
    m_controller.briefing()->setPresets(m_memory.sheetPresets());
    connect(m_controller.briefing(), &BriefingModel::presetsChanged, this,
            [this] { m_memory.rememberSheetPresets(m_controller.briefing()->presets()); });
    m_controller.supply()->rows()->setOrder(m_memory.supplyOrder());
    m_controller.supply()->rows()->setFolded(m_memory.supplyFolded());
    installTranslator(Language::English); // plurals; the controller changes it
    const QString remembered = m_memory.language().isEmpty() ? systemLanguage() : m_memory.language();
    m_controller.setLanguage(m_options.language ? codeOf(*m_options.language) : remembered);
}

ProgramWindow::~ProgramWindow() {
    if (m_opening.valid()) m_opening.wait();
    m_engine.reset();
}

void ProgramWindow::trace(const char* what) const {
    if (!qEnvironmentVariableIsSet("AZALAI_TRACE")) return;
    std::fprintf(stderr, "azalai: %s after %lld ms\n", what, static_cast<long long>(sinceStart().elapsed()));
}

Result<void> ProgramWindow::show() {
    m_engine = std::make_unique<QQmlApplicationEngine>();
    connect(&m_controller, &WorkspaceController::lookChanged, m_engine.get(), &QQmlEngine::retranslate);
    m_engine->setInitialProperties({{"controller", QVariant::fromValue(&m_controller)},
                                    {"memory", QVariant::fromValue(&m_memory)},
                                    {"dossier", QString::fromStdString(m_options.dossier)}});
    QString said;
    connect(m_engine.get(), &QQmlEngine::warnings, this, [&said](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings)
            said += warning.toString() + u'\n';
    });
    m_engine->loadFromModule("Azalai.Desktop", "Main");
    disconnect(m_engine.get(), &QQmlEngine::warnings, this, nullptr);
    m_window =
        m_engine->rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(m_engine->rootObjects().front());
    if (!m_window) return failure(ErrorCode::LibraryFailure, "Main.qml", said.toStdString());
    const QRectF remembered = m_memory.window();
    if (m_options.size)
        m_window->resize(*m_options.size);
    else if (remembered.width() > 0)
        m_window->setGeometry(remembered.toRect());
    else
        m_window->resize(1440, 900);
    connect(m_window, SIGNAL(mapShown()), this, SLOT(traceMap()));
    m_window->show();
    trace("window shown");
    return {};
}

void ProgramWindow::startOpening() {
    m_opening =
        std::async(std::launch::async, [this, name = m_options.dossier, places = m_controller.document()->places()] {
            auto work = openWork(name, places);
            QMetaObject::invokeMethod(this, &ProgramWindow::takeSession, Qt::QueuedConnection);
            return work;
        });
}

void ProgramWindow::openOther(const QString& nameOrPath) {
    if (m_opening.valid()) return; // one is being opened
    m_options.dossier = nameOrPath.toStdString();
    m_options.at.reset();
    m_options.chosenKind.clear();
    if (m_window) m_window->setProperty("dossier", nameOrPath);
    startOpening();
}

void ProgramWindow::takeSession() {
    auto work = m_opening.get();
    trace("dossier open");
    if (!work) {
        m_error = work.error();
        m_controller.tell(*m_error);
        emit openFailed();
        return;
    }
    const bool isFirst = !m_controller.isOpen();
    m_controller.open(*work);
    if (isFirst && (!m_options.isTemporary || !m_options.home.empty())) m_controller.document()->lookForDrafts();
    if (m_options.at) m_controller.setInstant(static_cast<double>(m_options.at->time_since_epoch().count()));
    if (!m_options.closedLegs.empty()) closeLegs();
    if (!m_options.wayTo.empty()) askWay();
    if (!m_options.chosenKind.empty()) {
        m_controller.choose(QString::fromStdString(m_options.chosenKind), QString::fromStdString(m_options.chosenId));
    }
}

void ProgramWindow::closeLegs() {
    m_controller.toggleWhatIf();
    for (const std::string& leg : m_options.closedLegs) {
        if (!m_controller.session()->dossier->leg(leg)) m_error = Error{ErrorCode::UnknownId, leg, "no such leg"};
        m_controller.whatIf()->sayOfLeg(QString::fromStdString(leg), pillStatus(Status::Cut));
    }
    if (m_error) emit openFailed();
}

void ProgramWindow::askWay() {
    const Dossier& dossier = *m_controller.session()->dossier;
    const auto ends = placeId(dossier, m_options.wayTo).and_then([&](const std::string& to) {
        const auto from = m_options.wayFrom == "-" ? Result<std::string>() : placeId(dossier, m_options.wayFrom);
        return from.transform([&](const std::string& id) { return std::pair(id, to); });
    });
    if (!ends) {
        m_error = ends.error();
        emit openFailed();
        return;
    }
    WayForm* form = m_controller.way()->form();
    form->choose(WayForm::Start, QString::fromStdString(ends->first));
    form->choose(WayForm::Finish, QString::fromStdString(ends->second));
}

Result<void> ProgramWindow::waitUntilComplete() {
    QEventLoop loop;
    const auto look = [&] {
        if (m_error || m_window->property("complete").toBool()) loop.quit();
    };
    connect(this, &ProgramWindow::openFailed, &loop, look);
    connect(&m_controller, &WorkspaceController::messageChanged, &loop, [&] {
        if (!m_controller.message().isEmpty()) {
            m_error = Error{ErrorCode::PaintFailed, "window", m_controller.message().toStdString()};
            loop.quit();
        }
    });
    connect(m_window, SIGNAL(completeChanged()), &loop, SLOT(quit()));
    // A picture that never completes is a fault of ours: say so rather than wait for ever.
    QTimer deadline;
    deadline.setSingleShot(true);
    connect(&deadline, &QTimer::timeout, &loop, [&] {
        m_error = Error{ErrorCode::PaintFailed, "window", "the picture was not complete after three minutes"};
        loop.quit();
    });
    deadline.start(std::chrono::minutes(3)); // a country on a slow machine takes one
    while (!m_error && !m_window->property("complete").toBool())
        loop.exec();
    if (m_error) return std::unexpected(*m_error);
    return {};
}

} // namespace azalai
