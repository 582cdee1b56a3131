#include <azalai/geodata/package_geometry.h>

#include <ogr_geometry.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace azalai {

namespace {

constexpr std::uint8_t withEnvelope = 0x02; ///< minx, maxx, miny, maxy
constexpr std::uint8_t littleEndian = 0x01;
constexpr std::uint8_t isEmptyBit = 0x10;
constexpr std::size_t headerSize = 8;
constexpr std::int32_t wgs84 = 4326;

static_assert(std::endian::native == std::endian::little);

template <class T> void append(std::string& bytes, T value) {
    char raw[sizeof(T)];
    std::memcpy(raw, &value, sizeof(T));
    bytes.append(raw, sizeof(T));
}

template <class T> T valueAt(std::string_view bytes, std::size_t at) {
    T value{};
    std::memcpy(&value, bytes.data() + at, sizeof(T));
    return value;
}

} // namespace

std::optional<std::string> packageGeometry(const Shape& shape) {
    const std::unique_ptr<OGRGeometry> geometry = toOgr(shape);
    if (!geometry) return std::nullopt;
    const bool isPoint = std::holds_alternative<Position>(shape);
    const bool isEmpty = geometry->IsEmpty();
    std::string bytes = "GP";
    bytes += '\0';
    bytes += static_cast<char>(littleEndian | (isEmpty ? isEmptyBit : isPoint ? 0 : withEnvelope));
    append(bytes, wgs84);
    if (!isPoint && !isEmpty) {
        OGREnvelope box;
        geometry->getEnvelope(&box);
        for (const double edge : {box.MinX, box.MaxX, box.MinY, box.MaxY})
            append(bytes, edge);
    }
    std::vector<unsigned char> wkb(geometry->WkbSize());
    if (geometry->exportToWkb(wkbNDR, wkb.data(), wkbVariantIso) != OGRERR_NONE) return std::nullopt;
    bytes.append(reinterpret_cast<const char*>(wkb.data()), wkb.size());
    return bytes;
}

std::optional<PackageEnvelope> packageEnvelope(std::string_view bytes) {
    if (bytes.size() < headerSize || !bytes.starts_with("GP")) return std::nullopt;
    const auto flags = static_cast<std::uint8_t>(bytes[3]);
    if ((flags & littleEndian) == 0 || (flags & isEmptyBit) != 0) return std::nullopt;
    const bool hasEnvelope = (flags & 0x0e) == withEnvelope;
    if (hasEnvelope && bytes.size() >= headerSize + 32)
        return PackageEnvelope{.minX = valueAt<double>(bytes, 8),
                               .maxX = valueAt<double>(bytes, 16),
                               .minY = valueAt<double>(bytes, 24),
                               .maxY = valueAt<double>(bytes, 32)};
    constexpr std::size_t pointAt = headerSize + 5; // byte order and type of the WKB
    if ((flags & 0x0e) != 0 || bytes.size() < pointAt + 16 || valueAt<std::uint32_t>(bytes, headerSize + 1) != 1)
        return std::nullopt;
    const auto x = valueAt<double>(bytes, pointAt);
    const auto y = valueAt<double>(bytes, pointAt + 8);
    return PackageEnvelope{.minX = x, .maxX = x, .minY = y, .maxY = y};
}

} // namespace azalai
