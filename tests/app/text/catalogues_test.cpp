#include <app/text/catalogue.h>

#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <vector>

using namespace azalai;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    std::vector<QString> translations;
    bool isFinished = true;
    bool isPlural = false;
};

std::vector<QString> readForms(QXmlStreamReader& xml, bool isPlural) {
    if (!isPlural) return {xml.readElementText()};
    std::vector<QString> forms;
    while (xml.readNextStartElement())
        forms.push_back(xml.readElementText());
    return forms;
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{.context = context,
                    .source = {},
                    .comment = {},
                    .translations = {},
                    .isPlural = xml.attributes().value(u"numerus") == u"yes"};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(u"type");
            message.translations = readForms(xml, message.isPlural);
        } else
            xml.skipCurrentElement();
    }
    return message;
}

std::vector<Message> readCatalogue(const char* language) {
    QFile file(QStringLiteral(AZALAI_SOURCE_DIR "/resources/translations/azalai_%1.ts").arg(QLatin1String(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    REQUIRE(xml.readNextStartElement());
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

std::multiset<QString> markers(const QString& text) {
    static const QRegularExpression marker(QStringLiteral("%[1-9n]"));
    std::multiset<QString> found;
    for (const QRegularExpressionMatch& match : marker.globalMatch(text))
        found.insert(match.captured());
    return found;
}

std::string nameOf(const Message& message) {
    return (message.context + u'/' + message.source + u'/' + message.comment).toStdString();
}

} // namespace

TEST_CASE("every text is translated, in every form of its plural") {
    const std::vector<std::pair<const char*, std::size_t>> pluralForms{{"fr", 2}, {"ar", 6}, {"en", 2}};
    for (const auto& [language, forms] : pluralForms) {
        const std::vector<Message> messages = readCatalogue(language);
        CHECK(messages.size() >= (std::string(language) == "en" ? 3U : 150U));
        for (const Message& message : messages) {
            INFO(language << ": " << nameOf(message));
            CHECK(message.isFinished);
            CHECK(message.translations.size() == (message.isPlural ? forms : 1U));
            for (const QString& translation : message.translations)
                CHECK_FALSE(translation.trimmed().isEmpty());
        }
    }
}

TEST_CASE("a translation keeps the places where names and numbers go") {
    for (const char* language : {"fr", "ar", "en"}) {
        for (const Message& message : readCatalogue(language)) {
            INFO(language << ": " << nameOf(message));
            std::multiset<QString> wanted = markers(message.source);
            for (const QString& translation : message.translations) {
                std::multiset<QString> found = markers(translation);
                // "one day" may do without the number.
                if (message.isPlural) {
                    found.erase(QStringLiteral("%n"));
                    wanted.erase(QStringLiteral("%n"));
                }
                CHECK(found == wanted);
            }
        }
    }
}

TEST_CASE("French and Arabic have the same texts") {
    const auto names = [](const char* language) {
        std::set<std::string> all;
        for (const Message& message : readCatalogue(language))
            all.insert(nameOf(message));
        return all;
    };
    CHECK(names("fr") == names("ar"));
}

TEST_CASE("the catalogues compiled in are those of the files") {
    const std::vector<std::pair<Language, const char*>> languages{{Language::French, "fr"}, {Language::Arabic, "ar"}};
    for (const auto& [language, code] : languages) {
        const auto compiled = catalogue(language);
        REQUIRE(compiled != nullptr);
        for (const Message& message : readCatalogue(code)) {
            if (message.isPlural) continue;
            INFO(code << ": " << nameOf(message));
            CHECK(compiled->translate(message.context.toUtf8(), message.source.toUtf8(), message.comment.toUtf8()) ==
                  message.translations.front());
        }
    }
}
