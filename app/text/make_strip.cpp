#include <app/text/make_strip.h>

#include <app/text/words.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace azalai {
namespace {

using MarkKind = StripPicture::MarkKind;

class StripMaker {
public:
    StripMaker(const AccessView& view, const StripMap& strip, const StripChoice& choice)
        : m_workspace(view.workspace), m_dossier(*view.workspace.dossier), m_strip(strip), m_choice(choice),
          m_words(choice.language) {
        m_picture.style = lightStyle();
        m_picture.language = choice.language;
        m_picture.unit = m_words.kilometres().toStdString();
        m_picture.length = strip.length;
        m_picture.more = m_words.more().toStdString();
    }

    StripPicture make() && {
        legs();
        for (const StripStretch& stretch : m_strip.stretches)
            m_picture.stretches.push_back(stretchOf(stretch));
        for (std::size_t i = 0; i < m_strip.marks.size(); ++i)
            mark(m_strip.marks[i]);
        cuts();
        std::ranges::stable_sort(m_picture.marks, {}, &StripPicture::Mark::at);
        if (m_choice.hasHeading) head();
        key();
        return std::move(m_picture);
    }

private:
    void legs() {
        for (const StripLeg& part : m_strip.legs) {
            const Leg* leg = m_dossier.leg(part.leg);
            if (leg == nullptr) continue;
            // Of what a river or a flight is made says nothing.
            const bool isRoad = leg->mode == LegMode::Road || leg->mode == LegMode::Track;
            m_picture.legs.push_back({part.begin,
                                      part.end,
                                      {leg->mode, isRoad ? leg->surface : Surface::Water},
                                      leg->name.in(m_choice.language),
                                      {FeatureKind::Leg, leg->id}});
        }
    }

    std::size_t actorIndex(const Actor& actor) {
        const auto known = std::ranges::find(m_picture.actors, actor.id, &StripPicture::Actor::id);
        if (known != m_picture.actors.end()) return static_cast<std::size_t>(known - m_picture.actors.begin());
        m_picture.actors.push_back({actor.id, actor.shortName.in(m_choice.language), actor.color, actor.pattern});
        return m_picture.actors.size() - 1;
    }

    StripPicture::Stretch stretchOf(const StripStretch& stretch) {
        StripPicture::Stretch result{stretch.begin, stretch.end, stretch.status, {}, {}};
        for (const std::string& id : stretch.states) {
            const ZoneState* zone = m_dossier.zoneState(id);
            const Actor* actor = zone ? m_dossier.actor(zone->actor) : nullptr;
            if (actor == nullptr || m_workspace.hiddenActors.contains(actor->id)) continue;
            const std::size_t index = actorIndex(*actor);
            if (!std::ranges::contains(result.actors, index)) result.actors.push_back(index);
        }
        if (!stretch.decidingState.empty())
            result.ref = {FeatureKind::Zone, stretch.decidingState};
        else if (!stretch.states.empty())
            result.ref = {FeatureKind::Zone, stretch.states.front()};
        // Without a zone a click chooses the leg.
        return result;
    }
    [[nodiscard]] std::string legAt(Metres along) const {
        const auto leg = std::ranges::find_if(
            m_strip.legs, [&](const StripLeg& part) { return part.begin <= along && along < part.end; });
        return leg == m_strip.legs.end() ? std::string() : leg->leg;
    }

    [[nodiscard]] static std::string kilometreOf(Metres at) { // as on a milestone
        return std::to_string(std::lround(kilometres(at)));
    }
    void add(Metres at, MarkKind kind, const QString& text, int rank, FeatureRef ref) {
        m_picture.marks.push_back({.at = at,
                                   .kind = kind,
                                   .text = text.toStdString(),
                                   .kilometre = kilometreOf(at),
                                   .rank = rank,
                                   .ref = std::move(ref)});
    }
    [[nodiscard]] bool isEnd(const StripMark& mark) const { return mark.at <= Metres{0} || mark.at >= m_strip.length; }

