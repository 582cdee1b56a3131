#pragma once

#include <azalai/model/local_text.h>

namespace azalai {

/// Makes a language that of the program: qsTr and tr, Qt's own dialogs where Qt's catalogue is at hand, and the
/// direction of the window (right to left in Arabic). May be called again to change it; QML must then retranslate. GUI
/// thread, once a QCoreApplication exists. Result  false when the compiled-in catalogue cannot be read; the program
/// then stays as it was.
bool installTranslator(Language language);

} // namespace azalai
