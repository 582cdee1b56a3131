#pragma once

#include <app/briefing/pack_sheets_model.h>
#include <app/pack/render_pack.h>
#include <app/text/words.h>
#include <app/work/analysis.h>

#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>
#include <QUrl>
#include <QVariantList>

#include <memory>
#include <optional>

namespace azalai {

/// The sheets that the desk collects to issue them together. Rendered off the GUI thread.
class PackModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the briefing model")
    Q_PROPERTY(azalai::PackSheetsModel* sheets READ sheets CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString number READ number WRITE setNumber NOTIFY changed)
    Q_PROPERTY(int version READ version WRITE setVersion NOTIFY changed)
    Q_PROPERTY(QStringList revisions READ revisions NOTIFY changed)
    Q_PROPERTY(int revisionIndex READ revisionIndex WRITE setRevisionIndex NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY progressed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed) ///< 0 to 1
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)

public:
    explicit PackModel(QObject* parent = nullptr);
    ~PackModel() override;

    /// Another dossier empties the pack; another revision of it keeps the sheets.
    void show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis, Language window);
    /// Adds a sheet as it is made now. since  The base of what it tells as changed.
    void add(SheetOptions options, Instant since);
    void tell(const QString& message, bool failed);

    [[nodiscard]] PackSheetsModel* sheets() { return &m_sheets; }
    [[nodiscard]] const Pack& pack() const { return m_pack; }
    [[nodiscard]] int count() const { return static_cast<int>(m_pack.sheets.size()); }
    [[nodiscard]] QString number() const { return QString::fromStdString(m_pack.number); }
    void setNumber(const QString& number);
    [[nodiscard]] int version() const { return m_pack.version; }
    void setVersion(int version);
    [[nodiscard]] QStringList revisions() const;
    [[nodiscard]] int revisionIndex() const { return static_cast<int>(m_pack.revision) - 1; }
    void setRevisionIndex(int index);
    [[nodiscard]] QString title() const { return QString::fromStdString(m_pack.title); }
    void setTitle(const QString& title);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString progressText() const { return m_progressText; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    Q_INVOKABLE void remove(int sheet);
    Q_INVOKABLE void moveUp(int sheet);
    Q_INVOKABLE void clear();
    /// Makes all sheets in a new folder inside of another, with the manifest beside it.
    Q_INVOKABLE void issue(const QUrl& folder);
    Q_INVOKABLE void cancel() { m_stop.request_stop(); }

signals:
    void changed();
    void progressed();
    void messageChanged();
    void issued(const QString& name); ///< the state is to be called so

private:
    void propose();
    void publish();
    void finish(const Result<Pack>& made, const QString& folder);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::shared_ptr<const Session> m_session;
    std::shared_ptr<const Analysis> m_analysis;
    Words m_words{Language::English};
    Pack m_pack;
    PackSheetsModel m_sheets;
    std::string m_dossier;    ///< id of whose sheets they are
    std::string m_lastNumber; ///< of what was issued last since the start
    int m_lastVersion = 0;
    bool m_isRunning = false;
    double m_progress = 0;
    QString m_progressText;
    QString m_message;
    bool m_failed = false;
};

} // namespace azalai
