#pragma once

#include <app/work/document_runner.h>

#include <azalai/geodata/zones_as_text.h>

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace azalai {

/// Zones on the system's clipboard: as GeoJSON with all their data, or their outlines as WKT; and back from there, from
/// this program, another window or a GIS.
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

signals:
    void busyChanged();
    void stepAsked(const azalai::DocumentRunner::EditOf& edit);
    void outlinesPasted(const std::vector<azalai::Area>& outlines);
    void remarked(const std::vector<azalai::Issue>& issues); ///< what was repaired or left out
    void refused(const azalai::Error& error);

private:
    void take(Result<PastedZones> pasted);

    QThreadPool m_pool;
    bool m_isBusy = false;
};

} // namespace azalai