    void mark(const StripMark& mark) {
        switch (mark.kind) {
        case StripMarkKind::Place:
        case StripMarkKind::BorderPost:
            if (const Place* place = m_dossier.place(mark.id)) placeMark(mark, *place);
            break;
        case StripMarkKind::Ferry:
            if (const Leg* leg = m_dossier.leg(mark.id))
                add(mark.at, MarkKind::Ferry,
                    m_words.ferryAt(m_words.placeName(m_dossier, leg->from), m_words.placeName(m_dossier, leg->to)), 2,
                    {FeatureKind::Leg, leg->id});
            break;
        case StripMarkKind::Event:
            if (const Event* event = m_dossier.event(mark.id)) eventMark(mark, *event);
            break;
        case StripMarkKind::Camp:
            if (const Camp* camp = m_dossier.camp(mark.id))
                add(mark.at, MarkKind::Camp, m_words.of(camp->name), 4, {FeatureKind::Camp, camp->id});
            break;
        }
    }
    void placeMark(const StripMark& mark, const Place& place) {
        if (isNetworkPoint(place) && !isEnd(mark)) return;
        const QString name = m_words.of(place.name);
        const int rank = isEnd(mark) ? 1 : place.rank;
        if (mark.kind == StripMarkKind::BorderPost)
            add(mark.at, MarkKind::BorderPost, m_words.borderPost(name), std::min(rank, 2),
                {FeatureKind::Place, place.id});
        else
            add(mark.at, MarkKind::Place, name, rank, {FeatureKind::Place, place.id});
    }
    void eventMark(const StripMark& mark, const Event& event) {
        add(mark.at, event.claim ? MarkKind::Claim : MarkKind::Event, m_words.eventOnTheWay(event, mark.offset), 5,
            {FeatureKind::Event, event.id});
        const Actor* actor = event.actors.empty() ? nullptr : m_dossier.actor(event.actors.front());
        m_picture.marks.back().event = event.kind;
        if (actor) m_picture.marks.back().color = actor->color;
    }

    /// Coming from either end, with the place at that end.
    void cuts() {
        if (m_strip.legs.empty()) return;
        const auto isCut = [](const StripStretch& stretch) { return stretch.status == Status::Cut; };
        const auto first = std::ranges::find_if(m_strip.stretches, isCut);
        if (first == m_strip.stretches.end()) return;
        const auto last = std::ranges::find_last_if(m_strip.stretches, isCut).begin();
        const auto end = [&](const StripLeg& part, bool isStart) {
            const Leg* leg = m_dossier.leg(part.leg);
            if (leg == nullptr) return QString();
            return m_words.placeName(m_dossier, part.reversed == isStart ? leg->to : leg->from);
        };
        const auto refOf = [&](const StripStretch& stretch) {
            return stretch.decidingState.empty() ? FeatureRef{FeatureKind::Leg, legAt(stretch.begin)}
                                                 : FeatureRef{FeatureKind::Zone, stretch.decidingState};
        };
        add(first->begin, MarkKind::FirstCut, m_words.cutComingFrom(end(m_strip.legs.front(), true)), 1, refOf(*first));
        add(last->end, MarkKind::LastCut, m_words.cutComingFrom(end(m_strip.legs.back(), false)), 1, refOf(*last));
    }

    void head() {
        m_picture.heading =
            m_strip.route.empty() ? m_choice.heading : m_words.routeName(m_dossier, m_strip.route).toStdString();
        QStringList parts;
        for (const Status status : {Status::Open, Status::AtRisk, Status::Cut, Status::Unknown}) {
            Metres sum{};
            for (const StripStretch& stretch : m_strip.stretches)
                if (stretch.status == status) sum += stretch.end - stretch.begin;
            if (sum > Metres{0}) parts.push_back(m_words.lengthOf(sum, status));
        }
        m_picture.subtitle = m_words.roadLengths(m_strip.length, parts).toStdString();
    }

    void key() {
        using Sign = Words::StripSign;
        const auto days = static_cast<int>(m_dossier.supply.exposureSpan.count());
        static constexpr std::array signs{Sign::Event, Sign::BorderPost, Sign::Ferry, Sign::Event,
                                          Sign::Claim, Sign::Camp,       Sign::Cut,   Sign::Cut};
        m_picture.key = keyOf(m_picture);
        for (StripPicture::Key& key : m_picture.key) {
            QString text;
            switch (key.part) {
            case StripPicture::Part::Status:
                text = m_words.word(key.status);
                break;
            case StripPicture::Part::Actor:
                text = QString::fromStdString(m_picture.actors[key.actor].name);
                break;
            case StripPicture::Part::Make:
                text = m_words.roadMake(key.make.mode, key.make.surface);
                break;
            case StripPicture::Part::Mark:
                text = m_words.stripSign(signs.at(static_cast<std::size_t>(key.mark)), days);
                break;
            }
            key.text = text.toStdString();
        }
    }

    const Workspace& m_workspace;
    const Dossier& m_dossier;
    const StripMap& m_strip;
    const StripChoice& m_choice;
    Words m_words;
    StripPicture m_picture;
};

} // namespace

StripPicture makeStrip(const AccessView& view, const StripMap& strip, const StripChoice& choice) {
    return StripMaker(view, strip, choice).make();
}

} // namespace azalai
