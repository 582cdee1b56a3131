#include <app/desktop/view_memory.h>

#include <QCryptographicHash>
#include <QRectF>

namespace azalai {
namespace {

QString keyOf(const QString& dossier, const QString& name) {
    const QByteArray digits = QCryptographicHash::hash(dossier.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("views/%1/%2").arg(QString::fromLatin1(digits), name);
}

} // namespace

ViewMemory::ViewMemory(Kind kind, QObject* parent) : QObject(parent), m_kind(kind) {
    if (kind == Kind::Lasting) {
        m_settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("azalai"),
                                                 QStringLiteral("azalai"));
    }
}

QVariant ViewMemory::value(const QString& key, const QVariant& otherwise) const {
    return m_settings ? m_settings->value(key, otherwise) : m_values.value(key, otherwise);
}

void ViewMemory::store(const QString& key, const QVariant& value) {
    if (this->value(key) == value) return;
    if (m_settings)
        m_settings->setValue(key, value);
    else
        m_values.insert(key, value);
    emit changed();
}

bool ViewMemory::hasView(const QString& dossier) const {
    return value(keyOf(dossier, QStringLiteral("zoom"))).isValid();
}

double ViewMemory::viewNumber(const QString& dossier, const QString& name) const {
    return value(keyOf(dossier, name)).toDouble();
}

QStringList ViewMemory::hiddenActors(const QString& dossier) const {
    return value(keyOf(dossier, QStringLiteral("hiddenActors"))).toStringList();
}

QList<int> ViewMemory::hiddenLayers(const QString& dossier) const {
    QList<int> layers;
    for (const QString& layer : value(keyOf(dossier, QStringLiteral("hiddenLayers"))).toStringList())
        layers.push_back(layer.toInt());
    return layers;
}

void ViewMemory::rememberView(const QString& dossier, double latitudeDeg, double longitudeDeg, double zoom,
                              double instantSecs, const QStringList& hiddenActors, const QList<int>& hiddenLayers) {
    QStringList layers;
    for (const int layer : hiddenLayers)
        layers.push_back(QString::number(layer));
    store(keyOf(dossier, QStringLiteral("latitude")), latitudeDeg);
    store(keyOf(dossier, QStringLiteral("longitude")), longitudeDeg);
    store(keyOf(dossier, QStringLiteral("zoom")), zoom);
    store(keyOf(dossier, QStringLiteral("instant")), instantSecs);
    store(keyOf(dossier, QStringLiteral("hiddenActors")), hiddenActors);
    store(keyOf(dossier, QStringLiteral("hiddenLayers")), layers);
}

QString ViewMemory::briefing(const QString& dossier) const {
    return value(keyOf(dossier, QStringLiteral("briefing"))).toString();
}

void ViewMemory::rememberBriefing(const QString& dossier, const QString& choices) {
    store(keyOf(dossier, QStringLiteral("briefing")), choices);
}

} // namespace azalai
