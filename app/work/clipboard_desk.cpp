#include <app/work/clipboard_desk.h>
#include <app/work/written_down.h>

#include <azalai/editing/zone_verbs.h>

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
    m_isBusy = true;
    emit busyChanged();
    m_pool.start([this, dossier, text = text.toStdString()] {
        auto pasted = std::make_shared<Result<PastedZones>>(readPastedZones(*dossier, text));
        QMetaObject::invokeMethod(this, [this, pasted] { take(std::move(*pasted)); });
    });
}

void ClipboardDesk::take(Result<PastedZones> pasted) {
    m_isBusy = false;
    emit busyChanged();
    if (!pasted) {
        emit refused(pasted.error());
        return;
    }
    if (!pasted->zones.empty())
        emit stepAsked([zones = std::move(pasted->zones), now = writtenDown()](const Dossier& dossier) {
            return pasteZones(dossier, zones, now);
        });
    if (!pasted->outlines.empty()) emit outlinesPasted(pasted->outlines);
    if (!pasted->issues.empty()) emit remarked(pasted->issues);
}

} // namespace azalai
