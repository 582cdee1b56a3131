#pragma once

#include <app/work/supply_rows.h>

#include <QCoreApplication>

namespace azalai {

/// What the rows of the supply panel are made from.
struct SupplyRowMaker {
    const Session& session;
    const Analysis& analysis;
    const SupplyFindings& findings;
    const Words& text;
    std::vector<SupplyRow> rows{};

    [[nodiscard]] const Dossier& dossier() const { return *analysis.now.workspace.dossier; }
    [[nodiscard]] const Access& access() const { return analysis.now.access; }
    [[nodiscard]] Instant at() const { return analysis.now.workspace.at; }

    void heading(SupplyRow::Section section, const QString& name, const QString& detail);
    void note(SupplyRow::Section section, const QString& words);
    /// Since when, and the calendar.
    void standing(SupplyRow& row, const std::vector<StatusSpell>& spells) const;
    void people(SupplyRow& row, std::optional<std::int64_t> count) const;
    void exposure(SupplyRow& row, const Exposure& exposure) const;
};

void addConvoys(SupplyRowMaker& m);
void addLastRoads(SupplyRowMaker& m);
void addRules(SupplyRowMaker& m);

} // namespace azalai
