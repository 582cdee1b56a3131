#pragma once

#include <string>
#include <string_view>
#include <vector>

class GDALDataset;

namespace azalai {

/// Readies GDAL for this process, once: the GeoJSON, GeoPackage, KML and Shapefile drivers and no other, no plug-ins,
/// no network, no side-car files, no SQLite extensions. Call before anything else of GDAL; safe from several threads.
void startGdal();

/// Collects what GDAL complains about on this thread while it lives, instead of printing it.
class GdalComplaints {
public:
    GdalComplaints();
    ~GdalComplaints();
    GdalComplaints(const GdalComplaints&) = delete;
    GdalComplaints& operator=(const GdalComplaints&) = delete;

    /// Failures only, in order. One of them during a save means that the save failed, whatever the call returned.
    [[nodiscard]] const std::vector<std::string>& failures() const { return m_failures; }
    void add(std::string message) { m_failures.push_back(std::move(message)); }

private:
    std::vector<std::string> m_failures;
};

/// Bytes as a file in memory, under a name of its own, for GDAL to open: GDAL never sees a folder of the reader.
class MemoryFile {
public:
    /// The bytes must outlive this. extension  "geojson" or "gpkg".
    MemoryFile(std::string_view bytes, std::string_view extension);
    /// A file for GDAL to write.
    explicit MemoryFile(std::string_view extension);
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] std::string bytes() const; ///< what it holds now

private:
    std::string m_name;
};

/// Several files side by side in memory, for formats that are made of them.
class MemoryFolder {
public:
    MemoryFolder();
    ~MemoryFolder();
    MemoryFolder(const MemoryFolder&) = delete;
    MemoryFolder& operator=(const MemoryFolder&) = delete;

    /// The bytes must outlive this.
    void add(const std::string& file, std::string_view bytes);
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    std::string m_name;
};

} // namespace azalai
