#pragma once

#include <string>

namespace azalai {

enum class ErrorCode {
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileHeld,    ///< another window or person has it open for writing
    FileChanged, ///< another program wrote into it
    FileGone,    ///< moved, deleted or replaced while it was open
    FileDamaged, ///< what it holds is not what was written
    DiskFull,
    NewerVersion, ///< written by a later Azalai
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
