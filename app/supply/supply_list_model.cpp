#include <app/supply/supply_list_model.h>

#include <algorithm>
#include <array>
#include <utility>

namespace azalai {
namespace {

/// Where a section stands in the list.
int rank(SupplyRow::Section section) {
    using enum SupplyRow::Section;
    constexpr std::array order{Routes, Places, Entries, Convoys, Roads, Rules};
    return static_cast<int>(std::ranges::find(order, section) - order.begin());
}

bool isSortable(SupplyRow::Section section) {
    using enum SupplyRow::Section;
    return section == Routes || section == Places || section == Entries || section == Convoys;
}

int severity(int status) { // worse first; unknown after at risk
    return status == 3 ? 3 : status == 2 ? 2 : status == 0 ? 1 : 0;
}

} // namespace

SupplyListModel::SupplyListModel(QObject* parent)
    : RowListModel({{"section", [](const SupplyRow& r) { return static_cast<int>(r.section); }},
                    {"kind", [](const SupplyRow& r) { return static_cast<int>(r.kind); }},
                    {"refKind", [](const SupplyRow& r) { return r.refKind; }},
                    {"refId", [](const SupplyRow& r) { return r.refId; }},
                    {"title", [](const SupplyRow& r) { return r.name; }},
                    {"detail", [](const SupplyRow& r) { return r.detail; }},
                    {"status", [](const SupplyRow& r) { return r.status; }},
                    {"statusText", [](const SupplyRow& r) { return r.statusText; }},
                    {"sign", [](const SupplyRow& r) { return r.sign; }},
                    {"sinceText", [](const SupplyRow& r) { return r.sinceText; }},
                    {"peopleText", [](const SupplyRow& r) { return r.peopleText; }},
                    {"exposureText", [](const SupplyRow& r) { return r.exposureText; }},
                    {"exposureTip", [](const SupplyRow& r) { return r.exposureTip; }},
                    {"calendar", [](const SupplyRow& r) { return QVariant::fromValue(r.calendar); }},
                    {"spoken", [](const SupplyRow& r) { return r.spoken.isEmpty() ? r.name : r.spoken; }},
                    {"folded", [](const SupplyRow& r) { return r.isFolded; }},
                    {"marked", [](const SupplyRow& r) { return r.isMarked; }}},
                   parent) {}

void SupplyListModel::show(std::vector<SupplyRow> rows, const QLocale& locale) {
    m_all = std::move(rows);
    m_collator.setLocale(locale);
    m_collator.setNumericMode(true);
    const bool wasMarked = markedIndex() >= 0;
    arrange();
    if (!wasMarked && markedIndex() >= 0) emit markedIndexChanged();
}

void SupplyListModel::setOrder(int order) {
    if (order < 0 || order > static_cast<int>(Order::Status) || order == this->order()) return;
    m_order = static_cast<Order>(order);
    arrange();
    emit orderChanged();
}

QString SupplyListModel::folded() const {
    QStringList sections;
    for (const SupplyRow::Section section : m_folded)
        sections.push_back(QString::number(static_cast<int>(section)));
    return sections.join(u' ');
}

void SupplyListModel::setFolded(const QString& sections) {
    std::set<SupplyRow::Section> folded;
    for (const QString& word : sections.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int section = word.toInt(&isNumber);
        if (isNumber && section >= 0 && section <= static_cast<int>(SupplyRow::Section::Convoys))
            folded.insert(static_cast<SupplyRow::Section>(section));
    }
    if (folded == m_folded) return;
    m_folded = std::move(folded);
    arrange();
    emit foldedChanged();
}

void SupplyListModel::toggleFold(int section) {
    const auto which = static_cast<SupplyRow::Section>(section);
    if (!m_folded.erase(which)) m_folded.insert(which);
    arrange();
    emit foldedChanged();
}

bool SupplyListModel::isMarked(const SupplyRow& row, bool byLegs) const {
    if (m_markedKind.isEmpty()) return false;
    if (byLegs) return row.legs.contains(m_markedId);
    return row.refKind == m_markedKind && row.refId == m_markedId;
}

void SupplyListModel::mark(const QString& kind, const QString& id) {
    if (kind == m_markedKind && id == m_markedId) return;
    m_markedKind = kind;
    m_markedId = id;
    const auto itself = std::ranges::find_if(m_all, [&](const SupplyRow& row) { return isMarked(row, false); });
    const auto first = itself != m_all.end() || kind != u"leg"
                           ? itself
                           : std::ranges::find_if(m_all, [&](const SupplyRow& row) { return isMarked(row, true); });
    const bool unfolds = first != m_all.end() && m_folded.erase(first->section) > 0;
    arrange();
    if (unfolds) emit foldedChanged();
    emit markedIndexChanged();
}

int SupplyListModel::markedIndex() const {
    const auto found = std::ranges::find_if(rows(), &SupplyRow::isMarked);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

bool SupplyListModel::comesBefore(const SupplyRow& a, const SupplyRow& b) const {
    if (a.section != b.section) return rank(a.section) < rank(b.section);
    if (a.kind != b.kind) return a.kind < b.kind; // the heading stays in front
    if (!isSortable(a.section) || a.kind != SupplyRow::Kind::Thing) return false;
    if (m_order == Order::Status && a.status != b.status) return severity(a.status) > severity(b.status);
    if ((m_order == Order::SinceWhen || m_order == Order::Status) && a.since != b.since)
        return a.since && (!b.since || *a.since > *b.since);
    if (m_order == Order::People && a.people != b.people) return a.people > b.people;
    if (m_order == Order::Exposure && a.exposure != b.exposure) return a.exposure > b.exposure;
    if (m_order != Order::Name && a.status != b.status) return severity(a.status) > severity(b.status);
    return m_collator.compare(a.name, b.name) < 0;
}

void SupplyListModel::arrange() {
    std::vector<SupplyRow> rows;
    const bool byLegs = m_markedKind == u"leg" &&
                        std::ranges::none_of(m_all, [&](const SupplyRow& row) { return isMarked(row, false); });
    for (SupplyRow row : m_all) {
        const bool isFolded = m_folded.contains(row.section);
        if (isFolded && row.kind != SupplyRow::Kind::Heading) continue;
        row.isFolded = isFolded;
        row.isMarked = isMarked(row, byLegs);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, [&](const SupplyRow& a, const SupplyRow& b) { return comesBefore(a, b); });
    rearrangeRows(std::move(rows));
}

} // namespace azalai
