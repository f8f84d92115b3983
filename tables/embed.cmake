# werkrug_embed(TARGET NAME FILE…): compiles the bytes of files into TARGET, so that the binary
# finds its reference data wherever it is put. Declared in NAME.hpp as
#   namespace werkrug::embedded { std::span<const EmbeddedFile> NAME(); }
function(werkrug_embed target name)
    set(out "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    add_custom_command(
        OUTPUT "${out}"
        COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/tables/embed.py" "${name}" "${out}" ${ARGN}
        DEPENDS "${CMAKE_SOURCE_DIR}/tables/embed.py" ${ARGN}
        VERBATIM)
    target_sources(${target} PRIVATE "${out}")
endfunction()
