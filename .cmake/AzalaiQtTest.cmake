find_package(Qt6 REQUIRED COMPONENTS Test)

# azalai_qt_test(NAME LABELS label... USES target... SOURCES file... [DISPLAY]) : one Qt Test program. DISPLAY gives it an X
# server of its own; without it, it runs on the offscreen platform. It runs in the clone's folder.
function(azalai_qt_test name)
  cmake_parse_arguments(PARSE_ARGV 1 test "DISPLAY" "" "LABELS;USES;SOURCES")
  add_executable(${name} ${test_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
  target_link_libraries(${name} PRIVATE azalai_flags azalai_warnings ${test_USES} Qt6::Test)
  target_compile_definitions(${name} PRIVATE AZALAI_SOURCE_DIR=".")
  if(test_DISPLAY)
    add_test(NAME ${name} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" COMMAND xvfb-run -a -s "-screen 0 1600x1000x24" $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=xcb")
  else()
    add_test(NAME ${name} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen")
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${test_LABELS}" TIMEOUT 180)
endfunction()
