#pragma once

#include <app/work/document_runner.h>

#include <azalai/editing/zone_verbs.h>
#include <azalai/geodata/zones_as_text.h>

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace azalai {

/// What came from elsewhere: zones that say whose they are, and outlines to be asked about; one step for all of them.
struct ComingZones {
    Verb verb = Verb::Paste;
    QString file{}; ///< its name; empty for the clipboard
    std::vector<ZoneState> zones{};
    std::vector<Area> outlines{};
};
/// The step, with answers for each outline. zones  None where there are no outlines.
[[nodiscard]] Result<Edit> stepOf(const ComingZones& coming, std::span<const NewZone> zones, const Dossier& dossier,
                                  StatedTime recorded);

/// Zones on the system's clipboard: as GeoJSON with all their data, or their outlines as WKT; and back from there, from
/// this program, another window or a GIS. Zones out of files come the same way.
class ClipboardDesk : public QObject {
    Q_OBJECT

public:
    explicit ClipboardDesk(QObject* parent = nullptr);
    ~ClipboardDesk() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// Does nothing without states.
    static void copy(const Dossier& dossier, const std::vector<std::string>& states);
    static void copyOutlines(const Dossier& dossier, const std::vector<std::string>& states);
    /// Reads what lies there, off the GUI thread. Zones of the dossier's actors become one step; outlines that say not
    /// whose they are come back to be asked about.
    void paste(const std::shared_ptr<const Dossier>& dossier);
    /// The same of a file, as readZonesFile.
    void importFile(const std::shared_ptr<const Dossier>& dossier, const QString& file);

signals:
    void busyChanged();
    void stepAsked(const azalai::DocumentRunner::EditOf& edit);
    void outlinesCame(const azalai::ComingZones& coming);    ///< to be asked about
    void remarked(const std::vector<azalai::Issue>& issues); ///< what was repaired or left out
    void refused(const azalai::Error& error);

private:
    using Reading = std::function<Result<PastedZones>()>;
    void read(const Reading& reading, Verb verb, const QString& file);
    void take(Result<PastedZones> pasted, Verb verb, const QString& file);

    QThreadPool m_pool;
    bool m_isBusy = false;
};

} // namespace azalai
