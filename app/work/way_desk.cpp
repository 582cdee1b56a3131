#include <app/work/way_desk.h>

#include <app/work/panel_rows.h>
#include <app/work/way_picture.h>
#include <app/work/way_rows.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace azalai {
namespace {

constexpr double reachPx = 24; // of a click

std::vector<AvoidedActor> actorsOf(const Dossier& dossier, const Words& text) {
    std::vector<AvoidedActor> rows;
    for (const Actor& actor : dossier.actors)
        rows.push_back({.actorId = QString::fromStdString(actor.id),
                        .name = text.of(actor.shortName),
                        .color = screenColor(actor.color),
                        .pattern = static_cast<int>(actor.pattern)});
    return rows;
}

std::vector<std::string> legsOf(const FoundWay& way) {
    std::vector<std::string> legs;
    for (const WayStep& step : way.steps)
        legs.push_back(step.leg);
    return legs;
}

/// What the way's own hours, or its vehicle's, come to over its length.
std::optional<SpeedRange> meanSpeed(const FoundWay& way, const WayClock& clock, const StatedTime& departs) {
    if (clock.marks.size() < 2) return std::nullopt;
    const auto hours = [](std::chrono::seconds time) { return Hours(time).count(); };
    const ClockMark& end = clock.marks.back();
    const Instant last = departs.end() > departs.begin ? departs.end() - std::chrono::seconds(1) : departs.begin;
    const double least = hours(end.earliest - departs.begin);
    const double most = hours(end.latest - last);
    if (least <= 0 || most <= 0) return std::nullopt;
    return SpeedRange{{kilometres(way.length) / most}, {kilometres(way.length) / least}};
}

} // namespace

WayDesk::WayDesk(QObject* parent) : QObject(parent) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(150);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_result.setStale(true);
        publishPicture();
    });
    connect(&m_runner, &WayRunner::finished, this, &WayDesk::take);
    connect(&m_form, &WayForm::changed, this, &WayDesk::ask);
    connect(&m_form, &WayForm::armedChanged, this, &WayDesk::showHint);
    connect(&m_clock, &ClockForm::changed, this, &WayDesk::ask);
    connect(&m_result, &WayResult::wayChosen, this, &WayDesk::chooseWay);
    connect(m_form.suggestions(), &PlaceSuggestions::asked, this,
            [this](const QString& text, bool isStart) { m_form.suggestions()->show(m_finder.find(text, isStart)); });
}

void WayDesk::show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis,
                   const Words& text) {
    if (m_session && m_session->path != session->path) {
        m_analysis = nullptr; // nothing is asked of the other dossier
        m_form.clear();
        m_clock.clear();
    }
    m_session = std::move(session);
    m_analysis = std::move(analysis);
    m_text = text;
    m_finder.turnTo(m_analysis, m_text);
    publishForm();
    ask();
    showHint();
}

void WayDesk::setCargo(const Cargo& cargo) {
    if (cargo == m_cargo) return;
    m_cargo = cargo;
    ask();
}

void WayDesk::showConvoys(std::shared_ptr<const SupplyFindings> findings) {
    m_supply = std::move(findings);
    publishPicture();
}

void WayDesk::mark(const QString& kind, const QString& id) {
    m_markedKind = kind;
    m_markedId = id;
    if (!m_analysis) return;
    publishAnswer();
    publishPicture();
    emit shown();
}

bool WayDesk::pick(Position position, double metresPerPixel) {
    if (!isArmed() || !m_analysis) return false;
    const std::string place = placeOnRoadsNear(*m_analysis, position, Metres{metresPerPixel * reachPx});
    if (place.empty())
        setHint(QCoreApplication::translate(
            "WayDesk", "There is no place on a road. Click nearer to one, or press Esc to leave."));
    else
        m_form.choose(m_form.armed(), QString::fromStdString(place));
    return true;
}

void WayDesk::showHint() {
    setHint(m_form.armed() == WayForm::Start
                ? QCoreApplication::translate("WayDesk", "Click the place where the way starts. Esc leaves.")
            : m_form.armed() == WayForm::Finish
                ? QCoreApplication::translate("WayDesk", "Click the place where the way ends. Esc leaves.")
                : QString());
}

void WayDesk::setHint(const QString& hint) {
    if (hint == m_hint) return;
    m_hint = hint;
    emit hintChanged();
}

bool WayDesk::canBeFastest() const { return m_session && !m_session->dossier->vehicles.empty(); }

bool WayDesk::placeIsEnd() const {
    if (!m_analysis || m_markedKind != u"place") return false;
    const Dossier& dossier = *m_analysis->now.workspace.dossier;
    const Place* place = dossier.place(m_markedId.toStdString());
    return place && m_analysis->now.access.isOnNetwork(static_cast<std::size_t>(place - dossier.places.data()));
}

const Convoy* WayDesk::comparedConvoy() const {
    if (!m_analysis) return nullptr;
    const auto& convoys = m_analysis->now.workspace.dossier->convoys;
    const auto found = std::ranges::find(convoys, m_clock.question().convoy, &Convoy::id);
    return found == convoys.end() ? nullptr : &*found;
}

std::optional<WayRunner::Request> WayDesk::wanted() const {
    if (!m_analysis || !m_form.isComplete()) return std::nullopt;
    WayRunner::Request request{.analysis = m_analysis, .way = m_form.request(), .clock = {}};
    request.way.cargo = m_cargo;
    const Convoy* convoy = comparedConvoy();
    const StatedTime now{m_analysis->now.workspace.at, Precision::Minute};
    request.clock = {.departs = m_clock.question().departs.value_or(convoy ? convoy->departs : now),
                     .vehicle = convoy ? convoy->vehicle : m_cargo.vehicle,
                     .speed = m_clock.question().speed,
                     .reports = convoy ? convoy->reports : std::vector<ConvoyReport>()};
    return request;
}

