#include <app/work/reshape_desk.h>

#include <app/render/wide_vectors.h>
#include <app/work/written_down.h>

#include <azalai/geo/ellipsoidal_area.h>
#include <azalai/geometry/slivers.h>
#include <azalai/time/stated_moment.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace azalai {
namespace {

constexpr std::array stepLengths{100.0, 1000.0, 10000.0};

Area joined(std::span<const Area> outlines) {
    Area all;
    for (const Area& outline : outlines)
        all.insert(all.end(), outline.begin(), outline.end());
    return all;
}

} // namespace

ReshapeDesk::ReshapeDesk(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    connect(&m_follower, &BranchRunner::finished, this, [this](const auto&, const auto& session) {
        m_preview = session;
        emit sessionWanted(session);
        emit busyChanged();
    });
}

ReshapeDesk::~ReshapeDesk() { m_pool.waitForDone(); }

void ReshapeDesk::look(std::shared_ptr<const Session> session, const Workspace& workspace,
                       const std::vector<std::string>& states, const Words& text) {
    if (m_preview && session == m_preview && states == m_states && workspace.at == m_workspace.at) return;
    if (session != m_preview) { // it is open, or a step was made
        m_follower.forget();
        m_preview.reset();
        m_base = std::move(session);
    }
    const bool isSame = states == m_states && workspace.at == m_workspace.at;
    const bool hasMoved = workspace.dossier != m_workspace.dossier;
    m_workspace = workspace;
    m_states = states;
    m_text = text;
    if (m_tool != NoTool && (!isSame || (hasMoved && !m_asked))) return drop();
    emit changed();
}

void ReshapeDesk::drop() {
    m_tool = NoTool;
    m_plan.reset();
    m_shift = {};
    m_trouble.clear();
    ++m_serial;
    endPreview();
    emit changed();
}

void ReshapeDesk::toggle(Tool tool) {
    const bool isOff = tool == m_tool || m_states.empty() || (tool == Merge && !canMerge()) ||
                       ((tool == Split || tool == Hole) && m_states.size() > 1);
    drop();
    if (isOff) return;
    m_tool = tool;
    emit changed();
    if (tool == Merge) work([states = m_states](const Dossier& dossier) { return mergePlan(dossier, states); });
}

bool ReshapeDesk::canMerge() const {
    const auto actorOf = [&](const std::string& id) {
        const ZoneState* state = m_workspace.dossier->zoneState(id);
        return state ? state->actor : std::string();
    };
    return m_states.size() > 1 &&
           std::ranges::all_of(m_states, [&](const std::string& id) { return actorOf(id) == actorOf(m_states[0]); });
}

void ReshapeDesk::work(PlanOf planOf) {
    m_plan.reset();
    m_trouble.clear();
    ++m_running;
    emit busyChanged();
    emit changed();
    m_pool.start([this, planOf = std::move(planOf), dossier = m_workspace.dossier, serial = ++m_serial] {
        Result<OutlinePlan> plan = planOf(*dossier);
        QMetaObject::invokeMethod(
            this,
            [this, serial, made = std::move(plan)]() mutable {
                --m_running;
                if (serial == m_serial) take(std::move(made));
                emit busyChanged();
            },
            Qt::QueuedConnection);
    });
}

void ReshapeDesk::take(Result<OutlinePlan> plan) {
    giveBackWideVectors(); // the scene graph paints on this thread too
    if (!plan) {
        if (m_tool == Merge) {
            drop();
            emit mergeFailed(plan.error());
            return;
        }
        m_trouble = wordsOf(plan.error());
        emit changed();
        if (m_tool == Split || m_tool == Hole) emit drawingResumed();
        return;
    }
    m_plan = std::move(*plan);
    m_dropsSlivers = true;
    emit changed();
}

void ReshapeDesk::takeLine(const DrawnLine& line) {
    if (m_tool != Split || m_states.empty()) return;
    work([state = m_states.front(), line = line.line](const Dossier& dossier) {
        return splitPlan(dossier, state, line);
    });
}

void ReshapeDesk::takeRing(const DrawnArea& area) {
    if (m_tool != Hole || m_states.empty()) return;
    work([state = m_states.front(), ring = area.area](const Dossier& dossier) {
        return holePlan(dossier, state, ring);
    });
}

void ReshapeDesk::moveZone(double eastMetres, double northMetres) {
    if (m_tool != Move) return;
    m_shift = {.east = {m_shift.east.value + eastMetres}, .north = {m_shift.north.value + northMetres}};
    // Where it stands now is where the hand let go: worked out at once, since it must not jump back meanwhile.
    take(movePlan(*m_workspace.dossier, m_states, m_shift));
    if (m_plan)
        preview(*m_plan);
    else
        endPreview();
}

DrawnArea ReshapeDesk::sketch() const {
    return m_plan && m_tool != Move ? DrawnArea{joined(m_plan->outlines)} : DrawnArea{};
}

