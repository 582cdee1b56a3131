#pragma once

#include <azalai/cartography/scene.h>
#include <azalai/cartography/scene_input.h>
#include <azalai/geo/web_mercator.h>
#include <azalai/time/parse_time.h>

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>

/// A made-up country of 6 by 4 degrees with everything that a scene can show, small enough to know by heart.
namespace azalai::small {

inline Polygon box(double west, double south, double east, double north) {
    return {.outer = {{south, west}, {south, east}, {north, east}, {north, west}}, .holes = {}};
}
inline LocalText named(const std::string& name) { return {.en = name, .fr = name + " fr", .ar = "مدينة"}; }
inline Interval span(const char* from, const char* to) {
    Interval interval;
    if (*from != 0) interval.from = *parseTime(from);
    if (*to != 0) interval.to = *parseTime(to);
    return interval;
}

inline BaseMap baseMap() {
    BaseMap base;
    base.countries = {{.country = "AAA", .name = named("Westland"), .outline = {box(-6, 12, 0, 20)}},
                      {.country = "BBB", .name = named("Eastland"), .outline = {box(0, 12, 6, 20)}}};
    base.regions = {{.country = "AAA", .name = named("North"), .outline = {box(-6, 16, 0, 20)}},
                    {.country = "AAA", .name = named("South"), .outline = {box(-6, 12, 0, 16)}}};
    base.rivers = {{.level = 1, .name = named("Long River"), .line = {{13, -6}, {13.2, -3}, {13, 0}, {13.1, 6}}}};
    base.lakes = {{.level = 1, .name = named("Lake"), .outline = {box(-5.5, 18.5, -5, 19)}}};
    base.towns = {
        {.name = named("Basetown"), .rank = 2, .population = {}, .country = "BBB", .capital = "", .position = {19, 4}},
        {.name = named("Mainville"),
         .rank = 1,
         .population = {},
         .country = "AAA",
         .capital = "",
         .position = {15.01, -3}}};
    return base;
}

inline Actor actor(const char* id, Color color, Pattern pattern) {
    Actor result;
    result.id = id;
    result.name = result.shortName = named(id);
    result.color = color;
    result.pattern = pattern;
    return result;
}

inline ZoneState zone(const char* id, const char* actorId, ZoneType type, Grade grade, Interval when, Polygon outline) {
    ZoneState state;
    state.id = id;
    state.zone = std::string(id).substr(0, std::string(id).find('@'));
    state.name = named(id);
    state.actor = actorId;
    state.type = type;
    state.grade = grade;
    state.when = std::move(when);
    state.outline = {std::move(outline)};
    return state;
}

inline Place place(const char* id, int rank, Position position, const char* country = "AAA") {
    Place result;
    result.id = id;
    result.name = named(id);
    result.kind = PlaceKind::Town;
    result.rank = rank;
    result.country = country;
    result.position = position;
    return result;
}

inline Event event(const char* id, const char* actorId, EventKind kind, const char* day, Position position,
                   bool claim = false) {
    Event result;
    result.id = id;
    result.title = named(id);
    result.kind = kind;
    result.when = span(day, "");
    result.actors = {actorId};
    result.claim = claim;
    result.position = position;
    return result;
}

inline Dossier dossier() {
    Dossier d;
    d.id = "small";
    d.title = named("Small");
    d.from = *parseTime("2023-08-01");
    d.to = *parseTime("2023-10-01");
    d.instant = *parseTime("2023-09-03");
    d.baseline = *parseTime("2023-08-28");
    d.extent = {.west = -6, .south = 12, .east = 6, .north = 20};
    d.actors = {actor("blue", {0x2f, 0x6b, 0xa8}, Pattern::Dots), actor("green", {0x2a, 0x8b, 0x68}, Pattern::Plain),
                actor("red", {0xc9, 0x4f, 0x2c}, Pattern::Diagonal)};
    d.zones = {
        zone("blue-town@1", "blue", ZoneType::Garrison, {'B', '3'}, span("2023-08-01", ""),
             box(-3.6, 14.5, -2.4, 15.5)),
        zone("green-hill@1", "green", ZoneType::Attack, {'D', '5'}, span("2023-08-01", ""), box(2, 16, 5, 18)),
        zone("red-belt@1", "red", ZoneType::Control, {'B', '2'}, span("2023-08-11", ""), box(-5, 14, -1, 17)),
        zone("red-past@1", "red", ZoneType::Control, {'B', '2'}, span("2023-08-01", "2023-08-11"), box(1, 12, 2, 13))};
    d.places = {place("capitale", 1, {12.8, -5}), place("mainville", 1, {15, -3}), place("midtown", 3, {16.5, 3.5}),
                place("outpost", 4, {18.2, -2})};
    d.events = {event("e1", "red", EventKind::Attack, "2023-08-30", {15, -3}),
                event("e2", "red", EventKind::Shelling, "2023-09-01", {15, -3}),
                event("e3", "blue", EventKind::Statement, "2023-09-02", {15, -3}, true),
                event("e4", "red", EventKind::Attack, "2023-08-02", {17, 4})};
    Camp camp;
    camp.id = "camp-midtown";
    camp.name = named("Camp");
    camp.position = {16.5, 3.5};
    camp.closes = *parseTime("2023-09-20");
    d.camps = {camp};
    Displacement flight;
    flight.id = "flight";
    flight.title = named("Flight");
    flight.when = span("2023-08-20", "");
    flight.line = {{15.2, -1.5}, {15.5, 0.5}, {15.2, 1.5}};
    d.displacements = {flight};
    Leg leg;
    leg.id = "main-road";
    leg.from = "capitale";
    leg.to = "mainville";
    leg.line = {{12.8, -5}, {14, -4}, {15, -3}};
    d.legs = {leg};
    return d;
}

/// The situation on 3 September 2023: one contested face, three route pieces, a cut, a place cut off.
inline SceneInput input() {
    SceneInput in;
    in.workspace = openingWorkspace(std::make_shared<const Dossier>(dossier()));
    in.baseMap = std::make_shared<const BaseMap>(baseMap());
    in.contested = {{.states = {"blue-town@1", "red-belt@1"},
                     .actors = {"blue", "red"},
                     .shape = box(-3.6, 14.5, -2.4, 15.5),
                     .face = 7}};
    in.routes = {{.leg = "main-road", .status = Status::Open, .line = {{12.8, -5}, {13.5, -4.4}}},
                 {.leg = "main-road", .status = Status::AtRisk, .line = {{13.5, -4.4}, {14, -4}}},
                 {.leg = "main-road", .status = Status::Cut, .line = {{14, -4}, {15, -3}}}};
    in.cuts = {{.route = "supply", .leg = "main-road", .position = {14, -4}}};
    in.cutOffPlaces = {"mainville"};
    return in;
}

inline PlaneBox planeBox(double west, double south, double east, double north) {
    PlaneBox result;
    result.add(toMercator({.latitude = south, .longitude = west}));
    result.add(toMercator({.latitude = north, .longitude = east}));
    return result;
}

} // namespace azalai::small
