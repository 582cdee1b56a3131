#pragma once

#include <azalai/cartography/scene.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace azalai {

/// A way as a straight line from top to bottom, kilometre by kilometre: who holds it, its status, what kind of road it
/// is, and what lies on it. Texts are UTF-8 in `language` and ready to print; Arabic is mirrored.
struct StripPicture {
    struct Actor {
        std::string id{};
        std::string name{};
        Color color{}; ///< as in the dossier: the painter makes it fit the style
        Pattern pattern = Pattern::Plain;
    };
    /// Stretches and legs abut, and cover the way.
    struct Stretch {
        Metres begin{};
        Metres end{};
        Status status = Status::Open;
        std::vector<std::size_t> actors{}; ///< who is there: indices into `actors`; side by side where several
        FeatureRef ref{};                  ///< the zone that a click on it chooses; another kind: none
    };
    /// Of what a road is made, and how it is drawn.
    struct Make {
        LegMode mode = LegMode::Road;
        Surface surface = Surface::Paved;

        auto operator<=>(const Make&) const = default;
    };
    struct Leg {
        Metres begin{};
        Metres end{};
        Make make{};
        std::string name{}; ///< of the road, "RN33"; may be empty
        FeatureRef ref{};
    };
    enum class MarkKind { Place, BorderPost, Ferry, Event, Claim, Camp, FirstCut, LastCut };
    struct Mark {
        Metres at{};
        MarkKind kind = MarkKind::Place;
        std::string text{};
        std::string kilometre{};             ///< "612"
        int rank = 1;                        ///< the highest give way first where labels have no room
        std::optional<Color> color{};        ///< of an event: its actor's, as in the dossier
        EventKind event = EventKind::Attack; ///< which sign an event shows
        FeatureRef ref{};
    };
    enum class Part { Status, Actor, Make, Mark };
    /// A line of the key.
    struct Key {
        Part part = Part::Status;
        Status status = Status::Open;
        std::size_t actor = 0;
        Make make{};
        MarkKind mark = MarkKind::Place;
        std::size_t example = 0; ///< of a mark: index of the first of the kind
        std::string text{};

        bool operator==(const Key&) const = default;
    };

    Style style{};
    Language language = Language::English;
    std::string heading{};
    std::string subtitle{}; ///< lengths by status
    std::string unit = "km";
    Metres length{};
    std::vector<Actor> actors{};
    std::vector<Stretch> stretches{};
    std::vector<Leg> legs{};
    std::vector<Mark> marks{}; ///< by distance
    std::vector<Key> key{};    ///< of keyOf(*this), worded
    std::string more{};        ///< "+%1 more": marks that have no room
};

/// What is in a strip and needs explaining, in the order of its key, without words: statuses, actors, kinds of road,
/// kinds of marks; each once. Places speak for themselves, and both cuts have one sign.
[[nodiscard]] std::vector<StripPicture::Key> keyOf(const StripPicture& picture);

} // namespace azalai
