// A screen reader can read every document: all that is drawn belongs to the structure or is said to
// be an artifact, in reading order, with headings, tables by rows, and pictures in words
// (ISO 32000-1, 14.7 and 14.8). Looked at with qpdf and poppler, which share no code with ours.
#include "reports/documents.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>

using namespace werkrug;
using namespace werkrug::tests;
using core::DocumentKind;

namespace {

std::string document(DocumentKind kind, Language language) {
    auto facts = sample_case();
    if (kind == DocumentKind::referral_letter)
        for (auto& answer : facts.red_flags.answers)
            if (answer.flag == "cauda-equina") answer.answer = core::Answer::yes;
    const auto made = reports::make_document(kind, FiledCase(facts).file(), language);
    REQUIRE_FALSE(made.refusal);
    return made.bytes;
}

// Reads a page: which marks it has, and what is drawn outside any.
class Marks : public QPDFObjectHandle::ParserCallbacks {
  public:
    std::set<long long> ids{};
    int outside{0};
    int doubled{0};

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (object.isOperator())
            handle(object.getOperatorValue());
        else
            operands_.push_back(object);
    }
    void handleEOF() override { CHECK(depth_ == 0); }

  private:
    void handle(const std::string& word) {
        if (word == "BDC") open_mark();
        if (word == "BDC" || word == "BMC") ++depth_;
        if (word == "EMC") --depth_;
        const std::set<std::string> paints{"Tj", "TJ", "'", "S", "s", "f", "f*", "B", "b", "Do"};
        if (paints.contains(word) && depth_ == 0) ++outside;
        operands_.clear();
    }

    void open_mark() {
        auto properties = operands_.back();
        if (!properties.hasKey("/MCID")) return;
        if (!ids.insert(properties.getKey("/MCID").getIntValue()).second) ++doubled;
    }

    std::vector<QPDFObjectHandle> operands_{};
    int depth_{0};
};

// What the tree says: the marks of each page in reading order, and how often each type stands.
struct Tree {
    std::map<QPDFObjGen, std::vector<long long>> marks{};
    std::map<std::string, int> types{};
    std::vector<std::string> faults{};
};

const std::map<std::string, std::set<std::string>>& allowed_parents() {
    static const std::map<std::string, std::set<std::string>> all{
        {"/TR", {"/Table"}}, {"/TH", {"/TR"}},  {"/TD", {"/TR"}},
        {"/LI", {"/L"}},     {"/Lbl", {"/LI"}}, {"/LBody", {"/LI"}}};
    return all;
}

void check_element(QPDFObjectHandle element, const std::string& parent, Tree& tree) {
    const auto type = element.getKey("/S").getName();
    ++tree.types[type];
    const auto allowed = allowed_parents().find(type);
    if (allowed != allowed_parents().end() && !allowed->second.contains(parent))
        tree.faults.push_back(type + " in " + parent);
    if (type == "/Figure" && element.getKey("/Alt").getUTF8Value().empty())
        tree.faults.emplace_back("a figure without words");
}

void walk(QPDFObjectHandle element, const std::string& parent, QPDFObjectHandle page, Tree& tree) {
    if (element.isInteger()) {
        tree.marks[page.getObjGen()].push_back(element.getIntValue());
        return;
    }
    if (element.isArray()) {
        for (auto& kid : element.getArrayAsVector()) walk(kid, parent, page, tree);
        return;
    }
    if (element.hasKey("/Pg")) page = element.getKey("/Pg");
    if (element.getKey("/Type").isNameAndEquals("/MCR")) {
        tree.marks[page.getObjGen()].push_back(element.getKey("/MCID").getIntValue());
        return;
    }
    check_element(element, parent, tree);
    walk(element.getKey("/K"), element.getKey("/S").getName(), page, tree);
}

Tree tree_of(QPDF& pdf) {
    Tree tree;
    auto root = pdf.getRoot().getKey("/StructTreeRoot");
    REQUIRE(root.isDictionary());
    walk(root.getKey("/K"), "", QPDFObjectHandle::newNull(), tree);
    return tree;
}

// Every mark of a page stands once in the tree, and nothing is drawn outside the marks.
void check_page(QPDFPageObjectHelper page, const Tree& tree) {
    Marks marks;
    page.parseContents(&marks);
    CHECK(marks.outside == 0);
    CHECK(marks.doubled == 0);
    const auto found = tree.marks.find(page.getObjectHandle().getObjGen());
    const auto in_tree = found == tree.marks.end() ? std::vector<long long>() : found->second;
    CHECK(std::set<long long>(in_tree.begin(), in_tree.end()) == marks.ids);
    CHECK(in_tree.size() == marks.ids.size());
}

// The parent tree leads from each mark back to an element of the page.
void check_parents(QPDF& pdf, QPDFPageObjectHelper page, std::size_t marks) {
    auto numbers = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    const auto key = page.getObjectHandle().getKey("/StructParents").getIntValue();
    for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2) {
        if (numbers.getArrayItem(i).getIntValue() != key) continue;
        auto parents = numbers.getArrayItem(i + 1);
        CHECK(static_cast<std::size_t>(parents.getArrayNItems()) == marks);
        for (auto& parent : parents.getArrayAsVector()) CHECK(parent.hasKey("/S"));
        return;
    }
    FAIL_CHECK("a page without parents");
}

void check_structure(const std::string& bytes) {
    QPDF pdf;
    pdf.processMemoryFile("document", bytes.data(), bytes.size());
    CHECK(pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(pdf.getRoot().getKey("/Lang").isString());
    const auto tree = tree_of(pdf);
    CHECK(tree.faults == std::vector<std::string>());
    CHECK(tree.types.contains("/P"));
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        check_page(page, tree);
        const auto found = tree.marks.find(page.getObjectHandle().getObjGen());
        if (found != tree.marks.end()) check_parents(pdf, page, found->second.size());
    }
}

}  // namespace

TEST_CASE("everything drawn is in the structure or an artifact", "[reports][structure]") {
    const auto language = GENERATE(Language::nl, Language::en);
    for (const auto kind : core::all_document_kinds) {
        INFO(core::name_of(kind));
        check_structure(document(kind, language));
    }
}

TEST_CASE("the reports have headings, tables and pictures in words", "[reports][structure]") {
    for (const auto kind : {DocumentKind::insurer_report, DocumentKind::own_file}) {
        QPDF pdf;
        const auto bytes = document(kind, Language::en);
        pdf.processMemoryFile("document", bytes.data(), bytes.size());
        const auto tree = tree_of(pdf);
        for (const auto* type : {"/H1", "/H2", "/Table", "/TR", "/TH", "/TD", "/L", "/Figure"}) {
            INFO(type);
            CHECK(tree.types.contains(type));
        }
    }
}

TEST_CASE("poppler reads the text by the structure, with words apart", "[reports][structure]") {
    const RenderedReport report(document(DocumentKind::worker_report, Language::en), "structure");
    const auto info = report.output_of({"pdfinfo", "FILE"});
    CHECK(contains(info, "Tagged:          yes"));
    auto text = report.output_of({"pdfinfo", "-struct-text", "FILE"});
    // A sentence that is broken over lines on the page.
    CHECK(contains(text,
                   "Your company doctor has looked at one question: does your back pain come "
                   "from your work? In this report you read what the doctor looked at, what "
                   "the answer is, and what it means for you."));
    CHECK(text.find("The answer") < text.find("Your rights"));
}
