#pragma once

#include <azalai/geometry/snap_ground.h>
#include <azalai/geometry/trace_ground.h>

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace azalai {

/// The borders that a hand draws to; null for none.
class MapBorders {
    Q_GADGET
    QML_VALUE_TYPE(mapBorders)

public:
    std::shared_ptr<const SnapGround> ground;

    bool operator==(const MapBorders&) const = default;
};

/// The lines that an outline can follow; null while none is to be followed.
class MapTraces {
    Q_GADGET
    QML_VALUE_TYPE(mapTraces)

public:
    std::shared_ptr<const TraceGround> ground;

    bool operator==(const MapTraces&) const = default;
};

/// A piece of such a line, in words for who asks.
class MapPiece {
    Q_GADGET
    QML_VALUE_TYPE(mapPiece)
    Q_PROPERTY(bool there READ isThere CONSTANT)
    Q_PROPERTY(int kind READ kind CONSTANT)     ///< of TraceKind: 0 zone, 1 region, 2 country, 3 river, 4 road
    Q_PROPERTY(QString name READ name CONSTANT) ///< may be empty
    Q_PROPERTY(double metres READ metres CONSTANT)
    Q_PROPERTY(bool hasOtherWay READ hasOtherWay CONSTANT)

public:
    std::optional<TracedPiece> piece;

    [[nodiscard]] bool isThere() const { return piece.has_value(); }
    [[nodiscard]] int kind() const { return piece ? static_cast<int>(piece->kind) : 0; }
    [[nodiscard]] QString name() const { return piece ? QString::fromStdString(piece->name) : QString(); }
    [[nodiscard]] double metres() const { return piece ? piece->length.value : 0; }
    [[nodiscard]] bool hasOtherWay() const { return piece && piece->hasOtherWay; }
    bool operator==(const MapPiece&) const = default;
};

} // namespace azalai
