#include <azalai/access/dossier_ids.h>
#include <azalai/base/expect.h>

#include <algorithm>
#include <numeric>
#include <ranges>

namespace azalai {

DossierIds::DossierIds(std::shared_ptr<const Dossier> dossier, List list)
    : m_dossier(std::move(dossier)), m_list(list) {
    const auto indices = std::views::iota(std::size_t{0}, size());
    const auto id = [this](std::size_t index) -> const std::string& { return at(index); };
    if (std::ranges::is_sorted(indices, {}, id)) return;
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, id);
    m_order = std::make_shared<const std::vector<std::uint32_t>>(std::move(order));
}

DossierIds DossierIds::of(std::shared_ptr<const Dossier> revision) const {
    DossierIds other = *this;
    other.m_dossier = std::move(revision);
    AZALAI_EXPECT(other.size() == size());
    return other;
}

std::size_t DossierIds::size() const {
    switch (m_list) {
    case List::Legs:
        return m_dossier->legs.size();
    case List::Places:
        return m_dossier->places.size();
    case List::Routes:
        break;
    }
    return m_dossier->routes.size();
}

const std::string& DossierIds::at(std::size_t index) const {
    switch (m_list) {
    case List::Legs:
        return m_dossier->legs[index].id;
    case List::Places:
        return m_dossier->places[index].id;
    case List::Routes:
        break;
    }
    return m_dossier->routes[index].id;
}

std::optional<std::size_t> DossierIds::find(std::string_view id) const {
    const auto ranks = std::views::iota(std::size_t{0}, size());
    const auto found = std::ranges::lower_bound(
        ranks, id, {}, [this](std::size_t rank) { return std::string_view(at(ranked(rank))); });
    if (found == ranks.end() || at(ranked(*found)) != id) return std::nullopt;
    return ranked(*found);
}

} // namespace azalai
