// Who may read what: the table of domain/disclosure.md, cell by cell. The one place where a group
// of facts is opened to a reader; the selections of disclosure.cpp copy nothing without asking it.
#pragma once

namespace werkrug::core {

enum class Reader { own_file, worker, ncvb, employer, insurer_adviser, treating_physician };

enum class FactGroup {
    name,
    birth_date,
    employer_name,
    background,       // year of birth, sex, occupation, sector
    diagnosis,        // and its codes
    medical,          // complaints, examination, red flags
    private_factors,  // psychosocial ones, other causes, the worker's own opinion
    exposure,         // tasks, kilograms, hours
    numbers,          // points, percentages, interval
    work_factors,     // "work-related", and which factors
    conclusion,       // "occupational disease", conclusion class
    notification,     // that one was made
    limits,           // limits and possibilities for work
    prevention,
    third_parties,
    care  // questionnaires and scores, care plan, appointments, return to work, evaluation, closing
};

enum class Grant {
    no,
    yes,
    with_consent,  // the worker's, in writing, for that document and recipient
    anonymous      // so that nobody can tell who it is about
};

// The cell of the table. Care has no row there: it is medical, and goes to the own file and the
// worker only, not to an insurer even with consent, whose question it does not answer. The column
// of the treating physician is ours, since the table has none: who the request or the letter is
// about, and of a letter of referral what stopped the assessment.
Grant grant(FactGroup group, Reader reader);

inline bool may_read(FactGroup group, Reader reader) {
    return grant(group, reader) != Grant::no;
}

}  // namespace werkrug::core
