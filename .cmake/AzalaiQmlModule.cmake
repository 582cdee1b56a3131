# azalai_qml_module(NAME URI uri LIBRARIES target... SOURCES file... QML file... SINGLETONS file... IMPORTS uri...)
#
# DEPENDENCIES are modules whose types stand in the interface of these C++ types.
#
# A feature folder of app/ as one static QML module with its C++ types. Headers are reached as <app/NAME/x.h>. A program
# links azalai_NAMEplugin; C++ that uses its types links azalai_NAME.
function(azalai_qml_module name)
  cmake_parse_arguments(PARSE_ARGV 1 module "" "URI" "LIBRARIES;SOURCES;QML;SINGLETONS;IMPORTS;DEPENDENCIES")
  set_source_files_properties(${module_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  qt_add_library(azalai_${name} STATIC)
  set_target_properties(azalai_${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF
    # Byte code starts as fast as C++ here, and compiles many times faster.
    QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
  string(REPLACE "." "/" folder "${module_URI}")
  qt_add_qml_module(azalai_${name} URI ${module_URI} VERSION 1.0
    OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml/${folder}"
    IMPORT_PATH "${CMAKE_BINARY_DIR}/qml"
    DEPENDENCIES QtQuick ${module_DEPENDENCIES}
    IMPORTS ${module_IMPORTS}
    SOURCES ${module_SOURCES}
    QML_FILES ${module_SINGLETONS} ${module_QML})
  # The registration that Qt generates includes a header by its bare name.
  target_include_directories(azalai_${name} PUBLIC "${CMAKE_SOURCE_DIR}" PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(azalai_${name} PUBLIC azalai_flags Qt6::Quick ${module_LIBRARIES} PRIVATE azalai_warnings)
endfunction()
