#include <app/work/clipboard_desk.h>
#include <app/work/written_down.h>

#include <azalai/geodata/read_zones_file.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace azalai {

namespace {

constexpr auto geoJsonType = "application/geo+json";
constexpr qsizetype cap = qsizetype{64} << 20;

void put(const std::string& text, const char* type) {
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromStdString(text));
    if (type) data->setData(type, QByteArray::fromStdString(text));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

/// What other programs put there for this one, else plain text.
QByteArray textThere() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data) return {};
    return data->hasFormat(geoJsonType) ? data->data(geoJsonType) : data->text().toUtf8();
}

} // namespace

ClipboardDesk::ClipboardDesk(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

ClipboardDesk::~ClipboardDesk() { m_pool.waitForDone(); }

void ClipboardDesk::copy(const Dossier& dossier, const std::vector<std::string>& states) {
    if (!states.empty()) put(zonesGeoJson(dossier, states), geoJsonType);
}

void ClipboardDesk::copyOutlines(const Dossier& dossier, const std::vector<std::string>& states) {
    if (!states.empty()) put(outlinesWkt(dossier, states), nullptr);
}

void ClipboardDesk::paste(const std::shared_ptr<const Dossier>& dossier) {
    if (m_isBusy || !dossier) return;
    const QByteArray text = textThere();
    if (text.size() > cap) {
        emit refused({.code = ErrorCode::OutOfRange, .subject = "clipboard", .detail = "over 64 MiB"});
        return;
    }
    read([dossier, text = text.toStdString()] { return readPastedZones(*dossier, text); }, Verb::Paste, {});
}

void ClipboardDesk::importFile(const std::shared_ptr<const Dossier>& dossier, const QString& file) {
    if (m_isBusy || !dossier) return;
    const std::filesystem::path path(file.toStdString());
    read([dossier, path] { return readZonesFile(*dossier, path); }, Verb::Import,
         QString::fromStdString(path.filename().string()));
}

void ClipboardDesk::read(const Reading& reading, Verb verb, const QString& file) {
    m_isBusy = true;
    emit busyChanged();
    m_pool.start([this, reading, verb, file] {
        auto pasted = std::make_shared<Result<PastedZones>>(reading());
        QMetaObject::invokeMethod(this, [this, pasted, verb, file] { take(std::move(*pasted), verb, file); });
    });
}

void ClipboardDesk::take(Result<PastedZones> pasted, Verb verb, const QString& file) {
    m_isBusy = false;
    emit busyChanged();
    if (!pasted) {
        emit refused(pasted.error());
        return;
    }
    ComingZones coming{
        .verb = verb, .file = file, .zones = std::move(pasted->zones), .outlines = std::move(pasted->outlines)};
    if (!pasted->issues.empty()) emit remarked(pasted->issues);
    if (!coming.outlines.empty()) {
        emit outlinesCame(coming);
        return;
    }
    emit stepAsked([coming = std::move(coming), now = writtenDown()](const Dossier& dossier) {
        return stepOf(coming, {}, dossier, now);
    });
}

Result<Edit> stepOf(const ComingZones& coming, std::span<const NewZone> zones, const Dossier& dossier,
                    StatedTime recorded) {
    Result<Edit> edit = pasteZones(dossier, zones, recorded, coming.verb, coming.zones);
    const std::string file = coming.file.toStdString();
    if (edit && !file.empty()) edit->name = {.en = file, .fr = file, .ar = file}; // the step is about it
    return edit;
}

} // namespace azalai
