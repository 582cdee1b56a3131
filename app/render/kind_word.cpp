#include <app/render/kind_word.h>

#include <array>
#include <utility>

namespace azalai {
namespace {

constexpr std::array kindWords{
    std::pair{FeatureKind::Zone, "zone"},     std::pair{FeatureKind::Face, "face"},
    std::pair{FeatureKind::Leg, "leg"},       std::pair{FeatureKind::Route, "route"},
    std::pair{FeatureKind::Place, "place"},   std::pair{FeatureKind::Event, "event"},
    std::pair{FeatureKind::Camp, "camp"},     std::pair{FeatureKind::Displacement, "displacement"},
    std::pair{FeatureKind::Region, "region"}, std::pair{FeatureKind::Country, "country"},
    std::pair{FeatureKind::River, "river"},   std::pair{FeatureKind::Lake, "lake"},
    std::pair{FeatureKind::Town, "town"}};

} // namespace

std::optional<FeatureRef> featureRef(const QString& kind, const QString& id) {
    for (const auto& [value, text] : kindWords) {
        if (kind == QLatin1StringView(text)) return FeatureRef{value, id.toStdString()};
    }
    return std::nullopt;
}

QString kindWord(FeatureKind kind) {
    for (const auto& [value, text] : kindWords) {
        if (value == kind) return QString::fromLatin1(text);
    }
    return {};
}

} // namespace azalai
