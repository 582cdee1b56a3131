#pragma once

class OGRLayer;

namespace azalai {

/// Is a layer in longitude and latitude of WGS 84.
[[nodiscard]] bool isWgs84(OGRLayer& layer);

} // namespace azalai
