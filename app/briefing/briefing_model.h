#pragma once

#include <app/briefing/pack_model.h>
#include <app/briefing/sheet_choices.h>
#include <app/render/sheet_texts.h>
#include <app/text/words.h>
#include <app/work/analysis.h>

#include <azalai/sheet/sheet.h>

#include <QMap>
#include <QObject>
#include <QQmlEngine>
#include <QRectF>
#include <QThreadPool>
#include <QUrl>

#include <memory>
#include <optional>

namespace azalai {

/// The sheet that the briefing dialog prepares: choices, pages that follow them, and ways to bring them to paper.
class BriefingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(QStringList templates READ templates NOTIFY optionsChanged)
    Q_PROPERTY(int templateIndex READ templateIndex WRITE setTemplateIndex NOTIFY optionsChanged)
    Q_PROPERTY(QString templateAbout READ templateAbout NOTIFY optionsChanged)
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY optionsChanged) ///< the first: all; empty: the whole dossier
    Q_PROPERTY(int subjectIndex READ subjectIndex WRITE setSubjectIndex NOTIFY optionsChanged)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY optionsChanged)    ///< empty: made from the situation
    Q_PROPERTY(QString number READ number WRITE setNumber NOTIFY optionsChanged) ///< empty: dossier and date
    Q_PROPERTY(int version READ version WRITE setVersion NOTIFY optionsChanged)  ///< 0: not told
    Q_PROPERTY(QStringList revisions READ revisions NOTIFY optionsChanged)
    Q_PROPERTY(int revisionIndex READ revisionIndex WRITE setRevisionIndex NOTIFY optionsChanged)
    Q_PROPERTY(QString authors READ authors WRITE setAuthors NOTIFY optionsChanged)
    Q_PROPERTY(QString noteText READ noteText WRITE setNoteText NOTIFY optionsChanged)
    Q_PROPERTY(bool hasNote READ hasNote NOTIFY optionsChanged)   ///< the template has room for the desk's text
    Q_PROPERTY(bool hasStrip READ hasStrip NOTIFY optionsChanged) ///< and for a strip map of the officer's choice
    Q_PROPERTY(bool hasBand READ hasBand NOTIFY optionsChanged)   ///< and for calendar and rules
    Q_PROPERTY(QStringList papers READ papers CONSTANT)
    Q_PROPERTY(QString paper READ paper WRITE setPaper NOTIFY optionsChanged) ///< one of `papers`
    Q_PROPERTY(bool portrait READ isPortrait WRITE setPortrait NOTIFY optionsChanged)
    Q_PROPERTY(bool inWindow READ isInWindow WRITE setInWindow NOTIFY optionsChanged) ///< the map shows what it shows
    Q_PROPERTY(QString scaleText READ scaleText WRITE setScaleText NOTIFY optionsChanged) ///< "" or a denominator
    Q_PROPERTY(int mapCount READ mapCount NOTIFY sheetChanged)                            ///< maps on the shown page
    Q_PROPERTY(bool arranged READ isArranged NOTIFY sheetChanged)                         ///< its dividers were
    Q_PROPERTY(bool ownFrame READ hasOwnFrame NOTIFY sheetChanged) ///< the page's maps were moved by hand
    Q_PROPERTY(QString bleedText READ bleedText WRITE setBleedText NOTIFY optionsChanged) ///< "" or millimetres
    Q_PROPERTY(QStringList tiles READ tiles NOTIFY optionsChanged)                        ///< the first: in one piece
    Q_PROPERTY(int tileIndex READ tileIndex WRITE setTileIndex NOTIFY optionsChanged)
    Q_PROPERTY(QStringList secondLanguages READ secondLanguages NOTIFY optionsChanged) ///< the first: none
    Q_PROPERTY(int secondLanguageIndex READ secondLanguageIndex WRITE setSecondLanguageIndex NOTIFY optionsChanged)
    Q_PROPERTY(QString turnText READ turnText WRITE setTurnText NOTIFY optionsChanged) ///< "" or degrees, clockwise
    Q_PROPERTY(QStringList grids READ grids NOTIFY optionsChanged) ///< the first: as the template says
    Q_PROPERTY(int gridIndex READ gridIndex WRITE setGridIndex NOTIFY optionsChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY optionsChanged) ///< "en", "fr", "ar"
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY optionsChanged) ///< what changed since then: "28 Aug 2023"
    Q_PROPERTY(QStringList strips READ strips NOTIFY optionsChanged)   ///< whose strip map it may have; the first: none
    Q_PROPERTY(int stripIndex READ stripIndex WRITE setStripIndex NOTIFY optionsChanged)
    Q_PROPERTY(
        QStringList calendars READ calendars NOTIFY optionsChanged) ///< which rows a calendar may have; the first: none
    Q_PROPERTY(int calendarIndex READ calendarIndex WRITE setCalendarIndex NOTIFY optionsChanged)
    Q_PROPERTY(bool rules READ hasRules WRITE setRules NOTIFY optionsChanged)
    Q_PROPERTY(bool grey READ isGrey WRITE setGrey NOTIFY optionsChanged)           ///< for paper without colour
    Q_PROPERTY(QString choices READ choices WRITE setChoices NOTIFY optionsChanged) ///< SheetChoices::written
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY sheetChanged)                ///< which is shown, from 0
    Q_PROPERTY(int pageCount READ pageCount NOTIFY sheetChanged)
    Q_PROPERTY(QString note READ note NOTIFY sheetChanged) ///< why something that was wanted is not on it
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY sheetChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged) ///< what was done, or what failed
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY sheetChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY messageChanged)
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT)
    Q_PROPERTY(azalai::PackModel* pack READ pack CONSTANT)
    Q_PROPERTY(QStringList presetNames READ presetNames NOTIFY presetsChanged)
    Q_PROPERTY(QString presets READ presets WRITE setPresets NOTIFY presetsChanged) ///< all of them, as they are kept

