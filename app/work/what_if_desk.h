#pragma once

#include <app/map/drawn_area.h>
#include <app/map/map_marks.h>
#include <app/text/words.h>
#include <app/whatif/difference_list_model.h>
#include <app/whatif/tried_list_model.h>
#include <app/work/analysis_runner.h>
#include <app/work/branch_runner.h>

#include <QObject>
#include <QQmlEngine>

namespace azalai {

/// The what-if mode: a branch of the open dossier in which legs close and open, and zones end, move, change and come.
/// Nothing of it is written. The branch is applied off the GUI thread; the desk tells the controller which session is
/// to be shown, and says in words what is tried out and what that makes different.
class WhatIfDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool showsBaseline READ showsBaseline WRITE setShowsBaseline NOTIFY changed) ///< for comparing
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed) ///< of changes
    Q_PROPERTY(azalai::TriedListModel* tried READ tried CONSTANT)
    Q_PROPERTY(azalai::DifferenceListModel* differences READ differences CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY compared) ///< of the differences, in a line
    Q_PROPERTY(azalai::MapMarks marks READ marks NOTIFY compared)
    Q_PROPERTY(bool isLeg READ isLeg NOTIFY chosenChanged) ///< a leg is chosen
    /// What the branch says of the chosen leg at the moment: number of StatusPill; 0 for nothing.
    Q_PROPERTY(int legWord READ legWord NOTIFY chosenChanged)
    Q_PROPERTY(bool canEndZone READ canEndZone NOTIFY chosenChanged) ///< the zone that is chosen is in force
    Q_PROPERTY(bool moving READ isMoving NOTIFY handChanged)         ///< the chosen zone, by hand
    Q_PROPERTY(bool drawing READ isDrawing NOTIFY handChanged)       ///< a new zone
    Q_PROPERTY(azalai::DrawnArea movingArea READ movingArea NOTIFY handChanged)
    Q_PROPERTY(QStringList actors READ actors NOTIFY changed) ///< a new zone may be theirs
    Q_PROPERTY(QStringList types READ types NOTIFY changed)
    Q_PROPERTY(int actorIndex MEMBER m_actor NOTIFY handChanged)
    Q_PROPERTY(int typeIndex MEMBER m_type NOTIFY handChanged)
    Q_PROPERTY(QString defaultReason READ defaultReason NOTIFY changed)
    Q_PROPERTY(QStringList sources READ sources NOTIFY changed) ///< to choose from; the first is "none"

