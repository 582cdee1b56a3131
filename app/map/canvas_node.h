#pragma once

#include <QSGImageNode>
#include <QSGTransformNode>

#include <array>
#include <cstdint>
#include <utility>

namespace azalai {

/// The textures of a map canvas, bottom first, owned by the scene graph. A transform node, though it never transforms:
/// under a plain node the software back end forgets where later children stand.
template <std::size_t textureCount> struct CanvasNode : QSGTransformNode {
    std::array<QSGImageNode*, textureCount> images{};
    std::array<std::uint64_t, textureCount> serials{};

    /// Puts a new image over those below it.
    void insert(std::size_t texture) {
        for (std::size_t above = texture + 1; above < textureCount; ++above)
            if (images[above]) return insertChildNodeBefore(images[texture], images[above]);
        appendChildNode(images[texture]);
    }
    void drop(std::size_t texture) {
        delete std::exchange(images[texture], nullptr);
        serials[texture] = 0;
    }
};

} // namespace azalai
