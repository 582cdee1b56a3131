#include <azalai/access/access_answers.h>
#include <azalai/base/expect.h>

namespace azalai {

Access computeAccess(const Workspace& workspace, const AccessHistory& history) {
    AZALAI_EXPECT(workspace.dossier != nullptr);
    const bool isOfThisDossier = history.network && history.network->dossier == workspace.dossier;
    const auto answers =
        std::make_shared<AccessAnswers>(workspace, isOfThisDossier ? history : computeAccessHistory(workspace));
    const Dossier& dossier = *workspace.dossier;
    Access access;
    access.legs = {dossier.legs.size(), [answers](std::size_t leg) { return answers->leg(leg); }};
    access.places = {dossier.places.size(), [answers](std::size_t place) { return answers->place(place); }};
    for (std::size_t route = 0; route < dossier.routes.size(); ++route)
        access.routes.push_back(answers->route(route));
    access.network = answers->sharedNetwork();
    access.answers = answers;
    return access;
}

} // namespace azalai
