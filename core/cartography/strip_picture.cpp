#include <azalai/cartography/strip_picture.h>

#include <algorithm>
#include <set>

namespace azalai {

std::vector<StripPicture::Key> keyOf(const StripPicture& picture) {
    using Part = StripPicture::Part;
    using MarkKind = StripPicture::MarkKind;
    std::vector<StripPicture::Key> key;
    for (const Status status : {Status::Open, Status::AtRisk, Status::Cut, Status::Unknown})
        if (std::ranges::contains(picture.stretches, status, &StripPicture::Stretch::status))
            key.push_back({.part = Part::Status, .status = status});
    std::set<std::size_t> actors;
    for (const StripPicture::Stretch& stretch : picture.stretches)
        actors.insert(stretch.actors.begin(), stretch.actors.end());
    for (const std::size_t actor : actors)
        key.push_back({.part = Part::Actor, .actor = actor});
    std::set<StripPicture::Make> makes;
    for (const StripPicture::Leg& leg : picture.legs)
        makes.insert(leg.make);
    for (const StripPicture::Make& make : makes)
        key.push_back({.part = Part::Make, .make = make});
    for (const MarkKind kind : {MarkKind::BorderPost, MarkKind::Ferry, MarkKind::FirstCut, MarkKind::Event,
                                MarkKind::Claim, MarkKind::Camp}) {
        const auto found = std::ranges::find(picture.marks, kind, &StripPicture::Mark::kind);
        if (found != picture.marks.end())
            key.push_back(
                {.part = Part::Mark, .mark = kind, .example = static_cast<std::size_t>(found - picture.marks.begin())});
    }
    return key;
}

} // namespace azalai
