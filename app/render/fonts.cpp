#include <app/render/fonts.h>

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

#include <mutex>

static void initFontResource() { // Q_INIT_RESOURCE must stand outside of namespaces
    Q_INIT_RESOURCE(render_fonts);
}

namespace azalai {
namespace {

Result<void> load() {
    const QDir folder(bundledFontFolder());
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (QFontDatabase::addApplicationFont(folder.filePath(name)) < 0)
            return failure(ErrorCode::LibraryFailure, name.toStdString(), "the font library refused the font");
    }
    return {};
}

} // namespace

QString bundledFontFolder() {
    initFontResource();
    return QStringLiteral(":/azalai/fonts");
}

Result<void> loadBundledFonts() {
    static std::once_flag once;
    static Result<void> result;
    std::call_once(once, [] { result = load(); });
    return result;
}

} // namespace azalai
