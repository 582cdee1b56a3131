#include <app/pack/pack_state.h>

#include <app/render/finish_pdf.h>
#include <app/render/fonts.h>
#include <app/work/data_paths.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <format>

namespace azalai {

std::string programWords() {
    return std::format("azalai {}, Qt {}, qpdf {}", AZALAI_VERSION, qVersion(), pdfLibraryVersion());
}

std::string sha256Of(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

std::vector<PackFont> bundledFonts() {
    std::vector<PackFont> fonts;
    const QDir folder(bundledFontFolder());
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) fonts.push_back({name.toStdString(), sha256Of(file.readAll())});
    }
    return fonts;
}

std::string baseMapSum() {
    const auto data = dataFolder();
    QFile file(data ? QString::fromStdString((*data / "maps" / "base" / "base.gpkg").string()) : QString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex().toStdString() : std::string();
}

void stamp(Pack& pack, const Session& session) {
    pack.state = session.hash;
    pack.program = programWords();
    pack.baseMap = baseMapSum();
    pack.fonts = bundledFonts();
}

std::vector<PackDifference> differencesOf(const Pack& pack, const Session& session) {
    using Kind = PackDifference::Kind;
    std::vector<PackDifference> found;
    if (pack.state != session.hash)
        found.push_back({.kind = Kind::State, .name = pack.dossier, .was = pack.state, .is = session.hash});
    if (const std::string program = programWords(); !pack.program.empty() && pack.program != program)
        found.push_back({.kind = Kind::Program, .name = {}, .was = pack.program, .is = program});
    if (const std::string ground = baseMapSum(); !pack.baseMap.empty() && pack.baseMap != ground)
        found.push_back({.kind = Kind::BaseMap, .name = {}, .was = pack.baseMap, .is = ground});
    if (pack.fonts.empty()) return found;
    std::vector<PackFont> here = bundledFonts();
    for (const PackFont& font : pack.fonts) {
        const auto same = std::ranges::find(here, font.file, &PackFont::file);
        const std::string is = same == here.end() ? std::string() : same->sha256;
        if (is != font.sha256) found.push_back({Kind::Font, font.file, font.sha256, is});
        if (same != here.end()) here.erase(same);
    }
    for (const PackFont& font : here)
        found.push_back({Kind::Font, font.file, {}, font.sha256});
    return found;
}

} // namespace azalai
