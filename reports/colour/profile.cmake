# The colour profile that archived documents embed; made here, so that no package is needed for it.
set(make_srgb_profile ${CMAKE_CURRENT_LIST_DIR}/make_srgb_profile.py)
set(srgb_profile ${CMAKE_CURRENT_BINARY_DIR}/sRGB.icc)
add_custom_command(
    OUTPUT ${srgb_profile}
    COMMAND Python3::Interpreter ${make_srgb_profile} ${srgb_profile}
    DEPENDS ${make_srgb_profile}
    VERBATIM)
