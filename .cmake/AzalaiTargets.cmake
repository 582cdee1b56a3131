# The targets that every part of Azalai is made of. Flags live on interface targets, never on directories.

add_library(azalai_warnings INTERFACE)
target_compile_options(azalai_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough
  $<$<BOOL:${AZALAI_WERROR}>:-Werror>)

add_library(azalai_flags INTERFACE)
target_compile_features(azalai_flags INTERFACE cxx_std_23)
# Same input, same bytes: no fused multiply-add that one machine has and another lacks.
target_compile_options(azalai_flags INTERFACE -ffp-contract=off)
if(AZALAI_SANITIZE)
  target_compile_options(azalai_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(azalai_flags INTERFACE -fsanitize=address,undefined)
endif()
if(AZALAI_COVERAGE)
  target_compile_options(azalai_flags INTERFACE --coverage -O0)
  target_link_options(azalai_flags INTERFACE --coverage)
endif()

# azalai_layer(NAME USES layer... LIBRARIES target... SOURCES file...)
#
# A folder of core/ as a static library. Its headers are reached as <azalai/NAME/x.h> through a link farm of its own,
# so that a layer which does not name NAME under USES (nor gets it from one it names) fails to compile an include of it.
function(azalai_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "USES;LIBRARIES;SOURCES")
  set(farm "${CMAKE_BINARY_DIR}/include/${name}")
  file(MAKE_DIRECTORY "${farm}/azalai")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${farm}/azalai/${name}" SYMBOLIC)
  add_library(azalai_${name} STATIC ${layer_SOURCES})
  add_library(Azalai::${name} ALIAS azalai_${name})
  target_include_directories(azalai_${name} PUBLIC "${farm}")
  list(TRANSFORM layer_USES PREPEND "Azalai::")
  target_link_libraries(azalai_${name} PUBLIC azalai_flags ${layer_USES} PRIVATE azalai_warnings ${layer_LIBRARIES})
  set_target_properties(azalai_${name} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON CXX_EXTENSIONS OFF)
endfunction()

# azalai_app_library(NAME USES layer-or-app-target... LIBRARIES target... SOURCES file...)
# A folder of app/ without QML: text, work, render. Headers are reached as <app/NAME/x.h>.
function(azalai_app_library name)
  cmake_parse_arguments(PARSE_ARGV 1 lib "" "" "USES;LIBRARIES;SOURCES")
  add_library(azalai_app_${name} STATIC ${lib_SOURCES})
  target_include_directories(azalai_app_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(azalai_app_${name} PUBLIC azalai_flags ${lib_USES} ${lib_LIBRARIES} PRIVATE azalai_warnings)
  set_target_properties(azalai_app_${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
endfunction()
