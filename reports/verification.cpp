#include "reports/verification.hpp"

#include "core/assessment/assess.hpp"
#include "core/assessment/result_json.hpp"
#include "core/case/case_reader.hpp"
#include "core/io/sha256.hpp"
#include "reports/pdf/page_text.hpp"
#include "reports/pdf/seal.hpp"
#include "reports/sections/disclosed_case.hpp"
#include "reports/sections/machine_readable.hpp"
#include "tables/instrument_reader.hpp"

#include <nlohmann/json.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <optional>

namespace werkrug::reports {

namespace {

using Json = nlohmann::json;

// The files that a document carries; nothing when it carries none of ours.
struct Carried {
    std::string case_xml{};
    std::string instrument_xml{};
    std::string result_json{};
};

std::optional<Carried> carried_by(QPDF& pdf, const std::string& file) {
    Carried carried;
    int found = 0;
    for (auto& attachment : pdf::read_attachments(pdf, file)) {
        for (auto [name, into] : {std::pair{attached_case, &carried.case_xml},
                                  std::pair{attached_instrument, &carried.instrument_xml},
                                  std::pair{attached_result, &carried.result_json}}) {
            if (attachment.name != name) continue;
            *into = std::move(attachment.bytes);
            ++found;
        }
    }
    constexpr int all_of_them = 3;
    if (found == 0) return std::nullopt;
    if (found != all_of_them) throw Error(file, msg("an attached file is missing"));
    return carried;
}

Language language_of(QPDF& pdf) {
    auto language = pdf.getRoot().getKey("/Lang");
    const bool dutch = language.isString() && language.getUTF8Value().starts_with("nl");
    return dutch ? Language::nl : Language::en;
}

std::string printed_at(const Json& json, const Json::json_pointer& place) {
    return json.contains(place) ? json.at(place).dump() : std::string();
}

std::vector<ResultDifference> differences_between(const Json& printed, const Json& computed) {
    std::vector<ResultDifference> found;
    for (const auto& step : Json::diff(printed, computed)) {
        const auto path = step.at("path").get<std::string>();
        const Json::json_pointer place(path);
        found.push_back({path, printed_at(printed, place), printed_at(computed, place)});
    }
    return found;
}

// Fills in what comes of computing the conclusion again. Throws Error for damaged files.
void compute_again(Verification& verification, QPDF& pdf, const std::string& file,
                   const Carried& carried, core::Date today) {
    const auto instrument = tables::read_instrument(carried.instrument_xml, attached_instrument);
    const auto facts =
        core::read_checked_case(carried.case_xml, attached_case, &instrument.instrument, today)
            .facts;
    const core::Translator tr(language_of(pdf));
    const auto assessment = core::assess(facts, instrument.instrument);
    const auto printed = Json::parse(carried.result_json, nullptr, false);
    if (printed.is_discarded()) throw Error(attached_result, msg("this is no JSON"));
    const auto computed = Json::parse(core::result_json(assessment, facts, instrument, tr));
    verification.differences = differences_between(printed, computed);
    const auto hash = sections::facts_sha256(facts, core::sha256_hex(instrument.xml));
    verification.hash_differs = pdf::last_page_text(pdf, file).find(hash) == std::string::npos;
}

Verdict verdict_of(const Verification& verification) {
    if (verification.seal_broken || verification.hash_differs || verification.facts_unreadable)
        return Verdict::tampered;
    return verification.differences.empty() ? Verdict::identical : Verdict::different;
}

Verification verify(QPDF& pdf, std::string_view bytes, const std::string& file, core::Date today) {
    const auto seal = pdf::check_seal(bytes);
    Verification verification{.seal_broken = seal == pdf::SealState::broken};
    try {
        const auto carried = carried_by(pdf, file);
        // What carries our files was sealed once: a missing seal was damaged or taken away.
        if (carried) {
            verification.seal_broken = seal != pdf::SealState::intact;
            compute_again(verification, pdf, file, *carried, today);
        } else if (!verification.seal_broken) {
            return {.verdict = Verdict::not_verifiable};
        }
    } catch (const Error&) {
        verification.facts_unreadable = true;  // told by the verdict: these were good once
    } catch (const std::exception&) {          // of libqpdf, for a damaged stream
        verification.facts_unreadable = true;
    }
    verification.verdict = verdict_of(verification);
    return verification;
}

}  // namespace

Verification verify_document(std::string_view bytes, const std::string& file, core::Date today) {
    if (bytes.size() > most_pdf_bytes) throw Error(file, msg("the file is too large"));
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    try {
        pdf.processMemoryFile(file.c_str(), bytes.data(), bytes.size());
    } catch (const QPDFExc& bad) {
        if (bad.getErrorCode() == qpdf_e_password)
            throw Error(file, msg("this PDF is protected by a password"),
                        msg("Only documents that were not protected can be verified."));
        // A file with our seal that no longer opens is one of ours that was damaged.
        if (pdf::check_seal(bytes) != pdf::SealState::none)
            return {.verdict = Verdict::tampered, .seal_broken = true, .facts_unreadable = true};
        throw Error(file, msg("this is no PDF that can be read"));
    }
    return verify(pdf, bytes, file, today);
}

}  // namespace werkrug::reports
