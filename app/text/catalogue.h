#pragma once

#include <azalai/model/local_text.h>

#include <memory>

class QTranslator;

namespace azalai {

/// The translations into a language that are compiled into the program (resources/translations); English has plurals
/// only. Read once and shared; null when the catalogue cannot be read. Any thread.
[[nodiscard]] std::shared_ptr<const QTranslator> catalogue(Language language);

} // namespace azalai
