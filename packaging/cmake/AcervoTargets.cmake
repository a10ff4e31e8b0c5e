# How a target of Acervo is made. A library exposes only its own folder, so a file can include
# nothing that its target does not name under USES: a forbidden arrow does not compile.

add_library(acervo_options INTERFACE)
target_compile_options(acervo_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wno-missing-field-initializers # designated initialisers leave out what has a default
    -Werror)
# No keywords: `slots` is a word of the domain (DESIGN: an article has a slot).
target_compile_definitions(acervo_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(ACERVO_SANITIZE)
    # The fuzzers use the same libraries; their own main is linked by acervo_fuzzer().
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

find_program(ACERVO_MOLD mold)
if(ACERVO_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
find_program(ACERVO_CCACHE ccache)
if(ACERVO_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${ACERVO_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${ACERVO_CCACHE})
    add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>
        "$<$<COMPILE_LANG_AND_ID:CXX,Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()

# One precompiled header of what most files include serves every target. All of Qt Core in it cost each file
# a fifth more time to compile than these few: the larger the header, the more of it is mapped and touched.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/empty.cpp CONTENT "\n")
add_library(acervo_pch STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
target_link_libraries(acervo_pch PUBLIC acervo_options Qt6::Core)
target_precompile_headers(acervo_pch PRIVATE
    "$<$<CXX_COMPILER_ID:Clang>:${CMAKE_CURRENT_LIST_DIR}/qpdfforclang.h>"
    <QtCore/QString> <QtCore/QStringList> <QtCore/QByteArray> <QtCore/QList> <QtCore/QHash> <QtCore/QObject>
    <QtCore/QVariant> <algorithm> <array> <expected> <functional> <memory> <optional> <span> <vector>)
# It names files by their whole paths: out of the compiler cache it would be another checkout's.
set_target_properties(acervo_pch PROPERTIES CXX_COMPILER_LAUNCHER "")

# Only targets with classes that have signals are looked through for them, and tests not even so: each such look
# reads all headers of Qt and of the standard library, which took as long as compiling everything.
set(CMAKE_AUTOMOC_COMPILER_PREDEFS OFF)

# acervo_library(NAME [MOC] SOURCES file… [USES target…] [HIDES target…] [LIBRARIES external…])
# MOC: some of its classes are Q_OBJECT.
# USES and HIDES are Acervo's own targets. Those under USES become visible to users of this one (their
# headers stand in this one's headers), those under HIDES do not; LIBRARIES are external.
function(acervo_library name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;USES;HIDES;LIBRARIES" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_USES} ${arg_LIBRARIES} Qt6::Core
        PRIVATE ${arg_HIDES} acervo_options)
    target_precompile_headers(${name} REUSE_FROM acervo_pch)
endfunction()

# Where a test finds files, for those that include it: on every command line, no test of another folder
# would be found in the compiler cache.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/testpaths/testpaths.h CONTENT
"#define ACERVO_SOURCE_DIR \"${CMAKE_SOURCE_DIR}\"
#define ACERVO_BINARY_DIR \"${CMAKE_BINARY_DIR}\"
")

# acervo_test(tst_name [GUI] SOURCES file… USES target… [LIBRARIES external…] [LABELS label…])
# One executable and one ctest entry. A GUI test runs offscreen and is left out of a sanitised run.
function(acervo_test name)
    cmake_parse_arguments(arg "GUI" "" "SOURCES;USES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_USES} ${arg_LIBRARIES} Qt6::Test acervo_options)
    target_include_directories(${name} PRIVATE ${CMAKE_BINARY_DIR}/testpaths)
    target_precompile_headers(${name} REUSE_FROM acervo_pch)
    # Every test includes the .moc of its class.
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/test-config")
    if(arg_GUI)
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        set_property(TEST ${name} APPEND PROPERTY LABELS gui)
    endif()
endfunction()

# acervo_fuzzer(name USES target… [SEEDS folder…]) in tests/fuzz: makes fuzz_name of fuzz_name.cpp, and a ctest
# entry that starts from the folders, or corpus/name/, and then tries what it makes of it for 20 s. It keeps
# nothing in the source.
function(acervo_fuzzer name)
    cmake_parse_arguments(arg "" "" "USES;SEEDS" ${ARGN})
    if(NOT arg_SEEDS)
        set(arg_SEEDS ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
    endif()
    set(found ${CMAKE_CURRENT_BINARY_DIR}/found/${name})
    file(MAKE_DIRECTORY ${found})
    add_executable(fuzz_${name} fuzz_${name}.cpp)
    target_link_libraries(fuzz_${name} PRIVATE ${arg_USES} acervo_options)
    target_precompile_headers(fuzz_${name} REUSE_FROM acervo_pch)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_test(NAME fuzz_${name} COMMAND fuzz_${name} -max_total_time=20 -timeout=10 -rss_limit_mb=1024
        -max_len=20000 -verbosity=0 -print_final_stats=1 -artifact_prefix=${CMAKE_CURRENT_BINARY_DIR}/${name}-
        ${found} ${arg_SEEDS})
    set_tests_properties(fuzz_${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
