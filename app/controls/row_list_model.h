#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <functional>
#include <set>
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
    /// come, go or change order.
    void rearrangeRows(std::vector<Row> rows) {
        std::set<decltype(std::declval<Row>().key())> keys;
        for (const Row& row : rows)
            keys.insert(row.key());
        for (std::size_t i = m_rows.size(); i-- > 0;)
            if (!keys.contains(m_rows[i].key())) removeRow(i);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto isWanted = [&](const Row& row) { return row.key() == rows[i].key(); };
            const auto from = static_cast<std::size_t>(
                std::ranges::find_if(m_rows.begin() + static_cast<std::ptrdiff_t>(i), m_rows.end(), isWanted) -
                m_rows.begin());
            if (from == m_rows.size())
                insertRow(i, rows[i]);
            else if (from != i)
                moveRow(from, i);
        }
        while (m_rows.size() > rows.size())
            removeRow(m_rows.size() - 1);
        replaceRows(std::move(rows));
    }

private:
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
