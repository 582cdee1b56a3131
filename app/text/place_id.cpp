#include <app/text/place_id.h>

#include <QString>

namespace azalai {

namespace {

bool isCalled(const LocalText& name, const QString& text) {
    for (const Language language : allLanguages)
        if (QString::fromStdString(name.in(language)).compare(text, Qt::CaseInsensitive) == 0) return true;
    return false;
}

} // namespace

Result<std::string> placeId(const Dossier& dossier, const std::string& text) {
    if (dossier.place(text)) return text;
    const QString name = QString::fromStdString(text);
    std::vector<std::string> called;
    std::string ids;
    for (const Place& place : dossier.places) {
        if (!isCalled(place.name, name)) continue;
        called.push_back(place.id);
        ids += (ids.empty() ? "" : " or ") + place.id;
    }
    if (called.empty()) return failure(ErrorCode::UnknownPlace, text);
    if (called.size() > 1) return failure(ErrorCode::UnknownPlace, text, "there are several of that name: say " + ids);
    return called.front();
}

} // namespace azalai
