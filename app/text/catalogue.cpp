#include <app/text/catalogue.h>

#include <QTranslator>

#include <array>
#include <mutex>

namespace azalai {
namespace {

QString fileOf(Language language) {
    switch (language) {
    case Language::French:
        return QStringLiteral(":/azalai/translations/azalai_fr.qm");
    case Language::Arabic:
        return QStringLiteral(":/azalai/translations/azalai_ar.qm");
    case Language::English:
        break;
    }
    return QStringLiteral(":/azalai/translations/azalai_en.qm");
}

} // namespace

std::shared_ptr<const QTranslator> catalogue(Language language) {
    static std::mutex mutex;
    static std::array<std::shared_ptr<const QTranslator>, allLanguages.size()> loaded;
    const std::scoped_lock lock(mutex);
    std::shared_ptr<const QTranslator>& wanted = loaded.at(static_cast<std::size_t>(language));
    if (!wanted) {
        auto translator = std::make_shared<QTranslator>();
        if (translator->load(fileOf(language))) wanted = std::move(translator);
    }
    return wanted;
}

} // namespace azalai
