#pragma once

#include <azalai/base/result.h>

#include <QByteArray>
#include <QString>

namespace azalai {

/// Writes a file whole or not at all. Errors  FileUnwritable (subject: the path).
[[nodiscard]] Result<void> saveFile(const QByteArray& bytes, const QString& path);

/// The ending of a path without its dot, in small letters.
[[nodiscard]] QString endingOf(const QString& path);

} // namespace azalai
