#include <app/briefing/briefing_model.h>

#include <app/render/write_sheet.h>

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace azalai {

QString BriefingModel::suggestedName() const {
    if (!m_analysis) return {};
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(m_analysis->now.workspace.at)};
    QString name = QStringLiteral("%1-%2-%3-%4-%5")
                       .arg(QString::fromStdString(m_session->dossier->id))
                       .arg(static_cast<int>(day.year()))
                       .arg(static_cast<unsigned>(day.month()), 2, 10, QChar(u'0'))
                       .arg(static_cast<unsigned>(day.day()), 2, 10, QChar(u'0'))
                       .arg(QString::fromUtf8(wordOf(m_choices.options.format.paper)));
    if (m_choices.templateIndex > 0) name += u'-' + QString::fromStdString(m_choices.layout().id);
    return name + QStringLiteral(".pdf");
}

void BriefingModel::tell(const QString& message, bool failed) {
    m_message = message;
    m_failed = failed;
    emit messageChanged();
}

void BriefingModel::save(const QUrl& file) {
    if (!m_pages || m_isSaving) return;
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    m_isSaving = true;
    tell(QCoreApplication::translate("BriefingModel", "Saving…"), false);
    m_pool.start([this, pages = m_pages, path] {
        const auto written = writeSheets(*pages, path, 300);
        QMetaObject::invokeMethod(
            this,
            [this, written] {
                m_isSaving = false;
                if (!written) return tell(Words(m_window).message(written.error()), true);
                const QString where =
                    written->size() == 1
                        ? written->front()
                        : QStringLiteral("%1 … %2").arg(written->front(), QFileInfo(written->back()).fileName());
                tell(QCoreApplication::translate("BriefingModel", "Saved: %1").arg(where), false);
            },
            Qt::QueuedConnection);
    });
}

void BriefingModel::copyPicture() {
    if (!sheet() || m_isSaving) return;
    m_isSaving = true;
    tell(QCoreApplication::translate("BriefingModel", "Copying…"), false);
    m_pool.start([this, pages = m_pages, sheet = sheet()] {
        const PaperSize paper = sizeOf(sheet->format);
        constexpr double mostPixels = 4800; // more than a slide shows
        const double pixelsPerMm = std::min(200 / 25.4, mostPixels / std::max(paper.width.value, paper.height.value));
        QImage image((QSizeF(paper.width.value, paper.height.value) * pixelsPerMm).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        paintSheet(painter, *sheet, pixelsPerMm);
        painter.end();
        QMetaObject::invokeMethod(
            this,
            [this, image] {
                m_isSaving = false;
                QGuiApplication::clipboard()->setImage(image);
                tell(QCoreApplication::translate("BriefingModel", "The page is on the clipboard, as a picture."),
                     false);
            },
            Qt::QueuedConnection);
    });
}

bool BriefingModel::canPrint() const { return qobject_cast<QApplication*>(QCoreApplication::instance()) != nullptr; }

void BriefingModel::print() {
    if (!m_pages || m_pages->empty() || !canPrint()) return;
    const PaperSize size = sizeOf(m_pages->front().format);
    QPrinter printer(QPrinter::HighResolution);
    // Printers know papers upright, and turn them.
    const bool isWide = size.width > size.height;
    const QSizeF upright =
        isWide ? QSizeF(size.height.value, size.width.value) : QSizeF(size.width.value, size.height.value);
    printer.setPageSize(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(suggestedName());
    QPrintDialog dialog(&printer);
    if (dialog.exec() != QDialog::Accepted) return;
    QPainter painter;
    if (!painter.begin(&printer))
        return tell(QCoreApplication::translate("BriefingModel", "The printer did not begin."), true);
    for (std::size_t page = 0; page < m_pages->size(); ++page) {
        if (page > 0) printer.newPage();
        paintSheet(painter, (*m_pages)[page], printer.resolution() / 25.4);
    }
    const bool isDone = painter.end();
    tell(isDone ? QCoreApplication::translate("BriefingModel", "Sent to %1").arg(printer.printerName())
                : QCoreApplication::translate("BriefingModel", "Printing failed."),
         !isDone);
}

} // namespace azalai
