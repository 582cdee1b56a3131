#pragma once

#include <app/briefing/briefing_model.h>
#include <app/inspector/change_list_model.h>
#include <app/inspector/inspector_model.h>
#include <app/inspector/strip_model.h>
#include <app/layers/actor_list_model.h>
#include <app/layers/contested_list_model.h>
#include <app/layers/layer_list_model.h>
#include <app/layers/route_list_model.h>
#include <app/map/map_borders.h>
#include <app/map/map_picture.h>
#include <app/text/words.h>
#include <app/timeline/timeline_model.h>
#include <app/work/analysis_runner.h>
#include <app/work/clipboard_desk.h>
#include <app/work/comparison_desk.h>
#include <app/work/document_desk.h>
#include <app/work/narrow_desk.h>
#include <app/work/outline_editor.h>
#include <app/work/record_desk.h>
#include <app/work/reshape_desk.h>
#include <app/work/search_model.h>
#include <app/work/supply_desk.h>
#include <app/work/trace_lines.h>
#include <app/work/way_desk.h>
#include <app/work/what_if_desk.h>
#include <app/work/zone_desk.h>

#include <QObject>
#include <QQmlEngine>

#include <functional>

namespace azalai {

/// Closes the loop: holds the open dossier and what is being looked at, has it derived off the GUI thread, and
/// publishes the answers as models and a picture. Everything the reader does goes through a verb here.
class WorkspaceController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(azalai::MapPicture picture READ picture NOTIFY published)
    Q_PROPERTY(azalai::ActorListModel* actors READ actors CONSTANT)
    Q_PROPERTY(azalai::ContestedListModel* contested READ contested CONSTANT)
    Q_PROPERTY(azalai::NarrowDesk* narrow READ narrow CONSTANT)
    Q_PROPERTY(azalai::RouteListModel* routes READ routes CONSTANT)
    Q_PROPERTY(azalai::LayerListModel* layers READ layers CONSTANT)
    Q_PROPERTY(azalai::SupplyDesk* supply READ supply CONSTANT)
    Q_PROPERTY(azalai::WayDesk* way READ way CONSTANT)
    Q_PROPERTY(azalai::TimelineModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(azalai::InspectorModel* inspector READ inspector CONSTANT)
    Q_PROPERTY(azalai::StripModel* strip READ strip CONSTANT)
    Q_PROPERTY(azalai::ChangeListModel* changes READ changes CONSTANT)
    Q_PROPERTY(azalai::SearchModel* search READ search CONSTANT)
    Q_PROPERTY(azalai::BriefingModel* briefing READ briefing CONSTANT)
    Q_PROPERTY(azalai::OutlineEditor* editor READ editor CONSTANT)
    Q_PROPERTY(azalai::WhatIfDesk* whatIf READ whatIf CONSTANT)
    Q_PROPERTY(azalai::RecordDesk* records READ records CONSTANT)
    Q_PROPERTY(azalai::ComparisonDesk* comparison READ comparison CONSTANT)
    Q_PROPERTY(QString chosenRecord READ chosenRecord NOTIFY selectionChanged) ///< kind word of its record; or empty
    Q_PROPERTY(azalai::ZoneDesk* zones READ zones CONSTANT)
    Q_PROPERTY(azalai::ReshapeDesk* reshape READ reshape CONSTANT)
    /// Of the zones that are seen and not being edited. Put together when it is asked for.
    Q_PROPERTY(azalai::MapBorders borders READ borders NOTIFY published)
    /// The lines on the map that an outline can follow. Put together when it is asked for.
    Q_PROPERTY(azalai::MapTraces traces READ traces NOTIFY published)
    Q_PROPERTY(QStringList alsoChosen READ alsoChosen NOTIFY selectionChanged) ///< zones, besides the chosen one
    Q_PROPERTY(bool canEditOutline READ canEditOutline NOTIFY editableChanged)
    Q_PROPERTY(bool canEndZone READ canEndZone NOTIFY editableChanged)
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY editableChanged) ///< what is chosen, from the dossier
    Q_PROPERTY(bool asksHow READ asksHow NOTIFY editableChanged)     ///< is it a correction, or new from the moment on
    /// Which zones follow the vertex that is held or chosen, and which do not, in words; empty while none is.
    Q_PROPERTY(QString followText READ followText NOTIFY followTextChanged)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged) ///< why a step was not made; else empty
    Q_PROPERTY(azalai::DocumentDesk* document READ document CONSTANT)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY opened)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString title READ title NOTIFY named)
    Q_PROPERTY(QString handling READ handling NOTIFY named)
    Q_PROPERTY(QString disclaimer READ disclaimer NOTIFY named)
    Q_PROPERTY(QString credit READ credit NOTIFY named)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged) ///< what went wrong, in words; empty when nothing
    Q_PROPERTY(QString readout READ readout NOTIFY readoutChanged)
    Q_PROPERTY(QString selectedKind READ selectedKind NOTIFY selectionChanged)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY selectionChanged)
    Q_PROPERTY(QStringList selectedLegs READ selectedLegs NOTIFY selectionChanged) ///< of a convoy; of a route, best
    Q_PROPERTY(QRectF extent READ extent NOTIFY opened)                            ///< degrees: x west, y south
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY lookChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY lookChanged) ///< "en", "fr", "ar"
    Q_PROPERTY(QStringList hiddenActors READ hiddenActors WRITE setHiddenActors NOTIFY hiddenChanged)
    Q_PROPERTY(QList<int> hiddenLayers READ hiddenLayers WRITE setHiddenLayers NOTIFY hiddenChanged)

