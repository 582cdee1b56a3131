#pragma once

#include <string>

namespace azalai {

enum class ErrorCode {
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    UnsupportedFormat,
    MalformedText,
    MissingField,
    UnknownId,
    DuplicateId,
    InvalidGeometry,
    InvalidTime,
    InvalidValue,
    OutOfRange,
    UnknownPlace,
    UnknownOption,
    Cancelled,
    LibraryFailure,
    PaintFailed,
};

/// Why the world said no. No sentences: `app/text` makes the words that a reader sees from code and subject.
struct Error {
    ErrorCode code = ErrorCode::LibraryFailure;
    std::string subject; ///< the path or id it is about
    std::string detail;  ///< English, for the log

    bool operator==(const Error&) const = default;
};

} // namespace azalai
