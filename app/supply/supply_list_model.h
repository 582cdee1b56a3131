#pragma once

#include <app/controls/row_list_model.h>
#include <app/supply/supply_row.h>

#include <QCollator>
#include <QQmlEngine>

#include <set>

namespace azalai {

/// Routes, places, entries, last roads standing and the rule table, section after section: sorted, some of them folded,
/// with the rows marked that stand for what is chosen.
class SupplyListModel : public RowListModel<SupplyRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace controller")
    Q_PROPERTY(int order READ order WRITE setOrder NOTIFY orderChanged)         ///< number of Order
    Q_PROPERTY(QString folded READ folded WRITE setFolded NOTIFY foldedChanged) ///< numbers of sections, "3 4"
    Q_PROPERTY(int markedIndex READ markedIndex NOTIFY markedIndexChanged)      ///< -1: no row

public:
    /// Since when: the latest change first, what was always so last. People and exposure: most first. Status: the worst
    /// first, and of equal ones the latest change.
    enum class Order { SinceWhen, People, Exposure, Name, Status };

    explicit SupplyListModel(QObject* parent = nullptr);

    /// Each section as a run of rows, its heading first. Routes, places and entries are sorted; roads come ranked and
    /// rules in the order in which they are read, and stay so.
    void show(std::vector<SupplyRow> rows, const QLocale& locale);

    [[nodiscard]] int order() const { return static_cast<int>(m_order); }
    void setOrder(int order);
    [[nodiscard]] QString folded() const;
    void setFolded(const QString& sections);
    Q_INVOKABLE void toggleFold(int section);
    /// Marks the rows of a thing; a leg without a row of its own marks the routes that run over it. Unfolds the section
    /// of the first.
    Q_INVOKABLE void mark(const QString& kind, const QString& id);
    [[nodiscard]] int markedIndex() const;

signals:
    void orderChanged();
    void foldedChanged();
    void markedIndexChanged();

private:
    void arrange();
    [[nodiscard]] bool isMarked(const SupplyRow& row, bool byLegs) const;
    [[nodiscard]] bool comesBefore(const SupplyRow& a, const SupplyRow& b) const;

    std::vector<SupplyRow> m_all; ///< as shown, unsorted
    QCollator m_collator;
    Order m_order = Order::SinceWhen;
    std::set<SupplyRow::Section> m_folded;
    QString m_markedKind;
    QString m_markedId;
};

} // namespace azalai
