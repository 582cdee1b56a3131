#include <app/text/page_words.h>

namespace azalai {

QString disclaimerWords(const Workspace& workspace, const Words& words) {
    const QString own = words.of(workspace.dossier->disclaimer);
    QStringList hidden;
    for (const std::string& id : workspace.hiddenActors)
        hidden.push_back(words.actorName(*workspace.dossier, id));
    return hidden.isEmpty() ? own : own + u' ' + words.notShown(hidden);
}

} // namespace azalai
