#pragma once

#include <azalai/cartography/strip_picture.h>

#include <array>

namespace azalai::small {

namespace detail {

inline void addMarks(StripPicture& s) {
    using Kind = StripPicture::MarkKind;
    const auto say = [&s](const char* latin, const char* arabic) {
        return s.language == Language::Arabic ? arabic : latin;
    };
    const Color red{0xc8, 0x4b, 0x2a};
    const auto add = [&](double at, Kind kind, std::string text, int rank, std::string id,
                         EventKind event = EventKind::Attack) {
        const FeatureKind ref = kind == Kind::Event || kind == Kind::Claim ? FeatureKind::Event : FeatureKind::Place;
        s.marks.push_back({Metres{at * 1000},
                           kind,
                           std::move(text),
                           std::to_string(static_cast<int>(at)),
                           rank,
                           red,
                           event,
                           {ref, std::move(id)}});
    };
    add(0, Kind::Place, say("Port", "الميناء"), 1, "port");
    add(300, Kind::Place, say("Aïoun", "العيون"), 3, "aioun");
    add(480, Kind::BorderPost, say("Fassala, border post", "فصالة، مركز حدودي"), 2, "fassala");
    add(560, Kind::Place, say("Léré", "ليري"), 2, "lere");
    add(566, Kind::Claim, say("17 Aug: ambush, by their own claim", "17 أغسطس: كمين بحسب ادعائهم"), 5, "e1",
        EventKind::Ambush);
    add(575, Kind::Event, say("20 Aug: attack on two camps", "20 أغسطس: هجوم على معسكرين"), 5, "e2");
    add(640, Kind::Place, say("Bambara-Maoudé", "بمبارا ماودي"), 3, "bambara");
    add(680, Kind::FirstCut, say("first cut from Port", "أول قطع من جهة الميناء"), 1, "cut");
    add(690, Kind::Camp, say("UN camp", "معسكر أممي"), 4, "camp");
    add(700, Kind::Place, say("Tonka", "تونكا"), 4, "tonka");
    add(705, Kind::Place, say("Goundam", "غوندام"), 4, "goundam");
    add(840, Kind::Ferry, say("Korioumé ferry", "عبّارة كوريومي"), 2, "ferry");
    add(930, Kind::LastCut, say("first cut from Mainville", "أول قطع من جهة البلدة"), 1, "cut");
    add(1005, Kind::Event, say("25 Aug: shelling", "25 أغسطس: قصف"), 5, "e3", EventKind::Shelling);
    add(1010, Kind::Place, say("Mainville", "البلدة"), 1, "main");
}

inline void wordKey(StripPicture& s) {
    const bool isArabic = s.language == Language::Arabic;
    s.key = keyOf(s);
    for (StripPicture::Key& key : s.key) {
        switch (key.part) {
        case StripPicture::Part::Status: {
            static constexpr std::array latin{"open", "at risk", "cut", "unknown"};
            static constexpr std::array arabic{"مفتوح", "مهدد", "مقطوع", "مجهول"};
            key.text = isArabic ? arabic.at(static_cast<std::size_t>(key.status))
                                : latin.at(static_cast<std::size_t>(key.status));
            break;
        }
        case StripPicture::Part::Actor:
            key.text = s.actors[key.actor].name;
            break;
        case StripPicture::Part::Make:
            key.text = std::string(word(key.make.mode)) + ", " + std::string(word(key.make.surface));
            break;
        case StripPicture::Part::Mark:
            key.text = "sign " + std::to_string(static_cast<int>(key.mark));
            break;
        }
    }
}

} // namespace detail

/// A made-up corridor with one of everything: every status, two actors side by side, every kind of road, signs close to
/// each other.
inline StripPicture strip(Language language = Language::English, bool isDark = false) {
    const bool isArabic = language == Language::Arabic;
    const auto say = [isArabic](const char* latin, const char* arabic) { return isArabic ? arabic : latin; };
    const auto km = [](double value) { return Metres{value * 1000}; };
    StripPicture s;
    s.style = isDark ? darkStyle() : lightStyle();
    s.language = language;
    s.heading = say("Port to Mainville fuel corridor", "ممر الوقود من الميناء إلى البلدة");
    s.subtitle = say("1,010 km: 520 km open, 160 at risk, 250 cut, 80 unknown",
                     "1010 كم: 520 مفتوح، 160 مهدد، 250 مقطوع، 80 مجهول");
    s.unit = say("km", "كم");
    s.length = km(1010);
    s.actors = {{"red", say("Reds", "الحمر"), {0xc8, 0x4b, 0x2a}, Pattern::Diagonal},
                {"blue", say("Blues", "الزرق"), {0x2a, 0x5f, 0xa8}, Pattern::Plain},
                {"green", say("Greens", "الخضر"), {0x2f, 0x8f, 0x6e}, Pattern::BackDiagonal}};
    s.stretches = {{km(0), km(520), Status::Open, {}, {}},
                   {km(520), km(640), Status::AtRisk, {0}, {FeatureKind::Zone, "red@1"}},
                   {km(640), km(680), Status::AtRisk, {0, 1}, {FeatureKind::Zone, "red@1"}},
                   {km(680), km(930), Status::Cut, {0}, {FeatureKind::Zone, "red@2"}},
                   {km(930), km(1010), Status::Unknown, {1, 2}, {FeatureKind::Zone, "blue@1"}}};
    s.legs = {{km(0), km(300), {LegMode::Road, Surface::Paved}, "RN1", {FeatureKind::Leg, "a"}},
              {km(300), km(480), {LegMode::Road, Surface::Gravel}, "RN1", {FeatureKind::Leg, "b"}},
              {km(480), km(560), {LegMode::Road, Surface::Earth}, "", {FeatureKind::Leg, "c"}},
              {km(560), km(700), {LegMode::Track, Surface::Earth}, "", {FeatureKind::Leg, "d"}},
              {km(700), km(840), {LegMode::Track, Surface::Sand}, "", {FeatureKind::Leg, "e"}},
              {km(840), km(856), {LegMode::Ferry, Surface::Water}, "", {FeatureKind::Leg, "f"}},
              {km(856), km(960), {LegMode::River, Surface::Water}, "", {FeatureKind::Leg, "g"}},
              {km(960), km(1010), {LegMode::Air, Surface::Sand}, "", {FeatureKind::Leg, "h"}}};
    detail::addMarks(s);
    detail::wordKey(s);
    s.more = say("+%1 more", "+%1 أخرى");
    return s;
}

} // namespace azalai::small