public:
    explicit WorkspaceController(QObject* parent = nullptr);

    /// Takes an opened dossier and starts to derive its first view.
    void open(const OpenedWork& work);
    void tell(const Error& error); ///< shows what went wrong, in words

    [[nodiscard]] OutlineEditor* editor() { return &m_editor; }
    [[nodiscard]] RecordDesk* records() { return &m_records; }
    [[nodiscard]] ComparisonDesk* comparison() { return &m_comparison; }
    [[nodiscard]] QString chosenRecord() const;
    [[nodiscard]] bool canEditOutline() const;
    [[nodiscard]] bool canEndZone() const;
    [[nodiscard]] bool canRemove() const;
    [[nodiscard]] bool asksHow() const { return m_asksHow; }
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] QString followText() const { return m_followText; }
    [[nodiscard]] DocumentDesk* document() { return &m_document; }
    [[nodiscard]] WhatIfDesk* whatIf() { return &m_whatIf; }
    [[nodiscard]] ZoneDesk* zones() { return &m_zones; }
    [[nodiscard]] ReshapeDesk* reshape() { return &m_reshape; }
    [[nodiscard]] MapBorders borders() const;
    [[nodiscard]] MapTraces traces() const;
    [[nodiscard]] QStringList alsoChosen() const { return m_alsoChosen; }
    [[nodiscard]] MapPicture picture() const { return m_picture; }
    [[nodiscard]] ActorListModel* actors() { return &m_actors; }
    [[nodiscard]] ContestedListModel* contested() { return &m_contested; }
    [[nodiscard]] NarrowDesk* narrow() { return &m_narrow; }
    [[nodiscard]] RouteListModel* routes() { return &m_routes; }
    [[nodiscard]] LayerListModel* layers() { return &m_layers; }
    [[nodiscard]] SupplyDesk* supply() { return &m_supply; }
    [[nodiscard]] WayDesk* way() { return &m_way; }
    [[nodiscard]] TimelineModel* timeline() { return &m_timeline; }
    [[nodiscard]] InspectorModel* inspector() { return &m_inspector; }
    [[nodiscard]] StripModel* strip() { return &m_strip; }
    [[nodiscard]] ChangeListModel* changes() { return &m_changes; }
    [[nodiscard]] SearchModel* search() { return &m_search; }
    [[nodiscard]] BriefingModel* briefing() { return &m_briefing; }
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString handling() const;
    [[nodiscard]] QString disclaimer() const;
    [[nodiscard]] QString credit() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QString readout() const { return m_readout; }
    [[nodiscard]] QString selectedKind() const { return m_selectedKind; }
    [[nodiscard]] QString selectedId() const { return m_selectedId; }
    [[nodiscard]] QStringList selectedLegs() const;
    [[nodiscard]] QRectF extent() const;
    [[nodiscard]] bool isDark() const { return m_options.dark; }
    void setDark(bool dark);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] QStringList hiddenActors() const;
    void setHiddenActors(const QStringList& actors);
    [[nodiscard]] QList<int> hiddenLayers() const;
    void setHiddenLayers(const QList<int>& layers);

    [[nodiscard]] const std::shared_ptr<const Session>& session() const { return m_session; }
    [[nodiscard]] const std::shared_ptr<const Analysis>& analysis() const { return m_analysis; }
    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] Instant baseline() const { return m_baseline; }
    [[nodiscard]] const Words& words() const { return m_text; }

    Q_INVOKABLE void setInstant(double secs); ///< since 1970; held inside the dossier's span
    Q_INVOKABLE void stepToChange(bool forward);
    Q_INVOKABLE void advanceDay(); ///< begins again after the end
    Q_INVOKABLE void toggleActor(const QString& actorId);
    Q_INVOKABLE void toggleActorNumber(int number); ///< 1 is the first
    Q_INVOKABLE void toggleLayer(int layer);
    /// Chooses a thing by kind word and id ("zone", "place", "actor", ...); empty for nothing.
    Q_INVOKABLE void choose(const QString& kind, const QString& id);
    /// Where a thing lies, in degrees: x west, y south; without size for a point. Latitude 91 for what lies nowhere.
    Q_INVOKABLE QRectF extentOf(const QString& kind, const QString& id) const;
    /// Chooses what is drawn at a place on the map, the topmost; or the end of a way that is waited for.
    Q_INVOKABLE void chooseAt(double latitudeDeg, double longitudeDeg, double metresPerPixel);
    /// Adds the zone there to what is chosen, or takes it out again.
    Q_INVOKABLE void chooseAlsoAt(double latitudeDeg, double longitudeDeg, double metresPerPixel);
    Q_INVOKABLE void chooseAllOfActor(); ///< every zone in force of the actor whose zone is chosen
    /// Begins to change the outline of the chosen zone, or ends it when it has begun. Asks first whether the outline is
    /// corrected or is another one from the moment on, where the state has a past. Each change is kept as it is made.
    Q_INVOKABLE void toggleEditing();
    Q_INVOKABLE void beginNewOutline(); ///< the answers to that
    Q_INVOKABLE void correctOutline();
    Q_INVOKABLE void endZone();                          ///< the chosen ones, at the moment
    Q_INVOKABLE bool duplicateZone(const QString& from); ///< the chosen, as zones of their own; false for no moment
    Q_INVOKABLE void removeChosen(); ///< zones at once; of other records it tells first what goes along: removalAsked
    Q_INVOKABLE void copyChosen(bool outlinesOnly); ///< the zones, to the clipboard: GeoJSON, or outlines as WKT
    Q_INVOKABLE void cutChosen();                   ///< copies the zones and removes them
    Q_INVOKABLE void paste();                       ///< zones from the clipboard; not in a what-if
    Q_INVOKABLE void importFile(const QUrl& file);  ///< likewise from a file
    Q_INVOKABLE void undo();                        ///< in the what-if, when there is one
    Q_INVOKABLE void redo();
    Q_INVOKABLE void dismissRefusal();
    Q_INVOKABLE void repairOutline(); ///< keeps the outline that could not stand as it was let go, repaired
    Q_INVOKABLE bool compareWithDay(const QString& day); ///< as the document was known then; false for no day
    Q_INVOKABLE void endComparing();
    /// Begins a what-if, or asks how to leave it: a what-if in which nothing is tried out ends at once.
    Q_INVOKABLE void toggleWhatIf();
    Q_INVOKABLE void toggleMoving();       ///< of the chosen zones as a whole: for good, or in the what-if
    Q_INVOKABLE void toggleTool(int tool); ///< of ReshapeDesk
    Q_INVOKABLE void toggleDrawing();      ///< of a new zone: for good, or in the what-if when there is one
    /// Waits no longer for the end of a way, else takes a drag back, else ends editing, else chooses nothing, else
    /// leaves the what-if.
    Q_INVOKABLE void escape();
    Q_INVOKABLE void pointAt(double latitudeDeg, double longitudeDeg, double metresPerPixel);
    Q_INVOKABLE void pointNowhere();
    /// Hands what is shown to the briefing model. False in a what-if: a sheet shows what is in the dossier.
    Q_INVOKABLE bool prepareBriefing();
    Q_INVOKABLE QString scaleText(double denominator) const;
    Q_INVOKABLE QString scaleBarText(double lengthKm) const;

