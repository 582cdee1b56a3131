#pragma once

#include <azalai/base/loaded.h>
#include <azalai/model/dossier.h>

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <format>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azalai {

/// The ids of a list. Borrows them: the list's items must stay where they are.
class Ids {
public:
    Ids() = default;
    template <class List> Ids(const List& items, std::string List::value_type::* id) {
        m_indices.reserve(items.size());
        std::size_t index = 0;
        for (const auto& item : items)
            m_indices.emplace(item.*id, index++);
    }
    [[nodiscard]] bool contains(std::string_view id) const { return m_indices.contains(id); }
    /// Of the first item with an id, its index in the list.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const {
        const auto found = m_indices.find(id);
        return found == m_indices.end() ? std::nullopt : std::optional(found->second);
    }

private:
    boost::unordered_flat_map<std::string_view, std::size_t> m_indices;
};

/// Drops names that nothing in the dossier bears, and writes down which; for those who resolve references.
class ReferenceKeeper {
public:
    explicit ReferenceKeeper(const Dossier& dossier) : m_sources(dossier.sources, &Source::key) {}

    /// What is said from here on is about this feature.
    void at(std::string_view file, std::string_view feature) {
        m_file = file;
        m_feature = feature;
    }
    void say(ErrorCode rule, std::string detail, bool rejected = false) {
        m_issues.push_back({m_file, m_feature, rule, std::move(detail), rejected});
    }
    /// Says and gives true when the id is not known: the feature has to go.
    bool lacks(const Ids& known, std::string_view what, const std::string& id) {
        if (known.contains(id)) return false;
        say(ErrorCode::UnknownId, std::format("{} {} is unknown", what, id), true);
        return true;
    }
    void keepKnown(std::vector<std::string>& ids, const Ids& known, std::string_view what) {
        std::erase_if(ids, [&](const std::string& id) {
            if (known.contains(id)) return false;
            say(ErrorCode::UnknownId, std::format("{} {} is unknown", what, id));
            return true;
        });
    }
    void keepKnown(std::string& id, const Ids& known, std::string_view what) {
        if (id.empty() || known.contains(id)) return;
        say(ErrorCode::UnknownId, std::format("{} {} is unknown", what, id));
        id.clear();
    }
    void keepSources(std::vector<std::string>& sources) {
        if (sources.empty()) say(ErrorCode::MissingField, "no source");
        keepKnown(sources, m_sources, "source");
    }
    /// keepSources of one item of a list that revisions share: the list is written to only where a source goes.
    template <class List> void keepSourcesOf(List& list, std::size_t index) {
        const std::vector<std::string>& sources = std::as_const(list)[index].sources;
        if (sources.empty() || !std::ranges::all_of(sources, [&](const auto& key) { return m_sources.contains(key); }))
            sources.empty() ? say(ErrorCode::MissingField, "no source") : keepSources(list[index].sources);
    }
    void judgeId(std::string_view id, std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789-") {
        if (id.find_first_not_of(letters) != std::string_view::npos)
            say(ErrorCode::InvalidValue, std::format("id {} has other letters than the format allows", id));
    }

    [[nodiscard]] std::vector<Issue> take() { return std::move(m_issues); }

private:
    Ids m_sources;
    std::vector<Issue> m_issues;
    std::string m_file;
    std::string m_feature;
};

} // namespace azalai
