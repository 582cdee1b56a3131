#pragma once

#include <azalai/base/result.h>

#include <QByteArray>
#include <QString>

namespace azalai {

/// Makes a PDF of QPdfWriter independent of the time of writing, and adds the language of its text to its catalogue.
///
/// Dates are overwritten in place by a fixed one of the same length, so that the cross-reference table stays right; the
/// catalogue is replaced by an incremental update (ISO 32000-1, 7.5.6).
/// Errors  PaintFailed when the file has no catalogue: then Qt's writer has changed.
[[nodiscard]] Result<QByteArray> settlePdf(QByteArray pdf, const QString& language);

} // namespace azalai
