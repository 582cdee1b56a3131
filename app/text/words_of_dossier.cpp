#include <app/text/words.h>

namespace azalai {

QString Words::word(Status status) const {
    switch (status) {
    case Status::Open:
        return tr("open", "route");
    case Status::AtRisk:
        return tr("at risk", "route");
    case Status::Cut:
        return tr("cut", "route");
    case Status::Unknown:
        break;
    }
    return tr("unknown", "route");
}

QString Words::word(ZoneType type) const {
    switch (type) {
    case ZoneType::Control:
        return tr("control", "zone");
    case ZoneType::Support:
        return tr("support", "zone");
    case ZoneType::Attack:
        return tr("attack", "zone");
    case ZoneType::Blockade:
        return tr("blockade", "zone");
    case ZoneType::Garrison:
        break;
    }
    return tr("garrison", "zone");
}

QString Words::word(PlaceKind kind) const {
    switch (kind) {
    case PlaceKind::Capital:
        return tr("capital");
    case PlaceKind::RegionCapital:
        return tr("region capital");
    case PlaceKind::Town:
        return tr("town");
    case PlaceKind::Village:
        return tr("village");
    case PlaceKind::BorderPost:
        return tr("border post");
    case PlaceKind::Airport:
        return tr("airport");
    case PlaceKind::Landing:
        return tr("river landing");
    case PlaceKind::Waypoint:
        return tr("waypoint");
    case PlaceKind::Junction:
        break;
    }
    return tr("junction");
}

QString Words::word(LegMode mode) const {
    switch (mode) {
    case LegMode::Road:
        return tr("road");
    case LegMode::Track:
        return tr("track");
    case LegMode::River:
        return tr("river");
    case LegMode::Ferry:
        return tr("ferry");
    case LegMode::Air:
        break;
    }
    return tr("air");
}

QString Words::word(Surface surface) const {
    switch (surface) {
    case Surface::Paved:
        return tr("paved");
    case Surface::Gravel:
        return tr("gravel");
    case Surface::Earth:
        return tr("earth");
    case Surface::Sand:
        return tr("sand");
    case Surface::Water:
        break;
    }
    return tr("water");
}

QString Words::word(Capacity capacity) const {
    switch (capacity) {
    case Capacity::Heavy:
        return tr("heavy lorries pass");
    case Capacity::Medium:
        return tr("medium lorries pass");
    case Capacity::Light:
        break;
    }
    return tr("light vehicles only");
}

QString Words::word(Knowledge known) const {
    switch (known) {
    case Knowledge::Confirmed:
        return tr("confirmed course");
    case Knowledge::Schematic:
        return tr("schematic course");
    case Knowledge::Approximate:
        break;
    }
    return tr("approximate course");
}

QString Words::word(Goods goods) const {
    switch (goods) {
    case Goods::Fuel:
        return tr("fuel");
    case Goods::Food:
        return tr("food");
    case Goods::Medicine:
        return tr("medicine");
    case Goods::Salt:
        return tr("salt");
    case Goods::People:
        break;
    }
    return tr("people");
}

QString Words::word(EventKind kind) const {
    switch (kind) {
    case EventKind::Attack:
        return tr("attack", "event");
    case EventKind::Clash:
        return tr("clash");
    case EventKind::Shelling:
        return tr("shelling");
    case EventKind::Ambush:
        return tr("ambush");
    case EventKind::Advance:
        return tr("advance");
    case EventKind::Withdrawal:
        return tr("withdrawal");
    case EventKind::CampClosure:
        return tr("camp closure");
    case EventKind::Statement:
        return tr("statement");
    case EventKind::Blockade:
        return tr("blockade", "event");
    case EventKind::Displacement:
        return tr("displacement");
    case EventKind::Mandate:
        return tr("mandate");
    case EventKind::Trend:
        break;
    }
    return tr("trend");
}

QString Words::word(ActorKind kind) const {
    switch (kind) {
    case ActorKind::StateForce:
        return tr("state force");
    case ActorKind::ArmedGroup:
        return tr("armed group");
    case ActorKind::SignatoryMovement:
        return tr("signatory movement");
    case ActorKind::PrivateMilitary:
        return tr("private military company");
    case ActorKind::Peacekeeping:
        break;
    }
    return tr("peacekeeping force");
}

QString Words::word(TrafficStance stance) const {
    switch (stance) {
    case TrafficStance::Protects:
        return tr("protects");
    case TrafficStance::Tolerates:
        return tr("tolerates");
    case TrafficStance::Taxes:
        return tr("taxes");
    case TrafficStance::Denies:
        break;
    }
    return tr("denies");
}

QString Words::word(RelationKind kind) const {
    switch (kind) {
    case RelationKind::Allied:
        return tr("allied");
    case RelationKind::Hostile:
        return tr("hostile");
    case RelationKind::Tacit:
        break;
    }
    return tr("tacit understanding");
}

QString Words::word(SourceKind kind) const {
    switch (kind) {
    case SourceKind::Analysis:
        return tr("analysis");
    case SourceKind::UnReporting:
        return tr("UN reporting");
    case SourceKind::Press:
        return tr("press");
    case SourceKind::Administrative:
        return tr("administrative source");
    case SourceKind::DeskEstimate:
        break;
    }
    return tr("desk estimate");
}

QString Words::word(Pattern pattern) const {
    switch (pattern) {
    case Pattern::Plain:
        return tr("plain", "pattern");
    case Pattern::Diagonal:
        return tr("diagonal", "pattern");
    case Pattern::BackDiagonal:
        return tr("back diagonal", "pattern");
    case Pattern::Horizontal:
        return tr("horizontal", "pattern");
    case Pattern::Vertical:
        return tr("vertical", "pattern");
    case Pattern::Dots:
        return tr("dots", "pattern");
    case Pattern::Cross:
        break;
    }
    return tr("cross", "pattern");
}

QString Words::reliability(char letter) const {
    switch (letter) {
    case 'A':
        return tr("completely reliable", "source");
    case 'B':
        return tr("usually reliable", "source");
    case 'C':
        return tr("fairly reliable", "source");
    case 'D':
        return tr("not usually reliable", "source");
    case 'E':
        return tr("unreliable", "source");
    default:
        break;
    }
    return tr("reliability cannot be judged", "source");
}

QString Words::credibility(char digit) const {
    switch (digit) {
    case '1':
        return tr("confirmed", "statement");
    case '2':
        return tr("probably true", "statement");
    case '3':
        return tr("possibly true", "statement");
    case '4':
        return tr("doubtful", "statement");
    case '5':
        return tr("improbable", "statement");
    default:
        break;
    }
    return tr("truth cannot be judged", "statement");
}

QString Words::grade(Grade grade) const {
    return tr("%1: %2, %3", "grade, reliability, credibility")
        .arg(isolated(QString::fromStdString(grade.text())), reliability(grade.reliability),
             credibility(grade.credibility));
}

} // namespace azalai