DrawnArea ReshapeDesk::movingArea() const {
    if (m_tool != Move) return {};
    if (m_plan) return {joined(m_plan->outlines)};
    Area all;
    for (const std::string& id : m_states)
        if (const ZoneState* state = m_workspace.dossier->zoneState(id))
            all.insert(all.end(), state->outline.begin(), state->outline.end());
    return {all};
}

bool ReshapeDesk::hasPast() const {
    return m_plan && std::ranges::any_of(m_plan->states, [&](const std::string& id) {
               const ZoneState* state = m_workspace.dossier->zoneState(id);
               return state && (!state->when.from || state->when.from->begin < m_workspace.at);
           });
}

void ReshapeDesk::changeNow() { ask(statedMoment(m_workspace.at)); }

void ReshapeDesk::correct() { ask(std::nullopt); }

void ReshapeDesk::ask(const std::optional<StatedTime>& from) {
    if (!m_plan) return;
    if (m_dropsSlivers && m_plan->slivers > 0) {
        Result<OutlinePlan> clean = withoutSlivers(*m_plan);
        if (!clean) return take(std::move(clean));
        m_plan = std::move(*clean);
    }
    m_asked = std::exchange(m_plan, std::nullopt);
    m_tool = NoTool;
    m_shift = {};
    emit changed();
    emit stepAsked([plan = *m_asked, from, now = writtenDown()](const Dossier& dossier) {
        return editOf(dossier, plan, {.from = from, .recorded = now});
    });
}

void ReshapeDesk::goOn() {
    const bool wasDrawn = m_plan && (m_tool == Split || m_tool == Hole);
    if (m_tool == Merge || !m_plan) return drop();
    m_plan.reset();
    m_shift = {};
    endPreview();
    emit changed();
    if (wasDrawn) emit drawingResumed();
}

void ReshapeDesk::refuse() {
    m_asked.reset();
    endPreview();
}

std::optional<std::string> ReshapeDesk::take(const JournalLine& line) {
    if (!m_asked || line.act != Act::Do || line.verb != m_asked->verb) return std::nullopt;
    const ZoneState* state = m_workspace.dossier->zoneState(std::exchange(m_asked, std::nullopt)->states.front());
    return state ? std::optional(state->zone) : std::nullopt;
}

void ReshapeDesk::setDropsSlivers(bool drops) {
    if (drops == m_dropsSlivers) return;
    m_dropsSlivers = drops;
    emit changed();
}

void ReshapeDesk::setStep(int step) {
    m_step = std::clamp(step, 0, static_cast<int>(stepLengths.size()) - 1);
    emit changed();
}

double ReshapeDesk::stepMetres() const {
    return m_tool == Move ? stepLengths.at(static_cast<std::size_t>(m_step)) : 0.0;
}

QStringList ReshapeDesk::steps() const {
    QStringList list;
    for (const double length : stepLengths)
        list.push_back(length < 1000 ? tr("%1 m").arg(m_text.number(length)) : m_text.length({length}));
    return list;
}

QString ReshapeDesk::summary() const {
    if (!m_plan) return {};
    const auto ground = [&](const Area& area) { return m_text.area(ellipsoidalArea(area)); };
    switch (m_tool) {
    case Split:
        return tr("Two zones: %1 and %2.").arg(ground(m_plan->outlines[0]), ground(m_plan->outlines[1]));
    case Hole:
        return tr("%1 would be left of the zone.").arg(ground(m_plan->outlines[0]));
    case Merge:
        return tr("One zone of %1.").arg(ground(m_plan->outlines[0]));
    case Move: {
        const double east = m_shift.east.value / 1000;
        const double north = m_shift.north.value / 1000;
        const auto far = [&](double km) { return m_text.number(std::abs(km), 1); };
        const QString aside =
            east < 0 ? tr("%1 km to the west").arg(far(east)) : tr("%1 km to the east").arg(far(east));
        const QString up =
            north < 0 ? tr("%1 km to the south").arg(far(north)) : tr("%1 km to the north").arg(far(north));
        if (std::abs(east) < 0.05) return tr("Moved by %1.").arg(up);
        return std::abs(north) < 0.05 ? tr("Moved by %1.").arg(aside) : tr("Moved by %1, %2.").arg(aside, up);
    }
    default:
        return {};
    }
}

QString ReshapeDesk::sliverText() const {
    if (!m_plan || m_plan->slivers == 0) return {};
    return tr("%n part(s) or gap(s) narrower than %1 m", nullptr, static_cast<int>(m_plan->slivers))
        .arg(m_text.number(digitisingTolerance.value));
}

QString ReshapeDesk::wordsOf(const Error& error) const {
    if (error.code != ErrorCode::InvalidGeometry) return m_text.message(error);
    if (error.detail == "nothing would be left") return tr("Nothing would be left of the zone.");
    switch (m_tool) {
    case Split:
        return tr("The line has to run through the zone, from outside to outside.");
    case Hole:
        return tr("That lies outside the zone: nothing would be taken.");
    case Move:
        return tr("It cannot lie there.");
    default:
        return m_text.message(error);
    }
}

} // namespace azalai
