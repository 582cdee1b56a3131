#include <app/text/make_rules.h>

#include <app/text/words.h>

namespace azalai {

RulesPicture makeRules(const Dossier& dossier, Language language) {
    const Words words(language);
    RulesPicture picture;
    picture.style = lightStyle();
    picture.language = language;
    picture.heading = words.rulesHeading().toStdString();
    picture.note = words.rulesNote().toStdString();
    picture.more = words.more().toStdString();
    const QStringList columns = words.rulesColumns();
    for (std::size_t i = 0; i < picture.columns.size(); ++i)
        picture.columns.at(i) = columns.at(static_cast<qsizetype>(i)).toStdString();
    for (const AccessRule& rule : dossier.rules) {
        picture.rows.push_back({(rule.zone ? words.word(*rule.zone) : words.any()).toStdString(),
                                (rule.traffic ? words.word(*rule.traffic) : words.any()).toStdString(),
                                words.word(rule.contested).toStdString(), rule.status,
                                words.word(rule.status).toStdString(), words.of(rule.why).toStdString()});
    }
    return picture;
}

} // namespace azalai
