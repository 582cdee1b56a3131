#include <azalai/cartography/calendar_picture.h>

#include <algorithm>

namespace azalai {

std::vector<Status> statusesIn(const CalendarPicture& picture) {
    std::vector<Status> found;
    for (const Status status : {Status::Open, Status::AtRisk, Status::Cut, Status::Unknown}) {
        const bool isShown = std::ranges::any_of(picture.rows, [&](const CalendarPicture::Row& row) {
            return !row.isHeading && std::ranges::contains(row.spells, status, &CalendarPicture::Spell::status);
        });
        if (isShown) found.push_back(status);
    }
    return found;
}

} // namespace azalai
