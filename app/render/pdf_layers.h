#pragma once

#include <app/render/pdf_frame.h>

#include <qpdf/QPDF.hh>

#include <set>
#include <string>

namespace azalai {

/// A page's content with the marks of PdfLayerMark replaced by optional content, and the layers that it has.
struct LayeredContent {
    std::string content;
    std::set<SceneLayer> layers;
};

/// Replaces every mark: a layer begins as "/OC /LayerN BDC" and ends as "EMC" (ISO 32000-1, 8.11.3). Layers with an
/// empty name are not switchable: their marks go.
/// Throws  std::runtime_error where the marks are not pairs, one after the other: the painter has made a mistake.
[[nodiscard]] LayeredContent withLayers(const std::string& content, const LayerNames& names);

/// Makes of the marks in every page layers with names; topmost first, all of them on.
void writePdfLayers(QPDF& pdf, const PdfFrame& frame);

} // namespace azalai
