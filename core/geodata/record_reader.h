#pragma once

#include <azalai/base/loaded.h>
#include <azalai/model/grade.h>
#include <azalai/model/local_text.h>
#include <azalai/model/vocabulary.h>
#include <azalai/time/instant.h>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azalai {

/// Months of the year, 1..12, both inside; may run over the year's end.
struct MonthSpan {
    int first = 1;
    int last = 12;
};

/// What a broken rule does to its feature: it stays without that part, or it cannot stand.
enum class Weight { Kept, Rejected };

/// Takes the fields of one record by name and notes everything that is wrong with it.
class RecordReader {
public:
    /// name  Names the feature while it has no id: "#12". The record and the issues outlive the reader.
    RecordReader(const boost::json::object& record, std::string_view file, std::string name,
                 std::vector<Issue>& issues);

    /// Empty when absent, null or empty.
    [[nodiscard]] std::string text(std::string_view key);
    [[nodiscard]] std::string requiredText(std::string_view key, Weight weight);
    /// Also names the feature in issues from here on. Must be there: without it the feature is rejected.
    [[nodiscard]] std::string id(std::string_view key);

    [[nodiscard]] LocalText localObject(std::string_view key);              ///< {"en": …, "fr": …, "ar": …}
    [[nodiscard]] LocalText localColumns(std::string_view prefix);          ///< prefix_en, prefix_fr, prefix_ar
    [[nodiscard]] LocalText optionalColumns(std::string_view prefix);       ///< the same; nothing is missing when empty
    [[nodiscard]] std::vector<std::string> listArray(std::string_view key); ///< ["a", "b"]
    [[nodiscard]] std::vector<std::string> listText(std::string_view key);  ///< "a,b"
    [[nodiscard]] std::optional<int> integer(std::string_view key, int least, int most, Weight weight);
    [[nodiscard]] bool boolean(std::string_view key);
    /// A JSON number, as the files hold it: to seven decimals. None when absent; others are kept out with an issue.
    [[nodiscard]] std::optional<double> number(std::string_view key, double least, double most);
    [[nodiscard]] static double rounded(double value);                   ///< to the decimals that the files hold
    [[nodiscard]] std::optional<MonthSpan> months(std::string_view key); ///< "8-12"; none when absent or wrong

    [[nodiscard]] Grade grade();
    [[nodiscard]] std::optional<StatedTime> time(std::string_view key, Weight weight);
    [[nodiscard]] Interval interval(Weight weight); ///< from and to, from before to

    template <class T> [[nodiscard]] T word(std::string_view key, Weight weight) {
        const std::string text = requiredText(key, weight);
        const std::optional<T> value = parseWord<T>(text);
        if (!value && !text.empty()) report(ErrorCode::InvalidValue, notAWord(key, text), weight);
        return value.value_or(T{});
    }
    /// The member itself, or null.
    [[nodiscard]] const boost::json::value* member(std::string_view key);

    /// [{…}, {…}]: one record inside this one each; those that cannot stand are left out.
    template <class Read> [[nodiscard]] auto records(std::string_view key, Read read) {
        std::vector<decltype(read(std::declval<RecordReader&>()))> items;
        const boost::json::value* value = member(key);
        const boost::json::array* list = value ? value->if_array() : nullptr;
        if (value && !list) report(ErrorCode::InvalidValue, notAList(key), Weight::Kept);
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            const boost::json::object* object = (*list)[i].if_object();
            if (!object) {
                report(ErrorCode::InvalidValue, notAnObject(key, i), Weight::Kept);
                continue;
            }
            RecordReader inner(*object, m_file, m_feature, m_issues);
            if (auto item = read(inner); inner.finish()) items.push_back(std::move(item));
        }
        return items;
    }

    void report(ErrorCode rule, std::string detail, Weight weight);
    /// Reports keys that nothing asked for. True when the feature can stand.
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] static std::string notAWord(std::string_view key, std::string_view text);
    [[nodiscard]] static std::string notAList(std::string_view key);
    [[nodiscard]] static std::string notAnObject(std::string_view key, std::size_t index);

    const boost::json::object& m_record;
    std::string m_file;
    std::string m_feature;
    std::vector<Issue>& m_issues;
    std::size_t m_firstIssue;
    std::vector<bool> m_isAsked; ///< as the record's members
    bool m_rejected = false;
};

} // namespace azalai
