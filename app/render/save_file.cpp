#include <app/render/save_file.h>

#include <QFileInfo>
#include <QSaveFile>

namespace azalai {

Result<void> saveFile(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path.toStdString(), file.errorString().toStdString());
    return {};
}

QString endingOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

} // namespace azalai
