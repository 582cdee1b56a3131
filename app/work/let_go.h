#pragma once

#include <memory>
#include <utility>

namespace azalai {

/// Lets go of something on a thread of its own: what a country's dossier was, or was derived to, takes tenths of a
/// second to free, for which no window should stand still.
void letGo(std::shared_ptr<const void> what);

/// A shared value of which the last holder, whoever it is, lets go in that way.
template <class T> [[nodiscard]] std::shared_ptr<T> freedAside(T value) {
    return {new T(std::move(value)), [](T* last) { letGo(std::shared_ptr<const void>(std::shared_ptr<T>(last))); }};
}

} // namespace azalai
