// The lists of rows on the page with the conclusion.
#pragma once

#include "app/gui/row_list.hpp"

namespace werkrug::app {

// All refer to the session, which must outlive the list.
RowListSpec other_cause_rows(const Session& session);
RowListSpec work_limit_rows(const Session& session);
RowListSpec measure_rows(const Session& session);
RowListSpec consent_rows(const Session& session);

}  // namespace werkrug::app
