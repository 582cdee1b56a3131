#pragma once

#include <azalai/cartography/calendar_picture.h>

namespace azalai::small {

/// Half a year of five places, with every status and a spell of a day.
inline CalendarPicture calendar(Language language = Language::English, bool isDark = false) {
    using namespace std::chrono;
    const bool isArabic = language == Language::Arabic;
    const auto say = [isArabic](const char* latin, const char* arabic) { return isArabic ? arabic : latin; };
    const auto on = [](unsigned month, unsigned dayOfMonth) {
        return Instant{sys_days{year{2023} / std::chrono::month{month} / day{dayOfMonth}}};
    };
    CalendarPicture c;
    c.style = isDark ? darkStyle() : lightStyle();
    c.language = language;
    c.heading = say("BLOCKADE CALENDAR", "تقويم الحصار");
    c.subtitle = say("Fuel, by any vehicle", "الوقود، بأي مركبة");
    c.from = on(7, 1);
    c.to = Instant{sys_days{year{2024} / 1 / 1}};
    c.months = {{on(7, 1), say("July 2023", "يوليو 2023"), say("Jul", "يوليو")},
                {on(8, 1), say("August", "أغسطس"), say("Aug", "أغسطس")},
                {on(9, 1), say("September", "سبتمبر"), say("Sept", "سبتمبر")},
                {on(10, 1), say("October", "أكتوبر"), say("Oct", "أكتوبر")},
                {on(11, 1), say("November", "نوفمبر"), say("Nov", "نوفمبر")},
                {on(12, 1), say("December", "ديسمبر"), say("Dec", "ديسمبر")}};
    c.shown = {on(9, 3), say("3 Sept, 18:00 UTC", "3 سبتمبر، 18:00")};
    c.briefing = {on(8, 28), say("last briefing 28 Aug", "آخر إحاطة 28 أغسطس")};
    c.rows = {{.name = say("Places", "الأماكن"), .isHeading = true},
              {{FeatureKind::Place, "main"},
               say("Mainville", "البلدة"),
               say("cut off, day 24", "معزولة، اليوم 24"),
               {{on(7, 1), on(8, 11), Status::Open, ""}, {on(8, 11), c.to, Status::Cut, say("11 Aug", "11 أغسطس")}}},
              {{FeatureKind::Place, "far"},
               say("Gourma-Rharous", "غورما راروس"),
               say("no open way", "لا طريق مفتوح"),
               {{on(7, 1), on(8, 25), Status::Open, ""},
                {on(8, 25), on(8, 26), Status::Cut, say("25 Aug", "25 أغسطس")},
                {on(8, 26), on(10, 2), Status::AtRisk, say("26 Aug", "26 أغسطس")},
                {on(10, 2), c.to, Status::Unknown, say("2 Oct", "2 أكتوبر")}}},
              {.name = say("Routes", "المسارات"), .isHeading = true},
              {{FeatureKind::Route, "long"},
               say("Port to Mainville by the long way round through the hills",
                   "من الميناء إلى البلدة عبر الطريق الطويل بين التلال"),
               "",
               {{on(7, 1), c.to, Status::Open, ""}}},
              {{FeatureKind::Route, "river"},
               say("River boats", "مراكب النهر"),
               say("at risk", "مهدد"),
               {{on(7, 1), on(8, 1), Status::Cut, ""},
                {on(8, 1), on(9, 7), Status::Open, say("1 Aug", "1 أغسطس")},
                {on(9, 7), c.to, Status::AtRisk, say("7 Sept", "7 سبتمبر")}}}};
    c.key = {{Status::Open, say("open", "مفتوح")},
             {Status::AtRisk, say("only over legs at risk", "عبر مقاطع مهددة فقط")},
             {Status::Cut, say("cut off", "معزول")},
             {Status::Unknown, say("unknown", "مجهول")}};
    c.more = say("+%1 more", "+%1 أخرى");
    return c;
}

} // namespace azalai::small
