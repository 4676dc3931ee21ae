# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reads the includes of one module and fails on any that the architecture does not allow.
#   DIR      the module's folder
#   ALLOWED  the modules it may know, itself among them
#   LINKS    the libraries it states
#   ROOT     the project

cmake_minimum_required(VERSION 3.25)

set(modules)
foreach(layer app ui)
    file(GLOB folders LIST_DIRECTORIES true RELATIVE ${ROOT}/${layer} ${ROOT}/${layer}/*)
    foreach(folder IN LISTS folders)
        if(IS_DIRECTORY ${ROOT}/${layer}/${folder})
            list(APPEND modules ${folder})
        endif()
    endforeach()
endforeach()

# A Qt module that only those may include which say so in LINK.
set(stated Network QNetwork|QTcp|QHttp|QSsl Sql QSql Widgets QWidget|QApplication|QDialog|QWizard|QTableView|QLabel|QPushButton Gui QGui|QUndo|QPixmap|QIcon)

set(problems "")
file(GLOB_RECURSE files ${DIR}/*.h ${DIR}/*.cpp)
foreach(file IN LISTS files)
    file(STRINGS ${file} includes REGEX "^[ \t]*#[ \t]*include")
    file(RELATIVE_PATH short ${ROOT} ${file})
    foreach(line IN LISTS includes)
        if(line MATCHES "\"([a-z_]+)/")
            set(module ${CMAKE_MATCH_1})
            if(module IN_LIST modules AND NOT module IN_LIST ALLOWED)
                string(APPEND problems "  ${short}: ${line} (may know only: ${ALLOWED})\n")
            endif()
        endif()
        set(rules ${stated})
        while(rules)
            list(POP_FRONT rules library pattern)
            if(line MATCHES "<(${pattern})" AND NOT "Qt6::${library}" IN_LIST LINKS)
                string(APPEND problems "  ${short}: ${line} (does not link Qt6::${library})\n")
            endif()
        endwhile()
    endforeach()
endforeach()
if(problems)
    message(FATAL_ERROR "Includes against the layering:\n${problems}")
endif()
