// What the dialog chooses about the map's lines and turn, and about the paper's edge: BriefingModel's simpler choices.
#include <app/briefing/briefing_model.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace azalai {
namespace {

/// What may be chosen for the tiles; the first: in one piece.
constexpr std::array<std::optional<Paper>, 4> tilePapers{std::nullopt, Paper::A4, Paper::A3, Paper::A2};

} // namespace

QString BriefingModel::bleedText() const {
    return m_choices.options.bleed.value > 0 ? QString::number(m_choices.options.bleed.value) : QString();
}

void BriefingModel::setBleedText(const QString& text) {
    set(m_choices.options.bleed, Millimetres{std::clamp(text.toDouble(), 0.0, 20.0)});
}

QStringList BriefingModel::tiles() const {
    QStringList names{QCoreApplication::translate("BriefingModel", "In one piece")};
    for (const auto& paper : tilePapers)
        if (paper)
            names.push_back(
                QCoreApplication::translate("BriefingModel", "In pieces on %1").arg(QString::fromUtf8(wordOf(*paper))));
    return names;
}

int BriefingModel::tileIndex() const {
    const auto& tiling = m_choices.options.tiling;
    const auto chosen = tiling ? std::optional(tiling->paper) : std::nullopt;
    const auto found = std::ranges::find(tilePapers, chosen);
    return found == tilePapers.end() ? 0 : static_cast<int>(found - tilePapers.begin());
}

void BriefingModel::setTileIndex(int index) {
    if (index < 0 || index >= static_cast<int>(tilePapers.size())) return;
    const auto paper = tilePapers.at(static_cast<std::size_t>(index));
    set(m_choices.options.tiling, paper ? std::optional(Tiling{.paper = *paper}) : std::nullopt);
}

QStringList BriefingModel::secondLanguages() const {
    return {QCoreApplication::translate("BriefingModel", "Names in one language"), QStringLiteral("+ English"),
            QStringLiteral("+ Français"), QStringLiteral("+ العربية")};
}

int BriefingModel::secondLanguageIndex() const {
    return m_choices.options.secondLanguage ? static_cast<int>(*m_choices.options.secondLanguage) + 1 : 0;
}

void BriefingModel::setSecondLanguageIndex(int index) {
    const std::optional<Language> none;
    set(m_choices.options.secondLanguage,
        index > 0 && index < 4 ? std::optional(static_cast<Language>(index - 1)) : none);
}

QString BriefingModel::turnText() const {
    return m_choices.options.turnDeg ? QString::number(*m_choices.options.turnDeg) : QString();
}

void BriefingModel::setTurnText(const QString& text) {
    bool isNumber = false;
    const double degrees = text.toDouble(&isNumber);
    const std::optional<double> none;
    set(m_choices.options.turnDeg, isNumber ? std::optional(std::clamp(degrees, -180.0, 360.0)) : none);
}

QStringList BriefingModel::grids() const {
    return {QCoreApplication::translate("BriefingModel", "Lines as the template has them"),
            QCoreApplication::translate("BriefingModel", "No lines"),
            QCoreApplication::translate("BriefingModel", "Degrees"),
            QCoreApplication::translate("BriefingModel", "UTM and MGRS")};
}

void BriefingModel::setGridIndex(int index) {
    const std::optional<MapGrid> none;
    set(m_choices.options.grid, index > 0 && index < 4 ? std::optional(static_cast<MapGrid>(index - 1)) : none);
}

} // namespace azalai
