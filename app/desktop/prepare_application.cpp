#include <app/desktop/prepare_application.h>

#include <app/render/fonts.h>

#include <QFont>
#include <QGuiApplication>

namespace azalai {

Result<void> prepareApplication() {
    if (auto fonts = loadBundledFonts(); !fonts) return fonts;
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic")});
    QGuiApplication::setFont(font);
    QCoreApplication::setApplicationName(QStringLiteral("azalai"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Azalai"));
    QGuiApplication::setDesktopFileName(QStringLiteral("azalai"));
    return {};
}

} // namespace azalai
