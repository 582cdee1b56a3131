#include <azalai/geodata/check_dossier.h>
#include <azalai/geodata/resolve_references.h>

namespace azalai {

std::vector<Issue> checkDossier(const Dossier& dossier) {
    Dossier copy = dossier;
    return resolveReferences(copy);
}

} // namespace azalai
