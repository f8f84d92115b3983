# The faces that documents embed: Open Sans for the text, DejaVu Sans for the characters that Open
# Sans lacks. Cut down at build time from Debian's packages (fonts-open-sans, fonts-dejavu-core).
find_file(OPEN_SANS_REGULAR OpenSans-Regular.ttf PATHS /usr/share/fonts/truetype/open-sans REQUIRED)
find_file(OPEN_SANS_SEMIBOLD OpenSans-Semibold.ttf PATHS /usr/share/fonts/truetype/open-sans REQUIRED)
find_file(DEJAVU_SANS DejaVuSans.ttf PATHS /usr/share/fonts/truetype/dejavu REQUIRED)
# python3-fonttools belongs to Debian's own interpreter; another one in the PATH would not find it.
find_program(FONT_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)

# Latin with Vietnamese, Greek, Cyrillic of the living languages; punctuation, currency, letter-like,
# arrows, mathematics. A document pays for every character of a face that it uses, so what is rarer
# (polytonic Greek, historic Cyrillic, shapes, dingbats) is in the fallback only.
set(text_ranges 0020-007E 00A0-024F 02B0-02DD 0370-03FF 0400-045F 0490-0491 1E00-1EFF 2000-206F
                2070-209F 20A0-20BF 2100-218F 2190-21FF 2200-22FF)
set(fallback_ranges ${text_ranges} 02DE-02FF 0460-052F 1F00-1FFF 2300-23FF 2500-27BF)

set(make_faces ${CMAKE_CURRENT_LIST_DIR}/make_faces.py)

# werkrug_face(OUT SOURCE RANGE…)
function(werkrug_face out source)
    add_custom_command(
        OUTPUT ${out}
        COMMAND ${FONT_PYTHON} ${make_faces} ${out} ${source} ${ARGN}
        DEPENDS ${make_faces} ${source}
        VERBATIM)
endfunction()

set(faces ${CMAKE_CURRENT_BINARY_DIR}/regular.ttf ${CMAKE_CURRENT_BINARY_DIR}/bold.ttf
          ${CMAKE_CURRENT_BINARY_DIR}/fallback.ttf)
werkrug_face(${CMAKE_CURRENT_BINARY_DIR}/regular.ttf ${OPEN_SANS_REGULAR} ${text_ranges})
werkrug_face(${CMAKE_CURRENT_BINARY_DIR}/bold.ttf ${OPEN_SANS_SEMIBOLD} ${text_ranges})
werkrug_face(${CMAKE_CURRENT_BINARY_DIR}/fallback.ttf ${DEJAVU_SANS} ${fallback_ranges})
