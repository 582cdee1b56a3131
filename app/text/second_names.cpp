#include <app/text/second_names.h>

#include <map>

namespace azalai {
namespace {

const std::string& own(const LocalText& text, Language language) {
    return language == Language::French ? text.fr : language == Language::Arabic ? text.ar : text.en;
}

} // namespace

void addSecondNames(Scene& scene, const Session& session, Language second) {
    std::map<std::string, const LocalText*> towns;
    if (session.baseMap)
        for (const BaseMap::Town& town : session.baseMap->towns)
            towns.emplace(town.name.en, &town.name);
    for (SceneLabel& label : scene.labels) {
        const LocalText* name = nullptr;
        if (label.kind == LabelKind::Place) {
            const Place* place = session.dossier->place(label.ref.id);
            name = place != nullptr ? &place->name : nullptr;
        } else if (label.kind == LabelKind::Town) {
            const auto found = towns.find(label.ref.id);
            name = found != towns.end() ? found->second : nullptr;
        }
        if (name == nullptr || own(*name, second).empty() || own(*name, second) == label.text) continue;
        label.text += "\n" + own(*name, second);
    }
}

} // namespace azalai
