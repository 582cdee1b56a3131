#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace azalai {

/// A list model over plain rows. A row type has `key()` (what makes it the same row) and operator==.
/// Replacing rows keeps the delegates of rows that stay, so that scrubbing neither flickers nor loses the scroll
/// position.
template <class Row> class RowListModel : public QAbstractListModel {
public:
    using Column = std::pair<QByteArray, std::function<QVariant(const Row&)>>;

    RowListModel(std::vector<Column> columns, QObject* parent)
        : QAbstractListModel(parent), m_columns(std::move(columns)) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const auto column = static_cast<std::size_t>(role - Qt::UserRole - 1);
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column >= m_columns.size()) return {};
        return m_columns[column].second(m_rows[static_cast<std::size_t>(index.row())]);
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            names.insert(Qt::UserRole + 1 + static_cast<int>(i), m_columns[i].first);
        return names;
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

protected:
    /// True when the number of rows may have changed.
    bool replaceRows(std::vector<Row> rows) {
        const bool same =
            std::ranges::equal(rows, m_rows, [](const Row& a, const Row& b) { return a.key() == b.key(); });
        if (!same) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return true;
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] == m_rows[i]) continue;
            m_rows[i] = std::move(rows[i]);
            const QModelIndex at = index(static_cast<int>(i));
            emit dataChanged(at, at);
        }
        return false;
    }

    /// As replaceRows, but rows that stay are moved rather than made anew, so that a list keeps its place when some
    /// come, go or change order. Where many change order, the list keeps its place and shows others there; a list of
    /// thousands is shown anew.
    void rearrangeRows(std::vector<Row> rows) {
        if (rows.size() <= mostRows && m_rows.size() <= mostRows) {
            std::map<Key, std::size_t> numbers;
            std::vector<std::size_t> wanted;
            for (const Row& row : rows)
                wanted.push_back(numbers.try_emplace(row.key(), numbers.size()).first->second);
            std::vector<std::size_t> present = dropOthers(numbers);
            if (numbers.size() == rows.size() && stepsBetween(present, wanted) > mostSteps)
                reorder(present, rows);
            else
                stepBetween(present, wanted, rows);
        }
        replaceRows(std::move(rows));
    }

private:
    using Key = decltype(std::declval<const Row&>().key());
    static constexpr std::size_t mostSteps = 100; ///< more take longer than to show every row anew
    static constexpr std::size_t mostRows = 5000;

    /// Removes rows whose keys have no number, and those that repeat a key; gives the numbers of the others.
    std::vector<std::size_t> dropOthers(const std::map<Key, std::size_t>& numbers) {
        std::vector<std::size_t> present;
        std::vector<bool> isThere(numbers.size());
        for (std::size_t i = m_rows.size(); i-- > 0;) {
            const auto number = numbers.find(m_rows[i].key());
            if (number == numbers.end() || isThere[number->second]) {
                removeRow(i);
                continue;
            }
            isThere[number->second] = true;
            present.push_back(number->second);
        }
        std::ranges::reverse(present);
        return present;
    }

    /// How many rows would have to be inserted or moved, one after the other.
    static std::size_t stepsBetween(std::vector<std::size_t> present, const std::vector<std::size_t>& wanted) {
        std::size_t steps = 0;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            steps += stepAt(present, i, wanted[i]).has_value() ? 1 : 0;
        return steps;
    }

    /// Brings a number to a place; gives where it stood, the end for nowhere; none when it stands there.
    static std::optional<std::size_t> stepAt(std::vector<std::size_t>& present, std::size_t place, std::size_t number) {
        const auto at = present.begin() + static_cast<std::ptrdiff_t>(place);
        const auto from = std::find(at, present.end(), number);
        const auto stood = static_cast<std::size_t>(from - present.begin());
        if (from == present.end())
            present.insert(at, number);
        else if (from != at)
            std::rotate(at, from, from + 1);
        else
            return std::nullopt;
        return stood;
    }

    void stepBetween(std::vector<std::size_t> present, const std::vector<std::size_t>& wanted,
                     const std::vector<Row>& rows) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const std::optional<std::size_t> from = stepAt(present, i, wanted[i]);
            if (!from) continue;
            if (*from == m_rows.size())
                insertRow(i, rows[i]);
            else
                moveRow(*from, i);
        }
        while (m_rows.size() > rows.size())
            removeRow(m_rows.size() - 1);
    }

    /// present  Numbers of the rows as they are: their places in `rows`.
    void reorder(const std::vector<std::size_t>& present, const std::vector<Row>& rows) {
        std::vector<bool> isThere(rows.size());
        for (const std::size_t number : present)
            isThere[number] = true;
        std::vector<std::size_t> places = present;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (isThere[i]) continue;
            insertRow(m_rows.size(), rows[i]);
            places.push_back(i);
        }
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before)
            after.push_back(index(static_cast<int>(places[static_cast<std::size_t>(old.row())])));
        m_rows = rows;
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void removeRow(std::size_t i) {
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
    void insertRow(std::size_t i, const Row& row) {
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), row);
        endInsertRows();
    }
    void moveRow(std::size_t from, std::size_t to) { // towards the front
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(to));
        const auto begin = m_rows.begin();
        std::rotate(begin + static_cast<std::ptrdiff_t>(to), begin + static_cast<std::ptrdiff_t>(from),
                    begin + static_cast<std::ptrdiff_t>(from) + 1);
        endMoveRows();
    }

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace azalai
