#include <azalai/briefing/sources_in_view.h>

#include <algorithm>

namespace azalai {

namespace {

template <class T> const std::vector<std::string>* sourcesOf(const T* feature) {
    return feature ? &feature->sources : nullptr;
}

const std::vector<std::string>* sourcesOf(const Dossier& dossier, const FeatureRef& ref) {
    switch (ref.kind) {
    case FeatureKind::Zone:
        return sourcesOf(dossier.zoneState(ref.id));
    case FeatureKind::Leg:
        return sourcesOf(dossier.leg(ref.id));
    case FeatureKind::Route:
        return sourcesOf(dossier.route(ref.id));
    case FeatureKind::Place:
        return sourcesOf(dossier.place(ref.id));
    case FeatureKind::Event:
        return sourcesOf(dossier.event(ref.id));
    case FeatureKind::Camp:
        return sourcesOf(dossier.camp(ref.id));
    case FeatureKind::Region:
        return sourcesOf(dossier.region(ref.id));
    case FeatureKind::Displacement: {
        const auto found = std::ranges::find(dossier.displacements, ref.id, &Displacement::id);
        return found == dossier.displacements.end() ? nullptr : &found->sources;
    }
    case FeatureKind::Face:
    case FeatureKind::Country:
    case FeatureKind::River:
    case FeatureKind::Lake:
    case FeatureKind::Town:
        break;
    }
    return nullptr;
}

} // namespace

std::vector<std::string> sourcesInView(const Dossier& dossier, const std::vector<Fact>& facts,
                                       const std::vector<FeatureRef>& features) {
    std::vector<std::string> numbered;
    const auto add = [&](const std::vector<std::string>& keys) {
        for (const std::string& key : keys)
            if (dossier.source(key) && !std::ranges::contains(numbered, key)) numbered.push_back(key);
    };
    for (const Fact& fact : facts)
        add(fact.sources);
    for (const FeatureRef& ref : features)
        if (const std::vector<std::string>* keys = sourcesOf(dossier, ref)) add(*keys);
    return numbered;
}

std::vector<std::size_t> numbersOf(const std::vector<std::string>& keys, const std::vector<std::string>& numbered) {
    std::vector<std::size_t> numbers;
    for (const std::string& key : keys) {
        const auto found = std::ranges::find(numbered, key);
        if (found != numbered.end()) numbers.push_back(static_cast<std::size_t>(found - numbered.begin()) + 1);
    }
    std::ranges::sort(numbers);
    const auto repeats = std::ranges::unique(numbers);
    numbers.erase(repeats.begin(), repeats.end());
    return numbers;
}

} // namespace azalai
