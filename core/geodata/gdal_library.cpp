#include <azalai/geodata/gdal_library.h>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <cpl_vsi.h>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

#include <atomic>
#include <format>
#include <mutex>

extern "C" {
void CPL_DLL RegisterOGRGeoJSON();
void CPL_DLL RegisterOGRGeoPackage();
void CPL_DLL RegisterOGRKML();
void CPL_DLL RegisterOGRShape();
}

namespace azalai {

namespace {

/// Stands where GDAL would fetch an address. An answer that says no: null would let GDAL go on and fetch.
CPLHTTPResult* denyFetch(const char* url, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc, void*, void*) {
    CPLError(CE_Failure, CPLE_HttpResponse, "refused to fetch %s", url);
    auto* answer = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult))); // GDAL frees it
    answer->nStatus = 1;
    answer->pszErrBuf = CPLStrdup("refused");
    return answer;
}

void CPL_STDCALL collect(CPLErr level, CPLErrorNum, const char* message) {
    if (level == CE_Failure || level == CE_Fatal)
        static_cast<GdalComplaints*>(CPLGetErrorHandlerUserData())->add(message);
}

void lend(const std::string& name, std::string_view bytes) {
    // GDAL asks for writable bytes but opens them for reading only.
    auto* data = reinterpret_cast<GByte*>(const_cast<char*>(bytes.data()));
    if (VSILFILE* file = VSIFileFromMemBuffer(name.c_str(), data, bytes.size(), FALSE)) VSIFCloseL(file);
}

std::string freshName(std::string_view extension) {
    static std::atomic<unsigned> counter = 0;
    return std::format("/vsimem/azalai/{}.{}", ++counter, extension);
}

} // namespace

void startGdal() {
    static std::once_flag once;
    std::call_once(once, [] {
        GetGDALDriverManager(); // reads a user's gdalrc; what is set below has the last word
        CPLSetConfigOption("GDAL_DRIVER_PATH", "disable");
        CPLSetConfigOption("OGR_SQLITE_LOAD_EXTENSIONS", nullptr);
        CPLSetConfigOption("OGR_SQLITE_STATIC_VIRTUAL_OGR", "NO");
        CPLSetConfigOption("OGR_SQLITE_PRAGMA", nullptr);
        CPLSetConfigOption("GDAL_PAM_ENABLED", "NO");
        CPLSetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR");
        CPLSetConfigOption("OGR_GEOJSON_DATE_AS_STRING", "YES");
        CPLHTTPSetFetchCallback(denyFetch, nullptr);
        OSRSetPROJEnableNetwork(0);
        RegisterOGRGeoJSON();
        RegisterOGRGeoPackage();
        RegisterOGRKML();
        RegisterOGRShape();
    });
}

GdalComplaints::GdalComplaints() { CPLPushErrorHandlerEx(collect, this); }
GdalComplaints::~GdalComplaints() { CPLPopErrorHandler(); }

MemoryFile::MemoryFile(std::string_view bytes, std::string_view extension) : m_name(freshName(extension)) {
    lend(m_name, bytes);
}

MemoryFile::MemoryFile(std::string_view extension) : m_name(freshName(extension)) {}
MemoryFile::~MemoryFile() { VSIUnlink(m_name.c_str()); }

MemoryFolder::MemoryFolder() : m_name(freshName("folder")) {}
MemoryFolder::~MemoryFolder() { VSIRmdirRecursive(m_name.c_str()); }
void MemoryFolder::add(const std::string& file, std::string_view bytes) { lend(m_name + "/" + file, bytes); }

std::string MemoryFile::bytes() const {
    vsi_l_offset size = 0;
    const GByte* data = VSIGetMemFileBuffer(m_name.c_str(), &size, FALSE);
    return data ? std::string(reinterpret_cast<const char*>(data), size) : std::string();
}

} // namespace azalai
