# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails when a sentence of the program is not said in one of its languages: collects them anew into a copy.
#   ROOT   the project
#   WORK   a folder of this test's own
#   LUPDATE, LRELEASE  the tools

cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
file(GLOB texts ${ROOT}/translations/profile-uploader_*.ts)
if(NOT texts)
    message(FATAL_ERROR "There are no translations in ${ROOT}/translations.")
endif()
foreach(text IN LISTS texts)
    cmake_path(GET text FILENAME name)
    file(COPY ${text} DESTINATION ${WORK})
    set(plurals)
    if(name MATCHES "_en[.]ts$")
        set(plurals -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} -silent ${ROOT}/app ${ROOT}/ui -locations none -no-obsolete ${plurals} -ts ${WORK}/${name}
        COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS ${WORK}/${name} unfinished REGEX "type=\"unfinished\"")
    list(LENGTH unfinished count)
    if(count)
        message(SEND_ERROR "${name} lacks ${count} of the program's sentences: ./dev words puts them into it.")
    endif()
    execute_process(COMMAND ${LRELEASE} ${WORK}/${name} -qm ${WORK}/words.qm OUTPUT_VARIABLE said ERROR_VARIABLE said
        COMMAND_ERROR_IS_FATAL ANY)
    if(said MATCHES "[Ww]arning")
        message(SEND_ERROR "${name}: ${said}")
    endif()
endforeach()
