// The lists of rows on the page of care.
#pragma once

#include "app/gui/row_list.hpp"

namespace werkrug::app {

RowListSpec own_advice_rows(const Session& session);
RowListSpec appointment_rows(const Session& session);
RowListSpec evaluation_rows(const Session& session);

}  // namespace werkrug::app
