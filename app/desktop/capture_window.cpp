#include <app/desktop/capture_window.h>

#include <QImage>

namespace azalai {

Result<void> captureWindow(WindowOptions options, QSize size, const QString& path) {
    options.isTemporary = true;
    options.size = size;
    ProgramWindow program(std::move(options));
    if (auto shown = program.show(); !shown) return shown;
    if (auto complete = program.waitUntilComplete(); !complete) return complete;
    const QImage picture = program.window().grabWindow();
    if (picture.isNull()) return failure(ErrorCode::PaintFailed, "window");
    if (!picture.save(path, "PNG")) return failure(ErrorCode::FileUnwritable, path.toStdString());
    return {};
}

Result<void> selfTest(WindowOptions options) {
    options.isTemporary = true;
    ProgramWindow program(std::move(options));
    if (auto shown = program.show(); !shown) return shown;
    return program.waitUntilComplete();
}

} // namespace azalai
