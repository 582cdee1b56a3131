#include <app/text/sheet_titles.h>

#include <app/text/page_words.h>

#include <azalai/time/parse_time.h>

#include <algorithm>
#include <cctype>

namespace azalai {
namespace {

/// Is a place shut off by blockade: does at least one way from an entry stop at a zone of that type.
bool isBlockaded(const PlaceAccess& place, const Dossier& dossier) {
    return std::ranges::any_of(place.entries, [&](const EntryAccess& entry) {
        const ZoneState* zone = entry.stoppedAt ? dossier.zoneState(entry.stoppedAt->decidingState) : nullptr;
        return zone != nullptr && zone->type == ZoneType::Blockade;
    });
}

} // namespace

QString defaultNumber(const Dossier& dossier, Instant at) {
    QString initials;
    bool isStart = true;
    for (const char c : dossier.id) {
        if (isStart && std::isalnum(static_cast<unsigned char>(c))) initials += QChar::fromLatin1(c).toUpper();
        isStart = c == '-';
    }
    const QString day = QString::fromStdString(formatInstant(at)).left(10);
    return initials.isEmpty() ? day : initials + u'-' + day;
}

QString defaultTitle(const Derived& now, const std::vector<std::string>& cutOff, const Words& words) {
    const Dossier& dossier = *now.workspace.dossier;
    for (const std::string& id : cutOff) {
        const PlaceAccess* place = now.access.place(id);
        if (!place || !place->since) continue;
        return words.title(words.placeName(dossier, id), isBlockaded(*place, dossier),
                           dayOf(*place->since, now.workspace.at));
    }
    return words.of(dossier.title);
}

} // namespace azalai
