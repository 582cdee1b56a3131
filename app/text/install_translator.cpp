#include <app/text/install_translator.h>

#include <app/text/catalogue.h>

#include <azalai/base/expect.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <string_view>

namespace azalai {
namespace {

/// Qt asks the installed catalogue for this text to know the direction of the window: translated as "RTL" it is right
/// to left.
[[maybe_unused]] const char* const direction = QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

/// A translator that answers from the shared catalogue, because an installed one must be its owner's to change.
class SharedTranslator : public QTranslator {
public:
    explicit SharedTranslator(std::shared_ptr<const QTranslator> catalogue) : m_catalogue(std::move(catalogue)) {}

    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment, int n) const override {
        QString found = m_catalogue->translate(context, text, comment, n);
        // lupdate files the texts of a class under its bare name; the class itself asks by its whole one.
        constexpr std::string_view space = "azalai::";
        if (found.isEmpty() && std::string_view(context).starts_with(space))
            found = m_catalogue->translate(context + space.size(), text, comment, n);
        // It files the texts of free functions under their namespace, whatever context they are looked up in.
        if (found.isEmpty()) found = m_catalogue->translate("azalai", text, comment, n);
        return found;
    }
    [[nodiscard]] bool isEmpty() const override { return m_catalogue->isEmpty(); }

private:
    std::shared_ptr<const QTranslator> m_catalogue;
};

QString codeOf(Language language) {
    return language == Language::French   ? QStringLiteral("fr")
           : language == Language::Arabic ? QStringLiteral("ar")
                                          : QStringLiteral("en");
}

struct Installed {
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qt;
};

} // namespace

bool installTranslator(Language language) {
    AZALAI_EXPECT(QCoreApplication::instance() != nullptr);
    static Installed installed;
    auto shared = catalogue(language);
    if (!shared) return false;
    Installed next{std::make_unique<SharedTranslator>(std::move(shared)), std::make_unique<QTranslator>()};
    if (installed.ours) QCoreApplication::removeTranslator(installed.ours.get());
    if (installed.qt) QCoreApplication::removeTranslator(installed.qt.get());
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (language != Language::English && next.qt->load(QStringLiteral("qtbase_") + codeOf(language), folder))
        QCoreApplication::installTranslator(next.qt.get());
    QCoreApplication::installTranslator(next.ours.get());
    installed = std::move(next);
    return true;
}

} // namespace azalai