signals:
    void opened();
    void named(); ///< what the dossier is called, in the window's language
    void published();
    void busyChanged();
    void messageChanged();
    void readoutChanged();
    void selectionChanged();
    void lookChanged();
    void hiddenChanged();
    void editableChanged();
    void followTextChanged();
    void refusalChanged();
    void leaveAsked();   ///< the what-if: to be kept or dropped?
    void removalAsked(); ///< its record's form is open, and says what goes along
private:
    void derive();
    void publish(const AnalysisRunner::Outcome& outcome);
    void publishTexts();
    void publishSelection();
    void publishInstant();
    void endEditing();
    void keepEditing();
    void resume();
    void showReshaping();
    void keepOutline(const std::string& stateId, const Area& outline, const std::map<std::string, Area>& followers,
                     Verb verb = Verb::ReshapeZone);
    void tellFollowers();
    void offerRepair();
    void takeRevision(const std::shared_ptr<const Session>& session);
    void takeStep(const std::shared_ptr<const Session>& session, const JournalLine& line);
    void refuse(const Error& error);
    void remark(const std::vector<Issue>& issues);
    void beginEditing();
    void setAsking(bool asks);
    bool awaitZones();
    void forgetIdleState();
    void lookWhatIf();
    bool freeHand(void (WorkspaceController::*then)());
    void endWhatIf(const std::shared_ptr<const Session>& kept);
    [[nodiscard]] std::optional<std::string> chosenState() const;
    [[nodiscard]] std::vector<std::string> chosenStates() const; ///< all of them, those that can be changed
    void onEachChosen(const std::function<Result<Edit>(const Dossier&, const std::string&)>& verb);
    void setAlsoChosen(const QStringList& also);
    void chooseZoneNow(const std::string& zone);

    AnalysisRunner m_runner;
    DocumentDesk m_document;
    RecordDesk m_records;
    ComparisonDesk m_comparison;
    OutlineEditor m_editor;
    WhatIfDesk m_whatIf;
    ZoneDesk m_zones;
    ClipboardDesk m_clipboard;
    ReshapeDesk m_reshape;
    NarrowDesk m_narrow;
    mutable TraceLines m_traces;
    QStringList m_alsoChosen;
    std::function<void()> m_whenSettled;        ///< what was asked for while the editor settles
    std::function<void()> m_whenRevised;        ///< what was asked for while the session is being revised
    std::optional<std::string> m_continuedZone; ///< gets a state of its own, whose outline is changed then
    std::uint64_t m_newStateLine = 0;           ///< the journal's, while that state's outline is not changed; else 0
    bool m_asksHow = false;
    bool m_isNewOutline = false; ///< what is edited holds from the state's begin on; else it is a correction
    QString m_refusal;
    QString m_followText;
    std::optional<Area> m_repair; ///< of the outline that could not stand
    QString m_repairText;         ///< what it would make of it, or has
    std::shared_ptr<const Session> m_session;
    std::shared_ptr<const Analysis> m_analysis; ///< of the newest picture; may lag behind m_workspace
    Workspace m_workspace;                      ///< what was asked for last
    Instant m_baseline;
    ViewOptions m_options;
    Words m_text{Language::English};
    MapPicture m_picture;
    std::optional<Position> m_clicked; ///< where a face was chosen: its number changes with the moment
    QString m_selectedKind;
    QString m_selectedId;
    QString m_message;
    QString m_readout;
    ActorListModel m_actors;
    ContestedListModel m_contested;
    RouteListModel m_routes;
    LayerListModel m_layers;
    SupplyDesk m_supply;
    WayDesk m_way;
    TimelineModel m_timeline;
    InspectorModel m_inspector;
    StripModel m_strip;
    ChangeListModel m_changes;
    SearchModel m_search;
    BriefingModel m_briefing;
};

} // namespace azalai
