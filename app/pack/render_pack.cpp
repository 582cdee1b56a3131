#include <app/pack/render_pack.h>

#include <app/pack/pack_state.h>
#include <app/render/write_sheet.h>
#include <app/text/make_sheet.h>

#include <azalai/time/parse_time.h>

#include <QFile>

#include <map>
#include <utility>

namespace azalai {
namespace {

std::unexpected<Error> about(const std::string& file, const Error& error) {
    if (error.code == ErrorCode::Cancelled) return std::unexpected(error);
    return failure(error.code, file + ": " + error.subject, error.detail);
}

/// Makes the sheets of a pack one after the other; what two of them look at is derived once.
class Renderer {
public:
    Renderer(const Pack& pack, const Session& session, const std::stop_token& stop)
        : m_pack(pack), m_session(session), m_stop(stop) {}

    Result<void> check() const {
        for (const std::string& actor : m_pack.hiddenActors)
            if (!m_session.dossier->actor(actor)) return failure(ErrorCode::UnknownId, actor, "hiddenActors");
        return {};
    }

    Result<PackFile> make(const PackSheet& sheet, const std::filesystem::path& folder) {
        const auto analysis = analysisOf(sheet.at.value_or(m_pack.at), sheet.since.value_or(m_pack.since));
        if (!analysis) return about(sheet.file, analysis.error());
        const auto pages = makeSheets(m_session, **analysis, optionsOf(sheet), m_stop);
        if (!pages) return about(sheet.file, pages.error());
        if (m_stop.stop_requested()) return failure(ErrorCode::Cancelled, sheet.file);
        const std::string name = sheet.file + ".pdf";
        const QString path = QString::fromStdString((folder / name).string());
        if (const auto written = writeSheets(*pages, path); !written) return about(sheet.file, written.error());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, path.toStdString(), file.errorString().toStdString());
        return PackFile{.name = name, .sha256 = sha256Of(file.readAll())};
    }

private:
    Result<std::shared_ptr<const Analysis>> analysisOf(Instant at, Instant since) {
        std::shared_ptr<const Analysis>& made = m_analyses[{at, since}];
        if (made) return made;
        const Dossier& dossier = *m_session.dossier;
        for (const Instant instant : {at, since})
            if (instant < dossier.from.begin || instant >= dossier.to.begin)
                return failure(ErrorCode::OutOfRange, formatInstant(instant),
                               "the dossier covers " + formatTime(dossier.from) + " to " + formatTime(dossier.to));
        Workspace workspace = atInstant(openingWorkspace(m_session.dossier), at);
        workspace.knownAt = m_pack.knownAt;
        workspace.hiddenActors = m_pack.hiddenActors;
        auto derived = analyse(m_session, workspace, since, m_stop);
        if (derived) made = *derived;
        return derived;
    }

    [[nodiscard]] SheetOptions optionsOf(const PackSheet& sheet) const {
        SheetOptions options = sheet.options;
        if (options.sheetNumber.empty()) options.sheetNumber = m_pack.number;
        if (options.version == 0) options.version = m_pack.version;
        if (options.revision == SheetRevision::None) options.revision = m_pack.revision;
        if (options.authors.empty()) options.authors = m_pack.authors;
        options.issued = m_pack.issued;
        return options;
    }

    const Pack& m_pack;
    const Session& m_session;
    std::stop_token m_stop;
    std::map<std::pair<Instant, Instant>, std::shared_ptr<const Analysis>> m_analyses;
};

} // namespace

Result<std::vector<PackFile>> renderPack(const Pack& pack, const Session& session, const std::filesystem::path& folder,
                                         const PackTell& tell, const std::stop_token& stop) {
    Renderer renderer(pack, session, stop);
    if (const auto checked = renderer.check(); !checked) return std::unexpected(checked.error());
    std::vector<PackFile> files;
    for (const PackSheet& sheet : pack.sheets) {
        if (stop.stop_requested()) return failure(ErrorCode::Cancelled, sheet.file);
        tell({.sheet = files.size() + 1, .sheets = pack.sheets.size(), .file = sheet.file + ".pdf"});
        auto file = renderer.make(sheet, folder);
        if (!file) return std::unexpected(file.error());
        files.push_back(std::move(*file));
    }
    return files;
}

} // namespace azalai
