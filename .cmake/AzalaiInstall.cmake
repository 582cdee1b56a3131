# cmake --install gives a working prefix: program, data, desktop file, icon, man page.
install(TARGETS azalai RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(DIRECTORY maps/base DESTINATION "${CMAKE_INSTALL_DATADIR}/azalai/maps" FILES_MATCHING PATTERN "*.gpkg" PATTERN "*.md" PATTERN "LICENCES/*")
install(DIRECTORY maps/northern-mali DESTINATION "${CMAKE_INSTALL_DATADIR}/azalai/maps"
  FILES_MATCHING PATTERN "*.json" PATTERN "*.geojson" PATTERN "*.md" PATTERN "draw" EXCLUDE)
install(FILES resources/desktop/azalai.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/desktop/azalai.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/docs/azalai.1")
  install(FILES docs/azalai.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()