bool WayDesk::isCurrent() const { return m_outcome && wanted() == m_outcome->request; }

std::shared_ptr<const WayFindings> WayDesk::findings() const {
    return isCurrent() && m_outcome->findings ? *m_outcome->findings : nullptr;
}

std::size_t WayDesk::chosenWay() const {
    if (!m_outcome || !m_outcome->findings) return 0;
    const auto ways = waysOf((*m_outcome->findings)->answer);
    const auto found = std::ranges::find(ways, m_chosenLegs, [](const FoundWay* way) { return legsOf(*way); });
    return m_chosenLegs.empty() || found == ways.end() ? 0 : static_cast<std::size_t>(found - ways.begin());
}

void WayDesk::ask() {
    publishForm();
    auto request = wanted();
    if (!request) {
        m_runner.forget();
        m_patience.stop();
        m_outcome.reset();
        m_chosenLegs.clear();
        return publish();
    }
    if (isCurrent()) return publish();
    const bool isSameWay = m_outcome && m_outcome->request.way == request->way;
    if (!isSameWay) m_result.setStale(m_outcome.has_value()); // another question: its answer is not here yet
    if (!m_patience.isActive()) m_patience.start();
    m_runner.request(std::move(*request));
    emit busyChanged();
}

void WayDesk::take(const WayRunner::Outcome& outcome) {
    // Scrubbing shows answers on its way, each with its moment.
    const auto asked = wanted();
    if (asked && asked->way == outcome.request.way) {
        m_outcome = outcome;
        publish();
    }
    emit busyChanged();
}

void WayDesk::publish() {
    if (isCurrent() || !m_outcome) {
        m_patience.stop();
        m_result.setStale(false);
    }
    publishAnswer();
    publishPicture();
    emit shown();
}

void WayDesk::publishForm() {
    if (!m_analysis) return;
    const Dossier& dossier = *m_analysis->now.workspace.dossier;
    m_form.keepTo(dossier, actorsOf(dossier, m_text));
    const auto name = [&](const std::string& id) { return id.empty() ? QString() : m_text.placeName(dossier, id); };
    m_form.showNames(name(m_form.request().from), name(m_form.request().to));
    std::vector<std::string> ids{{}};
    QStringList names{QCoreApplication::translate("WayDesk", "nobody", "reports of a convoy")};
    for (const Convoy& convoy : dossier.convoys) {
        ids.push_back(convoy.id);
        names.push_back(m_text.of(convoy.name));
    }
    m_clock.showConvoys(ids, names);
    const Convoy* convoy = comparedConvoy();
    m_clock.showKnownDeparts(convoy ? convoy->departs : StatedTime{m_analysis->now.workspace.at, Precision::Minute});
}

void WayDesk::publishAnswer() {
    if (!m_outcome || !m_analysis) return m_result.show({});
    const Analysis& analysis = *m_outcome->request.analysis;
    if (!m_outcome->findings) return m_result.show({.fault = m_text.message(m_outcome->findings.error())});
    const WayFindings& found = **m_outcome->findings;
    const std::size_t chosen = chosenWay();
    const auto ways = waysOf(found.answer);
    if (chosen < ways.size() && !found.clockRequest.speed)
        m_clock.showKnownSpeed(meanSpeed(*ways[chosen], found.clocks[chosen], found.clockRequest.departs));
    const Convoy* convoy = comparedConvoy();
    WayAnswerText text = wayAnswerText(analysis, found, chosen, convoy ? m_text.of(convoy->name) : QString(), m_text);
    for (WayLegRow& row : text.steps)
        row.isMarked = m_markedKind == u"leg" && row.legId == m_markedId;
    m_result.show(std::move(text));
}

void WayDesk::publishPicture() {
    WayPicture picture;
    const bool isFound = m_outcome && m_outcome->findings;
    if (isFound) addWays(picture, (*m_outcome->findings)->answer, chosenWay());
    if (m_analysis) addSightings(picture);
    picture.isStale = m_result.isStale();
    const bool wasEmpty = !m_picture.picture;
    if (picture.isEmpty() && wasEmpty) return;
    m_picture.picture = picture.isEmpty() ? nullptr : std::make_shared<const WayPicture>(std::move(picture));
    emit pictureChanged();
}

/// Of the convoy that is chosen in the window; else of the one whose reports are compared.
void WayDesk::addSightings(WayPicture& picture) const {
    const Dossier& dossier = *m_analysis->now.workspace.dossier;
    if (m_markedKind == u"convoy") {
        if (!m_supply) return;
        const auto found = std::ranges::find(m_supply->convoys, m_markedId.toStdString(), &ConvoyFindings::convoy);
        if (found != m_supply->convoys.end()) azalai::addSightings(picture, dossier, found->marks, m_text);
    } else if (comparedConvoy() && m_outcome && m_outcome->findings) {
        const WayFindings& found = **m_outcome->findings;
        if (chosenWay() < found.clocks.size())
            azalai::addSightings(picture, dossier, found.clocks[chosenWay()].marks, m_text);
    }
}

void WayDesk::chooseWay(int row) {
    if (!m_outcome || !m_outcome->findings) return;
    const auto ways = waysOf((*m_outcome->findings)->answer);
    if (row < 0 || row >= static_cast<int>(ways.size())) return;
    m_chosenLegs = legsOf(*ways[static_cast<std::size_t>(row)]);
    publish();
}

} // namespace azalai
