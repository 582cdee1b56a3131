// What the window gathers for a hand or a form is made once for a revision, not at each letter or step.
#include <app/work/form_choices.h>
#include <app/work/open_work.h>
#include <app/work/trace_lines.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace azalai;

namespace {

std::shared_ptr<const Dossier> bundled() {
    static const auto dossier = openWork("northern-mali", {}).value().session->dossier;
    return dossier;
}

RecordField sourcesOfZones() {
    const auto& form = formOf(RecordKind::Zone);
    return *std::ranges::find(form, "sources", &RecordField::key);
}

/// The next revision, in which one zone has another outline.
std::shared_ptr<const Dossier> withOtherOutline(const Dossier& dossier, const std::string& state) {
    auto next = std::make_shared<Dossier>(dossier);
    for (ZoneState& zone : next->zones)
        if (zone.id == state) zone.outline.front().outer.front().latitude += 0.001;
    return next;
}

} // namespace

TEST_CASE("choices of a form are made once for a revision and a language") {
    FormChoices choices;
    const RecordField field = sourcesOfZones();
    choices.look(bundled(), Words(Language::English));
    const QString* first = choices.of(field).ids.constData();
    REQUIRE(choices.of(field).ids.size() == static_cast<qsizetype>(bundled()->sources.size()));
    choices.look(bundled(), Words(Language::English)); // the next letter
    CHECK(choices.of(field).ids.constData() == first);

    auto next = std::make_shared<Dossier>(*bundled());
    next->sources.pop_back();
    choices.look(next, Words(Language::English));
    CHECK(choices.of(field).ids.size() == static_cast<qsizetype>(next->sources.size()));
    const QStringList english = choices.of(field).names;
    choices.look(next, Words(Language::French));
    CHECK(choices.of(field).names != english);
}

TEST_CASE("lines to trace are gathered anew only where they are others") {
    TraceLines lines;
    const auto work = openWork("northern-mali", {}).value();
    Workspace workspace = openingWorkspace(work.session->dossier);
    const Words text(Language::English);
    const auto nets = [&] { return lines.ground(work.session.get(), workspace, {}, text)->nets(); };
    const auto before = nets();
    REQUIRE(before.size() > 10);
    workspace.dossier = withOtherOutline(*workspace.dossier, activeZones(workspace).front()->id);
    const auto after = nets();
    REQUIRE(after.size() == before.size());
    std::size_t others = 0;
    for (std::size_t i = 0; i < after.size(); ++i)
        others += after[i] == before[i] ? 0 : 1;
    CHECK(others == 1); // the zone that changed, not the roads and not the other zones
}
