#pragma once

#include <azalai/base/result.h>
#include <azalai/time/instant.h>

#include <boost/json/object.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace azalai {

/// Reads the fields of a JSON object that people write too. Remembers the first one that is missing or wrong, by its
/// way from the top ("sheets[1].paper"), and goes on with a value that does no harm.
class JsonFields {
public:
    /// trouble  Takes the first that is wrong; shared by the objects of a file. Both outlive the fields.
    JsonFields(const boost::json::object& object, std::string where, std::optional<Error>& trouble)
        : m_object(object), m_where(std::move(where)), m_trouble(trouble) {}

    /// Refuses every other name: a slip of the pen is noticed.
    void allow(std::initializer_list<std::string_view> names);
    void complain(ErrorCode code, std::string_view name, std::string reason);

    [[nodiscard]] bool has(std::string_view name) const { return m_object.contains(name); }
    [[nodiscard]] const boost::json::value* member(std::string_view name) const { return m_object.if_contains(name); }
    [[nodiscard]] std::string under(std::string_view name) const;

    [[nodiscard]] std::string text(std::string_view name); ///< empty when absent
    [[nodiscard]] std::string neededText(std::string_view name);
    [[nodiscard]] bool flag(std::string_view name, bool otherwise);
    /// A number from least to most; none when absent.
    [[nodiscard]] std::optional<double> number(std::string_view name, double least, double most);
    [[nodiscard]] int whole(std::string_view name, int least, int most, int otherwise);
    [[nodiscard]] std::optional<Instant> instant(std::string_view name); ///< "2023-09-03T18:00Z"
    [[nodiscard]] Instant neededInstant(std::string_view name);
    [[nodiscard]] std::vector<std::string> texts(std::string_view name); ///< a list of texts, none of them empty
    std::vector<double> numbers(std::string_view name, double least, double most); ///< of a list; none when absent
    /// The objects of a list, each with its own place; none when absent.
    [[nodiscard]] std::vector<JsonFields> objects(std::string_view name, std::size_t most);

private:
    const boost::json::object& m_object;
    std::string m_where;
    std::optional<Error>& m_trouble;
};

} // namespace azalai
