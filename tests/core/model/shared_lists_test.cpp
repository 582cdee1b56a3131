#include <azalai/model/dossier.h>

#include <catch2/catch_test_macros.hpp>

#include <format>

using namespace azalai;

namespace {

SharedVector<int> settled(std::vector<int> items) {
    SharedVector<int> list = std::move(items);
    list.settle();
    return list;
}

Dossier withPlaces(std::size_t count) {
    Dossier dossier;
    for (std::size_t i = 0; i < count; ++i) {
        Place place;
        place.id = std::format("p{:06}", i);
        dossier.places.push_back(std::move(place));
    }
    return dossier;
}

} // namespace

TEST_CASE("copies of a settled list share it until one is changed") {
    const SharedVector<int> list = settled({1, 2, 3});
    SharedVector<int> copy = list;
    CHECK(copy.isShared(list));
    copy[1] = 7;
    CHECK_FALSE(copy.isShared(list));
    CHECK(list == settled({1, 2, 3}));
    CHECK(copy == settled({1, 7, 3}));
}

TEST_CASE("who holds a reference into a list changes that list alone") {
    SharedVector<int> list = settled({1, 2, 3});
    int& second = list[1];
    const SharedVector<int> before = list; // while the reference is about
    second = 7;
    CHECK(before == settled({1, 2, 3}));
    CHECK(list == settled({1, 7, 3}));
    list.settle();
    const SharedVector<int> after = list;
    CHECK(after.isShared(list));
}

TEST_CASE("every call that may change an item leaves the copies as they were") {
    const SharedVector<int> list = settled({3, 1, 2});
    const auto changes = [&](auto change) {
        SharedVector<int> copy = list;
        change(copy);
        return list == settled({3, 1, 2}) && copy != list;
    };
    CHECK(changes([](auto& l) { l.push_back(4); }));
    CHECK(changes([](auto& l) { l.emplace_back(4); }));
    CHECK(changes([](auto& l) { l.front() = 9; }));
    CHECK(changes([](auto& l) { l.back() = 9; }));
    CHECK(changes([](auto& l) { l.at(1) = 9; }));
    CHECK(changes([](auto& l) { *l.begin() = 9; }));
    CHECK(changes([](auto& l) { l.clear(); }));
    CHECK(changes([](auto& l) { l.resize(2); }));
    CHECK(changes([](auto& l) { l.insert(l.begin(), 4); }));
    CHECK(changes([](auto& l) { l.erase(l.begin()); }));
    CHECK(changes([](auto& l) { erase_if(l, [](int i) { return i == 1; }); }));
    CHECK(changes([](auto& l) { std::ranges::sort(l); }));
    CHECK(changes([](auto& l) { l = {4}; }));
}

TEST_CASE("a list that was moved from is empty, and may be used again") {
    SharedVector<int> list = settled({1, 2});
    list[0] = 5;
    SharedVector<int> other = std::move(list);
    CHECK(other == settled({5, 2}));
    list = SharedVector<int>();
    CHECK(list.empty());
    list.push_back(3);
    CHECK(list == settled({3}));
    CHECK(other == settled({5, 2}));
}

TEST_CASE("the state hash of a long list follows each change, however the copies share it") {
    Dossier dossier = withPlaces(25'000);
    const std::string open = stateHash(dossier);
    dossier.settle();
    const std::string hash = stateHash(dossier);
    CHECK(hash == open);
    Dossier next = dossier;
    CHECK(stateHash(next) == hash);
    next.places[24'999].name.en = "Tombouctou";
    const std::string changed = stateHash(next);
    CHECK(changed != hash);
    next.settle();
    CHECK(stateHash(next) == changed);
    next.places[24'999].name.en.clear();
    CHECK(stateHash(next) == hash);
    next.places[0].position.latitude = 1;
    CHECK(stateHash(next) != hash);
    CHECK(stateHash(dossier) == hash);
}

TEST_CASE("a revision of a settled dossier shares its places and legs") {
    Dossier dossier = withPlaces(3);
    dossier.legs.push_back({});
    dossier.settle();
    Dossier next = dossier;
    next.title.en = "Next";
    CHECK(next.places.isShared(dossier.places));
    CHECK(next.legs.isShared(dossier.legs));
    CHECK(next != dossier);
}
