#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <functional>
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

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace azalai
