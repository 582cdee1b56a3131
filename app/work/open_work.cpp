#include <app/work/data_paths.h>
#include <app/work/let_go.h>
#include <app/work/open_work.h>

#include <chrono>
#include <cstdlib>
#include <utility>

namespace azalai {

namespace {

/// What still can be read of a document that cannot be worked in.
Result<OpenedWork> openBeside(const std::filesystem::path& path, const Error& why, const DocumentPlaces& places) {
    Result<StoredDossier> stored = DossierStore::read(path);
    if (!stored) return std::unexpected(why);
    OpenedWork work;
    work.notWritten = why;
    work.damage = stored->damage;
    if (!work.damage.empty()) work.copies = CopyShelf(places.copies).of(path);
    work.document =
        std::make_shared<Document>(std::make_shared<const Dossier>(std::move(stored->dossier)), path.string(), places);
    work.session = freedAside(sessionOf(path, work.document->dossier(), std::move(stored->issues)));
    return work;
}

bool canBeReadAllTheSame(const Error& error) {
    return error.code == ErrorCode::FileHeld || error.code == ErrorCode::FileUnwritable ||
           error.code == ErrorCode::FileDamaged || error.code == ErrorCode::UnsupportedFormat;
}

} // namespace

Result<OpenedWork> openWork(const std::string& nameOrPath, const DocumentPlaces& places) {
    const auto path = dossierPath(nameOrPath);
    if (!path) return std::unexpected(path.error());
    OpenedWork work;
    if (DossierStore::isDocument(*path)) {
        Result<Document> document = Document::open(*path, places);
        if (!document && canBeReadAllTheSame(document.error())) return openBeside(*path, document.error(), places);
        if (!document) return std::unexpected(document.error());
        work.document = std::make_shared<Document>(std::move(*document));
        work.wasInterrupted = work.document->wasInterrupted();
        work.session = freedAside(sessionOf(*path, work.document->dossier(), work.document->issues()));
        return work;
    }
    auto session = openSession(nameOrPath);
    if (!session) return std::unexpected(session.error());
    work.session = freedAside(std::move(*session));
    work.document = std::make_shared<Document>(work.session->dossier, path->string(), places);
    return work;
}

DocumentPlaces placesUnder(const std::filesystem::path& folder) {
    const char* user = std::getenv("USER");
    return {.drafts = folder / "drafts", .copies = folder / "copies", .by = user ? user : "", .now = [] {
                return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
            }};
}

} // namespace azalai
