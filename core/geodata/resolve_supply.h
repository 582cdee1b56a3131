#pragma once

#include <azalai/geodata/reference_keeper.h>

namespace azalai {

/// The part of resolveReferences that is about vehicles and convoys. Places, legs and entries are resolved already.
void resolveSupply(Dossier& dossier, ReferenceKeeper& keeper);

} // namespace azalai
