#pragma once

#include <app/text/make_sheet.h>
#include <app/text/words.h>
#include <app/work/analysis.h>

#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>
#include <QUrl>

#include <memory>
#include <optional>

namespace azalai {

/// The sheet that the briefing dialog prepares: options, a sheet that follows them, and ways to bring it to paper.
class BriefingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY optionsChanged) ///< empty: made from the situation
    Q_PROPERTY(QString paper READ paper WRITE setPaper NOTIFY optionsChanged) ///< "A3" or "A4"
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY optionsChanged) ///< "en", "fr", "ar"
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY optionsChanged) ///< what changed since then: "28 Aug 2023"
    Q_PROPERTY(QStringList strips READ strips NOTIFY optionsChanged)   ///< whose strip map it may have; the first: none
    Q_PROPERTY(int stripIndex READ stripIndex WRITE setStripIndex NOTIFY optionsChanged)
    Q_PROPERTY(
        QStringList calendars READ calendars NOTIFY optionsChanged) ///< which rows a calendar may have; the first: none
    Q_PROPERTY(int calendarIndex READ calendarIndex WRITE setCalendarIndex NOTIFY optionsChanged)
    Q_PROPERTY(bool rules READ hasRules WRITE setRules NOTIFY optionsChanged)
    Q_PROPERTY(QString note READ note NOTIFY sheetChanged) ///< why something that was wanted is not on it
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY sheetChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged) ///< what was done, or what failed
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY sheetChanged)
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT)

public:
    explicit BriefingModel(QObject* parent = nullptr);
    ~BriefingModel() override;

    /// Begins with what the window shows; the sheet follows later calls too while the dialog is open.
    void show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis, Language window,
              const std::set<MapLayer>& hiddenLayers);

    [[nodiscard]] const std::shared_ptr<const Sheet>& sheet() const { return m_sheet; }
    [[nodiscard]] QString title() const { return QString::fromStdString(m_options.title); }
    void setTitle(const QString& title);
    [[nodiscard]] QString paper() const;
    void setPaper(const QString& paper);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] QString sinceText() const;
    [[nodiscard]] QStringList strips() const;
    [[nodiscard]] int stripIndex() const;
    void setStripIndex(int index);
    [[nodiscard]] QStringList calendars() const;
    [[nodiscard]] int calendarIndex() const { return m_calendar; }
    void setCalendarIndex(int index);
    [[nodiscard]] bool hasRules() const { return m_options.hasRules; }
    void setRules(bool wanted);
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isBusy() const { return m_isRunning; }
    [[nodiscard]] bool canPrint() const;

    /// Moves the baseline by days, held between the dossier's beginning and the shown moment.
    Q_INVOKABLE void moveSince(int days);
    /// Writes the sheet as PDF or PNG, told by the ending; `message` says how it went.
    Q_INVOKABLE void save(const QUrl& file);
    /// Asks for a printer and prints.
    Q_INVOKABLE void print();

signals:
    void optionsChanged();
    void sheetChanged();
    void messageChanged();

private:
    [[nodiscard]] QString noteOn(const Sheet& sheet) const;
    void makeAnew();
    void make();
    void take(const Result<std::shared_ptr<const Sheet>>& sheet);
    void tell(const QString& message, bool failed);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::shared_ptr<const Session> m_session;
    std::shared_ptr<const Analysis> m_analysis;
    std::optional<Instant> m_since; ///< none: the analysis's own baseline
    SheetOptions m_options;
    Language m_window = Language::English;
    int m_calendar = 0; ///< of `calendars`
    std::shared_ptr<const Sheet> m_sheet;
    QString m_note;
    QString m_message;
    bool m_failed = false;
    bool m_isRunning = false;
    bool m_isStale = false;
};

} // namespace azalai
