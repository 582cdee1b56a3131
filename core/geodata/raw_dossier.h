#pragma once

#include <azalai/base/loaded.h>
#include <azalai/base/result.h>
#include <azalai/geodata/ogr_geometry.h>
#include <azalai/model/dossier.h>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace azalai {

/// One feature of a layer. As it was read: columns are texts, empty ones left out, the shape not judged yet. To be
/// written: columns are texts, whole numbers and booleans in the order of the format.
struct RawFeature {
    boost::json::object values;
    Shape shape;
    std::string shapeFault; ///< why there is no shape although one was meant; else empty
};

using FeatureVisitor = std::function<void(const RawFeature&)>;

/// The features of a layer one after the other, so that a layer of a million need not be in memory twice. What is wrong
/// with the file while they are read goes to the issues.
using RawLayer = std::function<void(const FeatureVisitor&, std::vector<Issue>&)>;

/// A dossier between its form on disk and the model: the same for a folder and for a GeoPackage.
struct RawDossier {
    boost::json::object head;
    std::map<std::string, boost::json::array, std::less<>> lists; ///< by name of the list
    std::map<std::string, RawLayer, std::less<>> layers;          ///< by name of the layer
    std::vector<Issue> issues;                                    ///< about whole files
};

/// Gives the text of a file of the dossier by its name.
using TextSource = std::function<Result<std::string>(std::string_view file)>;

/// Errors  As the source for dossier.json; MalformedText when it is no JSON object.
[[nodiscard]] Result<RawDossier> readDossierTexts(const TextSource& source);
[[nodiscard]] Result<RawDossier> readDossierFolder(const std::filesystem::path& folder);
[[nodiscard]] Result<RawDossier> readDossierPackage(const std::filesystem::path& file);

/// Reads one layer's GeoJSON text through GDAL. Bad features and files become issues.
[[nodiscard]] std::vector<RawFeature> readGeoJson(const std::string& text, const std::string& file,
                                                  std::vector<Issue>& issues);

/// Judges every record.
/// expected  What it is thought to be: where its long lists come out the same, the dossier shares them, and they are
/// not
///           in memory twice. Null: nothing is expected. The answer is the same.
/// Errors  UnsupportedFormat for another format or version, InvalidTime without a span (subject: dossier.json).
[[nodiscard]] Result<Loaded<Dossier>> dossierFrom(const RawDossier& raw, const Dossier* expected = nullptr);

/// The other way, in canonical order; no issues. Reads the dossier when the layers are asked for: it has to live on.
[[nodiscard]] RawDossier rawFrom(const Dossier& dossier);

} // namespace azalai
