#pragma once

#include <azalai/model/grade.h>
#include <azalai/model/local_text.h>
#include <azalai/model/vocabulary.h>
#include <azalai/time/instant.h>

#include <cstdint>
#include <string>
#include <vector>

namespace azalai {

struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Color&) const = default;
};

struct Actor {
    std::string id;
    LocalText name;
    LocalText shortName;
    ActorKind kind = ActorKind::ArmedGroup;
    Color color;
    Pattern pattern = Pattern::Plain;
    TrafficStance traffic = TrafficStance::Denies; ///< towards civil supply traffic
    std::vector<std::string> sources;
    Grade grade;
    std::string note;

    bool operator==(const Actor&) const = default;
};

/// Symmetric: first and second may be read either way round.
struct Relation {
    std::string first;  ///< actor id
    std::string second; ///< actor id
    RelationKind kind = RelationKind::Hostile;
    Interval when;
    std::vector<std::string> sources;
    Grade grade;

    bool operator==(const Relation&) const = default;
};

} // namespace azalai
