#pragma once

#include <app/map/drawn_area.h>
#include <app/map/map_outline.h>
#include <app/map/map_picture.h>
#include <app/work/live_runner.h>

#include <QObject>
#include <QQmlEngine>

#include <map>
#include <optional>
#include <vector>

namespace azalai {

/// One zone's outline while a hand changes it. The outline follows the hand at once; figures and contested ground come
/// from a worker as fast as it can. An outline that crosses itself is pending: shown, but the figures stay those of the
/// last one that did not, and letting go goes back to that. Zones that share the border follow, while they are to.
class OutlineEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged)
    Q_PROPERTY(azalai::MapOutline outline READ outline NOTIFY outlineChanged)
    Q_PROPERTY(azalai::MapPicture live READ live NOTIFY pictured)
    Q_PROPERTY(bool together READ isTogether WRITE setTogether NOTIFY togetherChanged) ///< shared borders follow

public:
    explicit OutlineEditor(QObject* parent = nullptr);

    /// Begins with a zone state that is in force; `outline` is what it has now.
    void begin(const Workspace& workspace, const std::string& stateId, const ViewOptions& options);
    void end();
    void replace(const Area& outline,
                 const std::map<std::string, Area>& others = {}); ///< goes on with another outline of the same zone
    void dropLive();                                              ///< the map's own picture shows the zone again

    [[nodiscard]] bool isActive() const { return !m_stateId.empty(); }
    [[nodiscard]] bool isDragging() const { return m_drag.has_value(); }
    [[nodiscard]] bool isSettling() const { return m_isSettling; } ///< let go, but what stays is not known yet
    [[nodiscard]] const std::string& stateId() const { return m_stateId; }
    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const ViewOptions& options() const { return m_options; }
    [[nodiscard]] const Area& kept() const { return m_kept; } ///< the outline at the last release
    [[nodiscard]] MapOutline outline() const;
    [[nodiscard]] MapPicture live() const { return m_live; }
    /// The last outline that can stand, with its figures; null before the first answer.
    [[nodiscard]] const LiveOverlapPicture* picture() const { return m_picture ? &*m_picture : nullptr; }
    /// Why the outline as it is cannot stand, or could not when it was let go: a word of `azalai::word(AreaFaultKind)`;
    /// empty when it can. Lasts until a vertex is grabbed or chosen.
    [[nodiscard]] const std::string& fault() const { return m_fault; }
    [[nodiscard]] const std::string& faultOf() const { return m_faultOf; } ///< the state that it is about
    [[nodiscard]] bool isTogether() const { return m_isTogether; }
    void setTogether(bool together);
    /// The outline that was let go last and could not stand; null when it could, and once a vertex is taken again.
    [[nodiscard]] const Area* refused() const { return m_refused.empty() ? nullptr : &m_refused; }
    /// What shares the vertex that is held or chosen: who follows, and who keeps it where it is.
    struct Sharing {
        std::vector<std::string> follow; ///< states of other zones
        std::vector<std::string> stay;
    };
    [[nodiscard]] Sharing sharing() const;
    [[nodiscard]] std::uint64_t serial() const { return m_serial; } ///< of the newest change

    /// otherwise  This once, shared borders do what `together` does not say.
    Q_INVOKABLE void grab(int ring, int vertex, bool otherwise = false);
    Q_INVOKABLE void grabMidpoint(int ring, int after, double latitudeDeg, double longitudeDeg, bool otherwise = false);
    Q_INVOKABLE void move(double latitudeDeg, double longitudeDeg); ///< the vertex that was grabbed
    /// The same by the keys, which grab nothing.
    Q_INVOKABLE void nudge(double latitudeDeg, double longitudeDeg, bool otherwise = false);
    Q_INVOKABLE void release();
    Q_INVOKABLE void step(int by); ///< chooses the next vertex (1) or the one before (-1), ring after ring
    Q_INVOKABLE void remove(bool otherwise = false); ///< the chosen vertex
    /// Between two vertices of a ring the outline follows a line, as do zones that share that part of it.
    Q_INVOKABLE void follow(int ring, int from, int to, const azalai::DrawnLine& line);
    bool cancel(); ///< takes the drag under way back; false when there is none

signals:
    void activeChanged();
    void outlineChanged();
    void pictured(); ///< figures or live picture changed
    void togetherChanged();
    /// A change is to stay. followers  Outlines of other zones' states that changed along.
    void finished(const std::string& stateId, const azalai::Area& outline,
                  const std::map<std::string, azalai::Area>& followers);
    void settled(); ///< what was let go has been answered, after `finished` when a change stays

private:
    struct Drag {
        std::uint64_t number = 0;
        bool isNew = false;
        bool isGone = false; ///< it is removed
        Position from{};     ///< where the vertex stood
        std::vector<SharedVertex> followers{};
        std::vector<std::string> stay{}; ///< that share it too
    };
    /// Where the vertex of a drag is, or comes, or goes.
    enum class At { Vertex, Edge, Corner };

    void post(LiveRunner::What what, Position to = {});
    void take(const LiveRunner::Answer& answer);
    void settle();
    void forgetFault();
    void forgetRefused();
    void choose(int ring, int vertex);
    [[nodiscard]] Ring* chosenRing();

    void lookAnew();
    void share(Drag& drag, At at, bool otherwise) const;
    void findFault();
    [[nodiscard]] bool hasVertex() const;  ///< one is held or chosen
    [[nodiscard]] Position heldAt() const; ///< there it is
    [[nodiscard]] std::shared_ptr<const PlaneRings> following() const;

    LiveRunner m_runner;
    Workspace m_workspace;
    ViewOptions m_options;
    std::string m_stateId;
    Area m_outline; ///< as the hand has it
    Area m_kept;    ///< as at the last release
    int m_ring = -1;
    int m_vertex = -1;
    std::optional<Drag> m_drag;
    bool m_isSettling = false; ///< let go, but the last answer has not come
    std::uint64_t m_serial = 0;
    std::uint64_t m_drags = 0;
    std::optional<LiveOverlapPicture> m_picture;
    MapPicture m_live;
    std::string m_fault;
    std::string m_faultOf;
    std::optional<Position> m_faultAt;
    Area m_refused;
    bool m_isTogether = true;
};

} // namespace azalai
