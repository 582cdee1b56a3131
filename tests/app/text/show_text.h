#pragma once

#include <QString>

#include <catch2/catch_tostring.hpp>

/// A failed check prints Qt's texts as text.
template <> struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
