# SPDX-FileCopyrightText: Profile Uploader contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One target per module. DEPENDS states a dependency once: it feeds the linker and the layering test, because static
# libraries under one include root stop nobody from including anything.

add_library(house_rules INTERFACE)
# Designated initialisers leave members out on purpose: what is not named has its default.
target_compile_options(house_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wno-sign-conversion -Wno-missing-field-initializers
    -Werror=switch -Werror=return-type -Werror=unused-result
    -fstack-protector-strong $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
target_compile_definitions(house_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    PROFILE_UPLOADER_VERSION="${PROJECT_VERSION}")
target_link_options(house_rules INTERFACE -Wl,-z,relro,-z,now)
if(PROFILE_UPLOADER_SANITIZE)
    target_compile_options(house_rules INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -U_FORTIFY_SOURCE)
    target_link_options(house_rules INTERFACE -fsanitize=address,undefined)
endif()
if(PROFILE_UPLOADER_FUZZ)
    target_compile_options(house_rules INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer -U_FORTIFY_SOURCE)
    target_compile_definitions(house_rules INTERFACE QT_FORCE_ASSERTS)
    target_link_options(house_rules INTERFACE -fsanitize=address,undefined)
endif()

# add_module(name SOURCES … HEADERS … DEPENDS module… LINK library…)
function(add_module name)
    cmake_parse_arguments(M "" "" "SOURCES;HEADERS;DEPENDS;LINK" ${ARGN})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH layer) # app/ or ui/: what includes are relative to
    add_library(${name} STATIC ${M_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${layer} FILES ${M_HEADERS})
    target_link_libraries(${name} PUBLIC ${M_DEPENDS} ${M_LINK} PRIVATE house_rules)

    set(allowed ${name})
    foreach(module IN LISTS M_DEPENDS)
        get_property(below GLOBAL PROPERTY allowed_in_${module})
        list(APPEND allowed ${below})
    endforeach()
    list(REMOVE_DUPLICATES allowed)
    set_property(GLOBAL PROPERTY allowed_in_${name} ${allowed})
    if(BUILD_TESTING)
        add_test(NAME layering.${name}
            COMMAND ${CMAKE_COMMAND} -DDIR=${CMAKE_CURRENT_SOURCE_DIR} "-DALLOWED=${allowed}" "-DLINKS=${M_LINK}"
                    -DROOT=${PROJECT_SOURCE_DIR} -P ${PROJECT_SOURCE_DIR}/tests/architecture/check_includes.cmake)
    endif()
endfunction()
