#pragma once

#include <app/map/drawn_area.h>
#include <app/map/map_borders.h>
#include <app/work/clipboard_desk.h>
#include <app/work/document_runner.h>
#include <app/zones/zone_form.h>

#include <QObject>
#include <QQmlEngine>

namespace azalai {

/// Zones that are drawn for good: which tool a hand has, what was drawn, and what is asked about it. What is decided
/// goes to the document as one step.
class ZoneDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(bool drawing READ isDrawing NOTIFY handChanged)          ///< a new zone, corner by corner
    Q_PROPERTY(bool asking READ isAsking NOTIFY handChanged)            ///< about what was drawn
    Q_PROPERTY(azalai::DrawnArea sketch READ sketch NOTIFY handChanged) ///< what is asked about
    Q_PROPERTY(
        int pasted READ pasted NOTIFY handChanged) ///< outlines from elsewhere that are asked about; 0: a drawing
    Q_PROPERTY(QString file READ file NOTIFY handChanged) ///< that they came from; empty for the clipboard
    Q_PROPERTY(azalai::ZoneForm* form READ form CONSTANT)

public:
    explicit ZoneDesk(QObject* parent = nullptr) : QObject(parent) {}

    /// Ends without a word: another dossier is opened, a what-if begins.
    void reset();
    /// The moment, what is chosen, and the words of the window.
    void look(const Workspace& workspace, const QString& chosenKind, const QString& chosenId, const Words& text);
    void setDrawing(bool drawing);
    /// What was asked for was not made: it is asked about again.
    void refuse();
    /// It was, when the line is the step that was asked for.
    void take(const JournalLine& line);
    /// Asks about outlines that came from elsewhere, once for all of them. Zones that came along go into the same step,
    /// or alone into one when the outlines are dropped.
    void askAbout(const ComingZones& coming);

    [[nodiscard]] bool isDrawing() const { return m_isDrawing; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] DrawnArea sketch() const { return m_isAsking ? DrawnArea{m_form.outline()} : DrawnArea{}; }
    [[nodiscard]] int pasted() const { return static_cast<int>(m_coming.outlines.size()); }
    [[nodiscard]] QString file() const { return m_coming.file; }
    [[nodiscard]] ZoneForm* form() { return &m_form; }

    Q_INVOKABLE void takeRing(const azalai::DrawnArea& area); ///< closed: asks about it
    Q_INVOKABLE void goOn();                                  ///< drawing it, what was answered stays; or as drop
    Q_INVOKABLE void drop();                                  ///< what was drawn
    Q_INVOKABLE void keep();                                  ///< with the answers, when they have no fault
    Q_INVOKABLE QString areaText(double squareMetres) const;  ///< empty for 0
    /// "F closes it there, repaired: 2 parts, 812 km²."; empty where there is nothing to repair.
    Q_INVOKABLE QString repairText(const azalai::DrawnArea& area) const;
    /// The ground that lies inside an odd number of times; empty where there is none.
    Q_INVOKABLE azalai::DrawnArea repaired(const azalai::DrawnArea& area) const;
    /// "Grid 0.05°, 5.5 km"; empty for 0.
    Q_INVOKABLE QString gridText(double stepDeg) const;
    /// "Along the river Niger, 34 km."; empty for no piece.
    Q_INVOKABLE QString pieceText(const azalai::MapPiece& piece) const;

signals:
    void handChanged();
    void drawingResumed(); ///< with the corners that were closed last
    void stepAsked(const azalai::DocumentRunner::EditOf& edit);

private:
    void setHand(bool isDrawing, bool isAsking);
    void startForm(const Area& outline);
    [[nodiscard]] std::vector<NewZone> answered(const NewZone& zone) const;

    ZoneForm m_form;
    Workspace m_workspace;
    QString m_chosenKind;
    QString m_chosenId;
    Words m_text{Language::English};
    bool m_isDrawing = false;
    bool m_isAsking = false;
    bool m_isWaiting = false; ///< for the step that was asked for
    std::optional<ZoneDefaults> m_last;
    ComingZones m_coming; ///< from elsewhere; no outlines while one is drawn
};

} // namespace azalai
