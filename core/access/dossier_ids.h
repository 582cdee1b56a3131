#pragma once

#include <azalai/model/dossier.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace azalai {

/// The ids of one of a dossier's lists, in the list's order and in their own. Lists are sorted by id as a rule: then
/// this costs nothing, however long they are.
class DossierIds {
public:
    enum class List { Legs, Places, Routes };

    DossierIds(std::shared_ptr<const Dossier> dossier, List list);

    /// The same of another revision of the dossier. Input  its list has the same ids in the same order.
    [[nodiscard]] DossierIds of(std::shared_ptr<const Dossier> revision) const;

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const std::string& at(std::size_t index) const;
    [[nodiscard]] bool isInOrder() const { return !m_order; } ///< is the list's order that of the ids?
    /// The index of the id that is the `rank`-th in the order of ids.
    [[nodiscard]] std::size_t ranked(std::size_t rank) const { return m_order ? (*m_order)[rank] : rank; }
    /// The index of an id; of two that are alike, the first.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

private:
    std::shared_ptr<const Dossier> m_dossier;
    List m_list;
    std::shared_ptr<const std::vector<std::uint32_t>> m_order; ///< indices by id; null where the list is sorted
};

} // namespace azalai
