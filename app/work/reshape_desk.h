#pragma once

#include <app/map/drawn_area.h>
#include <app/text/words.h>
#include <app/work/branch_runner.h>
#include <app/work/document_runner.h>
#include <app/work/outline_plan.h>

#include <azalai/model/workspace.h>

#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>

namespace azalai {

/// Changes of whole zones for good: split along a line, cut a hole, move, merge. A hand draws or drags; what would come
/// of it is worked out off the GUI thread, shown, and asked about: did it change at the moment, or is the drawing
/// corrected. The answer is one step of the document. While zones are moved, and until the answer, everything follows
/// them: a session in which they lie there is shown in place of the open one.
class ReshapeDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(azalai::ReshapeDesk::Tool tool READ tool NOTIFY changed)
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed) ///< zones are chosen that can be changed
    Q_PROPERTY(int count READ count NOTIFY changed)            ///< of zones that are chosen
    Q_PROPERTY(bool canMerge READ canMerge NOTIFY changed)     ///< several of one actor
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)       ///< about what would come of it
    Q_PROPERTY(bool hasPast READ hasPast NOTIFY changed) ///< it may have changed at the moment; else it is corrected
    Q_PROPERTY(azalai::DrawnArea sketch READ sketch NOTIFY changed)         ///< what would come of it
    Q_PROPERTY(azalai::DrawnArea movingArea READ movingArea NOTIFY changed) ///< where it stands while Move is taken
    Q_PROPERTY(QString summary READ summary NOTIFY changed)                 ///< "Two zones: 620 km² and 611 km²"
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)       ///< why it cannot be done as it was drawn; else empty
    Q_PROPERTY(QString sliverText READ sliverText NOTIFY changed) ///< what is narrower than a hand can draw; else empty
    Q_PROPERTY(bool dropsSlivers READ dropsSlivers WRITE setDropsSlivers NOTIFY changed)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed) ///< how far an arrow key moves
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed)
    Q_PROPERTY(double stepMetres READ stepMetres NOTIFY changed)

public:
    enum Tool { NoTool, Split, Hole, Move, Merge };
    Q_ENUM(Tool)

    explicit ReshapeDesk(QObject* parent = nullptr);
    ~ReshapeDesk() override;

    /// What is looked at: zone states that are chosen and can be changed, none when they cannot.
    void look(std::shared_ptr<const Session> session, const Workspace& workspace,
              const std::vector<std::string>& states, const Words& text);
    void drop(); ///< the tool, and what was drawn
    void refuse();
    /// The zone that the step was about, when the line is the step that was asked for.
    [[nodiscard]] std::optional<std::string> take(const JournalLine& line);

    [[nodiscard]] Tool tool() const { return m_tool; }
    [[nodiscard]] bool isBusy() const { return m_running > 0 || m_follower.isBusy(); }
    [[nodiscard]] bool isPreviewing() const { return m_preview != nullptr; } ///< what is shown is not what is open
    [[nodiscard]] bool isAvailable() const { return !m_states.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_states.size()); }
    [[nodiscard]] bool canMerge() const;
    [[nodiscard]] bool isAsking() const { return m_plan.has_value(); }
    [[nodiscard]] bool hasPast() const;
    [[nodiscard]] DrawnArea sketch() const;
    [[nodiscard]] DrawnArea movingArea() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QString sliverText() const;
    [[nodiscard]] bool dropsSlivers() const { return m_dropsSlivers; }
    void setDropsSlivers(bool drops);
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] int step() const { return m_step; }
    void setStep(int step);
    [[nodiscard]] double stepMetres() const;

    void toggle(Tool tool);
    Q_INVOKABLE void takeLine(const azalai::DrawnLine& line);
    Q_INVOKABLE void takeRing(const azalai::DrawnArea& area);
    /// Where the zones would be, from where they stand: everything follows, nothing is written down.
    Q_INVOKABLE void followZone(double eastMetres, double northMetres);
    Q_INVOKABLE void leaveZone();                                     ///< the drag was taken back
    Q_INVOKABLE void moveZone(double eastMetres, double northMetres); ///< from where it stands
    Q_INVOKABLE void changeNow();                                     ///< the answers: it changed at the moment
    Q_INVOKABLE void correct();                                       ///< the drawing is corrected
    Q_INVOKABLE void goOn(); ///< not yet: back to the drawing, or to where it stood

signals:
    void changed();
    void busyChanged();
    void drawingResumed(); ///< with the corners that were finished last
    void sessionWanted(const std::shared_ptr<const azalai::Session>& session); ///< to be shown
    void mergeFailed(const azalai::Error& error);
    void stepAsked(const azalai::DocumentRunner::EditOf& edit);

private:
    using PlanOf = std::function<Result<OutlinePlan>(const Dossier&)>;
    void work(PlanOf planOf);
    void take(Result<OutlinePlan> plan);
    void ask(const std::optional<StatedTime>& from);
    void preview(const OutlinePlan& plan);
    void endPreview();
    [[nodiscard]] QString wordsOf(const Error& error) const;

    QThreadPool m_pool;
    BranchRunner m_follower;
    std::shared_ptr<const Session> m_base;    ///< what is open
    std::shared_ptr<const Session> m_preview; ///< what is shown in its place; null for nothing
    Workspace m_workspace;
    std::vector<std::string> m_states;
    Words m_text{Language::English};
    Tool m_tool = NoTool;
    std::optional<OutlinePlan> m_plan;
    GroundShift m_shift; ///< of the whole move
    QString m_trouble;
    bool m_dropsSlivers = true;
    int m_step = 1;
    std::uint64_t m_serial = 0; ///< of what is worked out; older answers do not count
    int m_running = 0;
    std::optional<OutlinePlan> m_asked; ///< its step is under way
};

} // namespace azalai
