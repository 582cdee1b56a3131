#include <app/render/wide_vectors.h>
#include <app/work/live_runner.h>

#include <azalai/cartography/compose_scene.h>

#include <stop_token>
#include <utility>

namespace azalai {
namespace {

/// Every layer but zones and contested ground, on top of what the reader hides.
std::set<MapLayer> hiddenBesides(std::set<MapLayer> hidden) {
    using enum MapLayer;
    hidden.insert({Regions, Rivers, Towns, Routes, Events, Camps, Displacement, Graticule});
    return hidden;
}

} // namespace

/// What the worker knows of the zone.
struct LiveRunner::Subject {
    Workspace workspace;
    std::string stateId;
    ViewOptions options;
    std::unique_ptr<LiveOverlaps> live{};
    std::uint64_t madeBy = 0; ///< the drag that has made its vertex
    std::stop_source stop{};  ///< nobody waits for answers any more

    Result<LiveOverlapPicture> apply(const Change& change) {
        if (!live) live = makeLiveOverlaps(workspace, stateId);
        const bool isMade = !change.isNew || madeBy == change.drag;
        switch (change.what) {
        case What::Look:
            break;
        case What::Place: {
            if (isMade) return live->moveVertex(change.ring, change.vertex, change.to, change.followers);
            auto picture = live->insertVertex(change.ring, change.vertex - 1, change.to, change.followers);
            if (picture) madeBy = change.drag;
            return picture;
        }
        case What::Undo:
            if (change.isNew && isMade) return live->removeVertex(change.ring, change.vertex, change.followers);
            if (!change.isNew) return live->moveVertex(change.ring, change.vertex, change.to, change.followers);
            break;
        case What::Remove:
            return live->removeVertex(change.ring, change.vertex, change.followers);
        }
        return live->picture();
    }

    [[nodiscard]] std::shared_ptr<const Scene> sceneOf(const LiveOverlapPicture& picture) const {
        auto dossier = std::make_shared<Dossier>();
        dossier->actors = workspace.dossier->actors;
        dossier->zones.push_back(*workspace.dossier->zoneState(stateId));
        dossier->zones.back().outline = picture.outline;
        SceneInput input;
        input.workspace = workspace;
        input.workspace.dossier = std::move(dossier);
        input.hiddenLayers = hiddenBesides(options.hiddenLayers);
        input.language = options.language;
        input.dark = options.dark;
        for (const Face& face : picture.contested)
            input.contested.push_back({face.states, face.actors, face.shape, input.contested.size()});
        return std::make_shared<const Scene>(composeScene(input));
    }
};

LiveRunner::LiveRunner(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

LiveRunner::~LiveRunner() {
    end();
    m_pool.waitForDone();
}

void LiveRunner::begin(Workspace workspace, std::string stateId, ViewOptions options) {
    end();
    m_subject = std::make_shared<Subject>(Subject{std::move(workspace), std::move(stateId), std::move(options)});
}

void LiveRunner::end() {
    m_waiting.clear();
    m_isRunning = false; // what still runs is of no subject any more
    if (m_subject) m_subject->stop.request_stop();
    m_subject.reset();
}

void LiveRunner::change(const Change& change) {
    if (!m_subject) return;
    if (!m_isRunning) return start(change);
    const bool follows = !m_waiting.empty() && m_waiting.back().drag == change.drag &&
                         m_waiting.back().what == What::Place && change.what == What::Place;
    if (follows)
        m_waiting.back() = change;
    else
        m_waiting.push_back(change);
}

void LiveRunner::start(const Change& change) {
    m_isRunning = true;
    m_pool.start([this, change, subject = m_subject] {
        if (subject->stop.stop_requested()) return;
        giveBackWideVectors();
        Answer answer{.serial = change.serial, .picture = subject->apply(change), .scene = {}};
        if (answer.picture) answer.scene = subject->sceneOf(*answer.picture);
        QMetaObject::invokeMethod(
            this,
            [this, subject, answer = std::move(answer)] {
                if (subject != m_subject) return;
                m_isRunning = false;
                if (!m_waiting.empty()) {
                    const Change next = m_waiting.front();
                    m_waiting.pop_front();
                    start(next);
                }
                emit answered(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace azalai
