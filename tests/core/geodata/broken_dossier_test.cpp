#include "temporary_folder.h"

#include <azalai/geodata/check_dossier.h>
#include <azalai/geodata/load_dossier.h>
#include <azalai/geometry/validate.h>

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace azalai;

namespace {

const std::filesystem::path broken = AZALAI_TEST_DATA "/broken-dossier";

std::string_view nameOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileNotFound:
        return "file-not-found";
    case ErrorCode::MalformedText:
        return "malformed-text";
    case ErrorCode::MissingField:
        return "missing-field";
    case ErrorCode::UnknownId:
        return "unknown-id";
    case ErrorCode::DuplicateId:
        return "duplicate-id";
    case ErrorCode::InvalidGeometry:
        return "invalid-geometry";
    case ErrorCode::InvalidTime:
        return "invalid-time";
    case ErrorCode::InvalidValue:
        return "invalid-value";
    case ErrorCode::UnknownOption:
        return "unknown-key";
    case ErrorCode::UnsupportedFormat:
        return "unsupported-format";
    default:
        return "other";
    }
}

std::string listing(const std::vector<Issue>& issues) {
    std::ostringstream text;
    for (const Issue& issue : issues)
        text << issue.file << " | " << issue.feature << " | " << nameOf(issue.rule) << " | "
             << (issue.rejected ? "rejected" : "kept") << " | " << issue.detail << '\n';
    return text.str();
}

/// The first line in which two texts differ.
std::string difference(const std::string& found, const std::string& expected) {
    std::istringstream a(found);
    std::istringstream b(expected);
    for (std::string lineA, lineB;;) {
        const bool moreA = !!std::getline(a, lineA);
        const bool moreB = !!std::getline(b, lineB);
        if (!moreA && !moreB) return {};
        if (moreA != moreB || lineA != lineB)
            return "found:    " + (moreA ? lineA : "end") + "\nexpected: " + (moreB ? lineB : "end");
    }
}

const Loaded<Dossier>& loadedBroken() {
    static const auto loaded = loadDossier(broken);
    REQUIRE(loaded);
    return *loaded;
}

} // namespace

TEST_CASE("a broken dossier lists every broken rule with file and feature") {
    const std::string found = listing(loadedBroken().issues);
    const auto file = broken / "expected-issues.txt";
    if (AZALAI_UPDATE_EXPECTED) test::write(file, found);
    CHECK(difference(found, test::contentOf(file)) == "");
}

TEST_CASE("everything good in a broken dossier is there, and holds") {
    const Dossier& d = loadedBroken().value;
    CHECK(d.zoneState("good@1"));
    CHECK(d.events.size() == 5);
    for (const ZoneState& state : d.zones) {
        INFO(state.id);
        CHECK(!validate(state.outline));
        CHECK(d.actor(state.actor));
        for (const std::string& source : state.sources)
            CHECK(d.source(source));
    }
    for (const Leg& leg : d.legs) {
        CHECK(d.place(leg.from));
        CHECK(d.place(leg.to));
    }
    for (const Route& route : d.routes)
        for (const auto& way : route.ways)
            for (const std::string& leg : way)
                CHECK(d.leg(leg));
    for (const Event& event : d.events)
        for (const std::string& actor : event.actors)
            CHECK(d.actor(actor));
}

TEST_CASE("what was loaded from a broken dossier breaks no reference any more") {
    for (const Issue& issue : checkDossier(loadedBroken().value)) {
        INFO(issue.feature << ": " << issue.detail);
        CHECK(issue.rule != ErrorCode::UnknownId);
        CHECK(!issue.rejected);
    }
}
