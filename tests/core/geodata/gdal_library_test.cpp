#include <azalai/geodata/gdal_library.h>

#include <catch2/catch_test_macros.hpp>

#include <cpl_http.h>
#include <gdal_priv.h>

#include <string>

using namespace azalai;

TEST_CASE("GDAL knows four drivers and fetches nothing") {
    startGdal();
    startGdal();
    CHECK(GetGDALDriverManager()->GetDriverByName("GPKG"));
    CHECK(GetGDALDriverManager()->GetDriverByName("GeoJSON"));
    CHECK(GetGDALDriverManager()->GetDriverByName("KML"));
    CHECK(GetGDALDriverManager()->GetDriverByName("ESRI Shapefile"));
    CHECK(GetGDALDriverManager()->GetDriverCount() == 4);
    const GdalComplaints complaints;
    CPLHTTPResult* answer = CPLHTTPFetch("http://127.0.0.1:9/x", nullptr);
    REQUIRE(answer);
    CHECK(answer->nDataLen == 0);
    CHECK(std::string(answer->pszErrBuf) == "refused");
    CPLHTTPDestroyResult(answer);
    for (const std::string& f : complaints.failures())
        UNSCOPED_INFO(f);
    REQUIRE(complaints.failures().size() == 1);
    CHECK(complaints.failures()[0].contains("refused to fetch"));
    CHECK(GDALDataset::Open("<OGRVRTDataSource><OGRVRTLayer name=\"x\"/></OGRVRTDataSource>", GDAL_OF_VECTOR) ==
          nullptr);
    CHECK(GDALDataset::Open("/vsicurl/http://127.0.0.1:9/x.gpkg", GDAL_OF_VECTOR) == nullptr);
}
