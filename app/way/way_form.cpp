#include <app/way/way_form.h>

#include <utility>

namespace azalai {

WayForm::WayForm(QObject* parent) : QObject(parent) {}

int WayForm::accepted() const {
    if (!m_request.worst) return 2;
    return *m_request.worst == Status::Open ? 0 : 1;
}

void WayForm::setAccepted(int accepted) {
    if (accepted < 0 || accepted > 2) return;
    const std::optional<Status> worst = accepted == 0   ? std::optional(Status::Open)
                                        : accepted == 1 ? std::optional(Status::AtRisk)
                                                        : std::nullopt;
    set(m_request.worst, worst);
}

void WayForm::setFastest(bool fastest) { set(m_request.goal, fastest ? WayGoal::Fastest : WayGoal::Shortest); }

void WayForm::choose(int end, const QString& placeId) {
    if (end != Start && end != Finish) return;
    setArmed(Neither);
    set(end == Start ? m_request.from : m_request.to, placeId.toStdString());
    emit named(); // also when nothing changed: a field may hold what was typed
}

void WayForm::swap() {
    if (!canSwap()) return;
    std::swap(m_request.from, m_request.to);
    std::swap(m_startName, m_endName);
    emit named();
    emit changed();
}

void WayForm::clear() {
    setArmed(Neither);
    if (isEmpty()) return;
    m_request = {};
    m_startName.clear();
    m_endName.clear();
    showActors();
    emit named();
    emit changed();
}

void WayForm::arm(int end) { setArmed(end == m_armed ? Neither : static_cast<End>(end)); }

void WayForm::setArmed(End end) {
    if (end == m_armed) return;
    m_armed = end;
    emit armedChanged();
}

void WayForm::toggleAvoided(const QString& actorId) {
    const std::string id = actorId.toStdString();
    if (!m_request.avoidedActors.erase(id)) m_request.avoidedActors.insert(id);
    showActors();
    emit changed();
}

void WayForm::keepTo(const Dossier& dossier, const std::vector<AvoidedActor>& actors) {
    const WayRequest before = m_request;
    for (std::string* id : {&m_request.from, &m_request.to})
        if (!dossier.place(*id)) id->clear();
    std::erase_if(m_request.avoidedActors, [&](const std::string& id) { return !dossier.actor(id); });
    if (dossier.vehicles.empty()) m_request.goal = WayGoal::Shortest;
    m_known = actors;
    showActors();
    if (m_request != before) emit changed();
}

void WayForm::showNames(const QString& start, const QString& end) {
    if (start == m_startName && end == m_endName) return;
    m_startName = start;
    m_endName = end;
    emit named();
}

void WayForm::showActors() {
    std::vector<AvoidedActor> rows = m_known;
    for (AvoidedActor& row : rows)
        row.avoided = m_request.avoidedActors.contains(row.actorId.toStdString());
    m_actors.show(std::move(rows));
}

} // namespace azalai