public:
    using Pages = std::vector<Sheet>;

    explicit BriefingModel(QObject* parent = nullptr);
    ~BriefingModel() override;

    /// Begins with what the window shows; the sheet follows later calls too while the dialog is open.
    void show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis, Language window,
              const std::set<MapLayer>& hiddenLayers);
    /// The ground that the window shows: its south-west corner and its size, in degrees; the next show() takes it up.
    Q_INVOKABLE void setWindowGround(const QRectF& ground);

    [[nodiscard]] const std::shared_ptr<const Pages>& pages() const { return m_pages; }
    [[nodiscard]] const Sheet* sheet() const; ///< the shown page; null: none is made yet
    [[nodiscard]] QStringList templates() const;
    [[nodiscard]] int templateIndex() const { return m_choices.templateIndex; }
    void setTemplateIndex(int index);
    [[nodiscard]] QString templateAbout() const;
    [[nodiscard]] QStringList subjects() const { return m_subjectNames; }
    [[nodiscard]] int subjectIndex() const;
    void setSubjectIndex(int index);
    [[nodiscard]] QString title() const { return QString::fromStdString(m_choices.options.title); }
    void setTitle(const QString& title) { set(m_choices.options.title, title.toStdString()); }
    [[nodiscard]] QString number() const { return QString::fromStdString(m_choices.options.sheetNumber); }
    void setNumber(const QString& number) { set(m_choices.options.sheetNumber, number.toStdString()); }
    [[nodiscard]] int version() const { return m_choices.options.version; }
    void setVersion(int version) { set(m_choices.options.version, version); }
    [[nodiscard]] QStringList revisions() const;
    [[nodiscard]] int revisionIndex() const { return static_cast<int>(m_choices.options.revision); }
    void setRevisionIndex(int index) { set(m_choices.options.revision, static_cast<SheetRevision>(index)); }
    [[nodiscard]] QString authors() const { return QString::fromStdString(m_choices.options.authors); }
    void setAuthors(const QString& authors) { set(m_choices.options.authors, authors.toStdString()); }
    [[nodiscard]] QString noteText() const { return QString::fromStdString(m_choices.options.note); }
    void setNoteText(const QString& note) { set(m_choices.options.note, note.toStdString()); }
    [[nodiscard]] bool hasNote() const { return m_choices.has(SheetBox::Kind::Note); }
    [[nodiscard]] bool hasStrip() const;
    [[nodiscard]] bool hasBand() const { return m_choices.has(SheetBox::Kind::Calendar); }
    [[nodiscard]] QStringList papers() const;
    [[nodiscard]] QString paper() const;
    void setPaper(const QString& paper);
    [[nodiscard]] bool isPortrait() const { return m_choices.options.format.isPortrait; }
    void setPortrait(bool portrait) { set(m_choices.options.format.isPortrait, portrait); }
    [[nodiscard]] bool isInWindow() const { return m_choices.isInWindow; }
    void setInWindow(bool inWindow);
    [[nodiscard]] int mapCount() const { return sheet() ? static_cast<int>(sheet()->maps.size()) : 0; }
    [[nodiscard]] bool hasOwnFrame() const;
    [[nodiscard]] bool isArranged() const;
    [[nodiscard]] QString scaleText() const;
    void setScaleText(const QString& text);
    [[nodiscard]] QString bleedText() const;
    void setBleedText(const QString& text);
    [[nodiscard]] QStringList tiles() const;
    [[nodiscard]] int tileIndex() const;
    void setTileIndex(int index);
    [[nodiscard]] QStringList secondLanguages() const;
    [[nodiscard]] int secondLanguageIndex() const;
    void setSecondLanguageIndex(int index);
    [[nodiscard]] QString turnText() const;
    void setTurnText(const QString& text);
    [[nodiscard]] QStringList grids() const;
    [[nodiscard]] int gridIndex() const {
        return m_choices.options.grid ? static_cast<int>(*m_choices.options.grid) + 1 : 0;
    }
    void setGridIndex(int index);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] QString sinceText() const;
    [[nodiscard]] QStringList strips() const;
    [[nodiscard]] int stripIndex() const;
    void setStripIndex(int index);
    [[nodiscard]] QStringList calendars() const;
    [[nodiscard]] int calendarIndex() const { return m_choices.calendar; }
    void setCalendarIndex(int index);
    [[nodiscard]] bool hasRules() const { return m_choices.options.hasRules; }
    void setRules(bool wanted) { set(m_choices.options.hasRules, wanted); }
    [[nodiscard]] bool isGrey() const { return m_choices.options.isGrey; }
    void setGrey(bool wanted) { set(m_choices.options.isGrey, wanted); }
    [[nodiscard]] QString choices() const { return m_choices.written(); }
    void setChoices(const QString& text);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    [[nodiscard]] int pageCount() const { return m_pages ? static_cast<int>(m_pages->size()) : 0; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isBusy() const { return m_isRunning; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    [[nodiscard]] bool canPrint() const;
    [[nodiscard]] PackModel* pack() { return &m_pack; }
    [[nodiscard]] QStringList presetNames() const { return m_presets.keys(); }
    [[nodiscard]] QString presets() const;
    void setPresets(const QString& text);

    /// Adds what is chosen now to the pack, as one sheet of as many pages.
    Q_INVOKABLE void addToPack();
    /// Takes over template, paper, map and language that were kept under a name; texts of the sheet stay.
    Q_INVOKABLE void takePreset(int preset);
    /// Keeps those that are chosen now; a name that is there is overwritten.
    Q_INVOKABLE void keepPreset(const QString& name);
    Q_INVOKABLE void dropPreset(const QString& name);

    /// Where the maps of the shown page look from now on.
    void look(const MapLook& frame);
    /// Moves a divider of the page's arrangement, downwards or in reading direction.
    void arrange(const SheetDivider& divider, double byMm);
    /// Gives the page the arrangement of its template again.
    Q_INVOKABLE void resetArrangement();
    /// Puts the desk's words in the place of a text of the page; empty ones give the program its word again.
    void write(const SheetText& text, const QString& words);
    /// Lets the program choose again where the page's maps look.
    Q_INVOKABLE void resetMap();
    /// Moves the baseline by days, held between the dossier's beginning and the shown moment.
    Q_INVOKABLE void moveSince(int days);
    /// Writes all pages as PDF or PNG, told by the ending, on a worker; `message` says how it went.
    Q_INVOKABLE void save(const QUrl& file);
    /// Puts a picture of the shown page on the clipboard, for a slide or a message.
    Q_INVOKABLE void copyPicture();
    /// Asks for a printer and prints all pages.
    Q_INVOKABLE void print();

signals:
    void optionsChanged();
    void sheetChanged();
    void messageChanged();
    void presetsChanged();

private:
    /// Sets a choice, and makes the pages anew when it is another.
    template <class Value> void set(Value& choice, Value value) {
        if (std::exchange(choice, value) != value) makeAnew();
    }
    [[nodiscard]] SheetChoices::FrameKey frameKey() const; ///< of the shown page
    [[nodiscard]] QString noteOn(const Sheet& sheet) const;
    void makeAnew();
    void make();
    /// Pages, with what else pages of their template can be about.
    struct Made {
        std::shared_ptr<const Pages> pages;
        std::vector<std::string> subjects; ///< ids
        QStringList names;                 ///< of the same
    };
    void take(const Result<Made>& made);
    void tell(const QString& message, bool failed);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::shared_ptr<const Session> m_session;
    std::shared_ptr<const Analysis> m_analysis;
    std::optional<Instant> m_since; ///< none: the analysis's own baseline
    SheetChoices m_choices;
    Language m_window = Language::English;
    std::shared_ptr<const Pages> m_pages;
    std::vector<std::string> m_subjects; ///< of the template, found with the pages
    QStringList m_subjectNames;          ///< "all" and theirs
    int m_page = 0;
    QString m_note;
    QString m_message;
    bool m_failed = false;
    bool m_isRunning = false;
    bool m_isStale = false;
    bool m_isSaving = false;
    QMap<QString, QString> m_presets; ///< choices by name
    PackModel m_pack;
};

} // namespace azalai