public:
    explicit WhatIfDesk(QObject* parent = nullptr);

    /// Begins an empty branch of what is open.
    void begin(std::shared_ptr<const Session> base);
    /// Ends without a word: another dossier is opened.
    void reset();
    /// The moment, what is chosen, and the words of the window.
    void look(const Workspace& workspace, const QString& chosenKind, const QString& chosenId, const Words& text);
    /// What is different, when it has been found for the branch as it is.
    void show(const AnalysisRunner::Outcome& outcome);
    /// Another outline of a zone state, from the moment on, and of those that follow: each a change of its own.
    void reshape(const std::string& stateId, const Area& outline, const std::map<std::string, Area>& followers);

    [[nodiscard]] bool isActive() const { return m_branch.has_value(); }
    [[nodiscard]] bool isBusy() const { return m_runner.isBusy(); }
    [[nodiscard]] bool showsBaseline() const { return m_showsBaseline; }
    void setShowsBaseline(bool shows);
    [[nodiscard]] const std::shared_ptr<const Session>& base() const { return m_base; }
    /// The session that is not shown, for comparing; null when the mode is off.
    [[nodiscard]] std::shared_ptr<const Session> other() const;
    [[nodiscard]] bool canUndo() const { return m_branch && m_branch->canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_branch && m_branch->canRedo(); }
    [[nodiscard]] int count() const;
    [[nodiscard]] TriedListModel* tried() { return &m_tried; }
    [[nodiscard]] DifferenceListModel* differences() { return &m_differences; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] MapMarks marks() const { return m_marks; }
    [[nodiscard]] bool isLeg() const;
    [[nodiscard]] int legWord() const;
    [[nodiscard]] bool canEndZone() const;
    [[nodiscard]] bool isMoving() const { return m_isMoving; }
    void setMoving(bool moving);
    [[nodiscard]] bool isDrawing() const { return m_isDrawing; }
    void setDrawing(bool drawing);
    [[nodiscard]] DrawnArea movingArea() const { return m_movingArea; }
    [[nodiscard]] QStringList actors() const;
    [[nodiscard]] QStringList types() const;
    [[nodiscard]] QString defaultReason() const;
    [[nodiscard]] QStringList sources() const;
    /// What a click does to a leg: "Close", "Open" or "As it was"; empty when the mode is off.
    [[nodiscard]] QString legAction(const std::string& leg, int status) const;

    /// Says from the moment on how a leg stands: a number of StatusPill, 0 for as the dossier has it.
    Q_INVOKABLE void sayOfLeg(const QString& leg, int status);
    Q_INVOKABLE void sayOfChosenLeg(int status);
    /// Closes a leg that is not cut, opens one that is, and takes back what was said of it.
    Q_INVOKABLE void toggleLeg(const QString& leg, int status);
    Q_INVOKABLE void endChosenZone();
    /// Where the zone that is moved would be: everything follows, nothing is written down yet.
    Q_INVOKABLE void followZone(double eastMetres, double northMetres);
    Q_INVOKABLE void leaveZone(); ///< stays where it was after all
    Q_INVOKABLE void moveZone(double eastMetres, double northMetres);
    Q_INVOKABLE void addZone(const azalai::DrawnArea& area); ///< of the actor and type that were chosen
    Q_INVOKABLE void remove(int row);                        ///< of `tried`
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Back to what was open before, exactly.
    Q_INVOKABLE void drop();
    /// Goes on with the branch. Words on legs carry the reason and the source (a number of `sources`); `until` is a
    /// time as in the dossier, or empty.
    Q_INVOKABLE void keep(const QString& reason, int source, const QString& until);
    /// What is wrong with a text for `until`, in words; empty when nothing.
    Q_INVOKABLE QString untilFault(const QString& until) const;

signals:
    void changed();
    void chosenChanged();
    void compared();
    void busyChanged();
    void handChanged();
    void zoneAdded(const QString& stateId); ///< not in the dossier that is shown before it has been applied
    void sessionWanted(const std::shared_ptr<const azalai::Session>& session);
    /// The mode ended. kept: the session that goes on, null when it was dropped.
    void ended(const std::shared_ptr<const azalai::Session>& kept);

private:
    void add(decltype(WhatIfChange::what) what);
    [[nodiscard]] bool canChange() const { return isActive() && !m_isKeeping; }
    void follow(bool isChanged);
    void take(const BranchRunner::Request& request, const std::shared_ptr<const Session>& session);
    void publishTried();
    void lookAtMoved();
    [[nodiscard]] std::optional<WhatIfChange> movedBy(double eastMetres, double northMetres) const;
    void finish(const std::shared_ptr<const Session>& kept);
    [[nodiscard]] const std::shared_ptr<const Session>& shown() const { return m_showsBaseline ? m_base : m_trial; }

    BranchRunner m_runner;
    std::shared_ptr<const Session> m_base;
    std::shared_ptr<const Session> m_trial; ///< the base with the branch, as far as it has been applied
    std::optional<WhatIfBranch> m_branch;
    bool m_showsBaseline = false;
    bool m_isMoving = false;
    bool m_isFollowing = false; ///< what is shown has the zone where the hand is
    bool m_isDrawing = false;
    DrawnArea m_movingArea; ///< of the zone that is moved, where it was let go
    int m_actor = 0;
    int m_type = 0;
    bool m_isKeeping = false; ///< the session that goes on is being made: nothing is added to it any more
    Workspace m_workspace;    ///< what is looked at
    QString m_chosenKind;
    QString m_chosenId;
    Words m_text{Language::English};
    TriedListModel m_tried;
    DifferenceListModel m_differences;
    QString m_summary;
    MapMarks m_marks;
};

} // namespace azalai
