#pragma once

#include <azalai/base/error.h>

#include <expected>
#include <utility>

namespace azalai {

/// A value, or the reason why there is none.
template <class T> using Result = std::expected<T, Error>;

/// Shorthand for returning an Error from a function that gives a Result.
inline std::unexpected<Error> failure(ErrorCode code, std::string subject, std::string detail = {}) {
    return std::unexpected(Error{code, std::move(subject), std::move(detail)});
}

} // namespace azalai
