#pragma once

#include <app/render/write_sheet.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

namespace azalai {

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What a program prints that has to succeed.
inline QString output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CAPTURE(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A sheet as a file that goes with the test.
struct Written {
    QTemporaryDir folder;
    QString path;

    explicit Written(const Sheet& sheet, const QString& name = QStringLiteral("sheet.pdf"))
        : path(folder.filePath(name)) {
        REQUIRE(writeSheet(sheet, path).has_value());
    }
};

} // namespace azalai
