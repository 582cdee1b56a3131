#include <app/work/supply_desk.h>

#include <azalai/access/cargo_roads.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace azalai {
namespace {

QLocale localeOf(Language language) {
    return language == Language::French   ? QLocale(QLocale::French)
           : language == Language::Arabic ? QLocale(QLocale::Arabic)
                                          : QLocale(QLocale::English);
}

template <class T> int indexOf(const std::vector<T>& list, const T& value) { // 0 stands for any
    const auto found = std::ranges::find(list, value);
    return found == list.end() ? 0 : static_cast<int>(found - list.begin()) + 1;
}

} // namespace

SupplyDesk::SupplyDesk(QObject* parent) : QObject(parent) {
    connect(&m_runner, &SupplyRunner::finished, this, &SupplyDesk::take);
}

void SupplyDesk::show(std::shared_ptr<const Session> session, std::shared_ptr<const Analysis> analysis,
                      const Words& text) {
    if (m_session && session->path != m_session->path) m_cargo = {};
    m_session = std::move(session);
    m_analysis = std::move(analysis);
    m_text = text;
    publishChoices();
    ask();
}

void SupplyDesk::choose(const QString& kind, const QString& id) {
    m_rows.mark(kind, id);
    m_place = kind == u"place" ? id.toStdString() : std::string();
    if (m_analysis && !m_place.empty()) ask();
}

void SupplyDesk::ask() {
    m_runner.request(
        {.session = m_session, .analysis = m_analysis, .text = m_text, .cargo = m_cargo, .place = m_place});
    emit busyChanged();
}

void SupplyDesk::take(const SupplyRunner::Outcome& outcome) {
    m_outcome = outcome;
    if (isCurrent()) publish();
    emit busyChanged();
}

bool SupplyDesk::isCurrent() const {
    const SupplyRunner::Request& asked = m_outcome.request;
    return m_outcome.findings && asked.analysis == m_analysis && asked.cargo == m_cargo &&
           asked.text.language() == m_text.language();
}

std::shared_ptr<const SupplyFindings> SupplyDesk::findings() const {
    return isCurrent() ? m_outcome.findings : nullptr;
}

std::shared_ptr<const PlaceFindings> SupplyDesk::placeFindings() const {
    return isCurrent() && m_outcome.request.place == m_place ? m_outcome.place : nullptr;
}

void SupplyDesk::publish() {
    m_summary = m_outcome.summary;
    m_rows.show(*m_outcome.rows, localeOf(m_text.language()));
    emit shown();
    emit found();
}

void SupplyDesk::publishChoices() {
    const Dossier& dossier = *m_session->dossier;
    const std::vector<Cargo> known = cargoesOf(dossier);
    m_goods.clear();
    for (const Cargo& cargo : known)
        if (cargo.goods && cargo.vehicle.empty()) m_goods.push_back(*cargo.goods);
    if (m_cargo.goods && !std::ranges::contains(m_goods, *m_cargo.goods)) m_cargo.goods.reset();
    m_goodsNames = {QCoreApplication::translate("SupplyDesk", "any goods")};
    for (const Goods goods : m_goods)
        m_goodsNames.push_back(m_text.word(goods));

    m_vehicles.clear();
    m_vehicleNames = {QCoreApplication::translate("SupplyDesk", "any vehicle")};
    for (const Vehicle& vehicle : dossier.vehicles) {
        if (!std::ranges::contains(known, Cargo{m_cargo.goods, vehicle.id})) continue;
        m_vehicles.push_back(vehicle.id);
        m_vehicleNames.push_back(m_text.of(vehicle.name));
    }
    if (!std::ranges::contains(m_vehicles, m_cargo.vehicle)) m_cargo.vehicle.clear();
    emit shown();
}

int SupplyDesk::goodsIndex() const { return m_cargo.goods ? indexOf(m_goods, *m_cargo.goods) : 0; }
int SupplyDesk::vehicleIndex() const { return indexOf(m_vehicles, m_cargo.vehicle); }

void SupplyDesk::setGoodsIndex(int index) {
    if (!m_analysis || index == goodsIndex() || index < 0 || index > static_cast<int>(m_goods.size())) return;
    m_cargo.goods = index == 0 ? std::nullopt : std::optional(m_goods[static_cast<std::size_t>(index) - 1]);
    publishChoices(); // a vehicle that carries the new goods too stays
    ask();
}

void SupplyDesk::setVehicleIndex(int index) {
    if (!m_analysis || index == vehicleIndex() || index < 0 || index > static_cast<int>(m_vehicles.size())) return;
    m_cargo.vehicle = index == 0 ? std::string() : m_vehicles[static_cast<std::size_t>(index) - 1];
    publishChoices();
    ask();
}

} // namespace azalai
