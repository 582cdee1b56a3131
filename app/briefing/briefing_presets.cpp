// Named sets of choices.
#include <app/briefing/briefing_model.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace azalai {
namespace {

/// What belongs to one sheet alone, and is in no preset.
QStringList ownFields() {
    return {QStringLiteral("title"), QStringLiteral("number"),  QStringLiteral("version"), QStringLiteral("issue"),
            QStringLiteral("note"),  QStringLiteral("subject"), QStringLiteral("frames"),  QStringLiteral("wording")};
}

QJsonObject objectOf(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }
QString textOf(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString BriefingModel::presets() const {
    QJsonObject all;
    for (const auto& [name, choices] : m_presets.asKeyValueRange())
        all.insert(name, objectOf(choices));
    return all.isEmpty() ? QString() : textOf(all);
}

void BriefingModel::setPresets(const QString& text) {
    m_presets.clear();
    const QJsonObject all = objectOf(text);
    for (auto one = all.begin(); one != all.end(); ++one)
        if (one.value().isObject()) m_presets.insert(one.key(), textOf(one.value().toObject()));
    emit presetsChanged();
}

void BriefingModel::takePreset(int preset) {
    const QStringList names = m_presets.keys();
    if (preset < 0 || preset >= names.size()) return;
    QJsonObject merged = objectOf(choices());
    const QJsonObject kept = objectOf(m_presets.value(names.at(preset)));
    for (auto field = kept.begin(); field != kept.end(); ++field)
        merged.insert(field.key(), field.value());
    if (const QString language = kept.value(QStringLiteral("language")).toString(); !language.isEmpty())
        m_choices.options.language = language == u"fr"   ? Language::French
                                     : language == u"ar" ? Language::Arabic
                                                         : Language::English;
    setChoices(textOf(merged));
}

void BriefingModel::keepPreset(const QString& name) {
    const QString words = name.simplified();
    if (words.isEmpty()) return;
    QJsonObject kept = objectOf(choices());
    for (const QString& field : ownFields())
        kept.remove(field);
    kept.insert(QStringLiteral("language"), language());
    m_presets.insert(words, textOf(kept));
    emit presetsChanged();
}

void BriefingModel::dropPreset(const QString& name) {
    if (m_presets.remove(name.simplified()) > 0) emit presetsChanged();
}

} // namespace azalai
