#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace azalai {

/// Leaves new elements as they are in memory, where they are of a type that allows it.
template <class T> struct UnsetAllocator : std::allocator<T> {
    template <class U> struct rebind {
        using other = UnsetAllocator<U>;
    };

    template <class U> void construct(U* place) { ::new (static_cast<void*>(place)) U; }
    template <class U, class... Arguments> void construct(U* place, Arguments&&... arguments) {
        ::new (static_cast<void*>(place)) U(std::forward<Arguments>(arguments)...);
    }
};

/// For columns of which every element is written by whichever thread comes to it: to set them first would take as long
/// as some of the work on them, and one thread would have to do it.
template <class T> using UnsetVector = std::vector<T, UnsetAllocator<T>>;

} // namespace azalai
