// Structure::write: marks the content of the pages, and builds the tree that refers to the marks.
#include "reports/pdf/structure.hpp"

#include <fmt/format.h>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

namespace werkrug::reports::pdf {

namespace {

QPDFObjectHandle name(std::string_view text) {
    return QPDFObjectHandle::newName(std::string{text});
}

std::string_view type_of(Role role) {
    switch (role) {
        case Role::heading_1:
            return "/H1";
        case Role::heading_2:
            return "/H2";
        case Role::paragraph:
            return "/P";
        case Role::list:
            return "/L";
        case Role::list_item:
            return "/LI";
        case Role::label:
            return "/Lbl";
        case Role::list_body:
            return "/LBody";
        case Role::table:
            return "/Table";
        case Role::row:
            return "/TR";
        case Role::header_cell:
            return "/TH";
        case Role::cell:
            return "/TD";
        case Role::figure:
            break;
    }
    return "/Figure";
}

// What the marks of one page are: for each piece drawn, its mark; pieces of one element that follow
// each other share one. Nothing: an artifact.
struct PageMarks {
    std::vector<std::optional<int>> of_piece{};
    std::vector<std::size_t> elements{};  // by mark
};

PageMarks marks_of(const std::vector<std::optional<std::size_t>>& drawn) {
    PageMarks marks;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        if (!drawn[i]) {
            marks.of_piece.emplace_back();
            continue;
        }
        const bool goes_on = i > 0 && drawn[i - 1] == drawn[i];
        if (!goes_on) marks.elements.push_back(*drawn[i]);
        marks.of_piece.emplace_back(static_cast<int>(marks.elements.size()) - 1);
    }
    return marks;
}

// Puts marks around the pieces of a content stream: a text from BT to ET, or a path up to the
// operator that paints it, each with the settings before it.
class Marking : public QPDFObjectHandle::TokenFilter {
  public:
    Marking(const PageMarks& marks, std::vector<std::string> types)
        : marks_(marks), types_(std::move(types)) {}

    void handleToken(const QPDFTokenizer::Token& token) override {
        piece_ += token.getRawValue();
        if (token.getType() == QPDFTokenizer::tt_word && ends_piece(token.getValue()))
            write_piece();
    }

    void handleEOF() override {
        write(piece_);
        if (next_ != marks_.of_piece.size())
            throw std::logic_error("a page holds other pieces than were drawn on it");
    }

  private:
    static bool ends_piece(std::string_view word) {
        constexpr std::array<std::string_view, 4> ends{"ET", "S", "f", "B"};
        return std::find(ends.begin(), ends.end(), word) != ends.end();
    }

    void write_piece() {
        const auto mark = marks_.of_piece.at(next_);
        const bool begins = next_ == 0 || marks_.of_piece[next_ - 1] != mark || !mark;
        const bool ends =
            next_ + 1 == marks_.of_piece.size() || marks_.of_piece[next_ + 1] != mark || !mark;
        if (begins) write(opening(mark));
        write(std::exchange(piece_, {}));
        if (ends) write("\nEMC\n");
        ++next_;
    }

    std::string opening(std::optional<int> mark) const {
        if (!mark) return "\n/Artifact BMC\n";
        return fmt::format("\n{} <</MCID {}>> BDC\n", types_.at(static_cast<std::size_t>(*mark)),
                           *mark);
    }

    const PageMarks& marks_;
    std::vector<std::string> types_;  // by mark
    std::string piece_{};
    std::size_t next_{0};
};

}  // namespace

class StructureWriter {
  public:
    StructureWriter(const Structure& structure, QPDF& pdf) : structure_(structure), pdf_(pdf) {}

    void write() {
        make_elements();
        auto pages = QPDFPageDocumentHelper(pdf_).getAllPages();
        auto parents = QPDFObjectHandle::newArray();
        for (std::size_t i = 0; i < pages.size(); ++i) mark_page(pages[i], i, parents);
        add_tree(parents);
    }

  private:
    void make_elements() {
        document_ = make_element("/Document");
        for (const auto& element : structure_.elements_) {
            auto made = make_element(type_of(element.role));
            if (element.role == Role::figure)
                made.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(element.description));
            if (element.role == Role::header_cell) made.replaceKey("/A", column_scope());
            auto parent = element.parent ? objects_.at(*element.parent) : document_;
            made.replaceKey("/P", parent);
            parent.getKey("/K").appendItem(made);
            objects_.push_back(made);
        }
    }

    QPDFObjectHandle make_element(std::string_view type) {
        auto element = QPDFObjectHandle::newDictionary();
        element.replaceKey("/Type", name("/StructElem"));
        element.replaceKey("/S", name(type));
        element.replaceKey("/K", QPDFObjectHandle::newArray());
        return pdf_.makeIndirectObject(element);
    }

    static QPDFObjectHandle column_scope() {
        auto attributes = QPDFObjectHandle::newDictionary();
        attributes.replaceKey("/O", name("/Table"));
        attributes.replaceKey("/Scope", name("/Column"));
        return attributes;
    }

    void mark_page(QPDFPageObjectHelper& page, std::size_t index, QPDFObjectHandle& parents) {
        static const std::vector<std::optional<std::size_t>> nothing;
        const auto& drawn = index < structure_.pages_.size() ? structure_.pages_[index] : nothing;
        const auto marks = marks_of(drawn);
        auto of_page = QPDFObjectHandle::newArray();
        std::vector<std::string> types;
        for (std::size_t mark = 0; mark < marks.elements.size(); ++mark) {
            const auto element = marks.elements[mark];
            types.emplace_back(type_of(structure_.elements_[element].role));
            refer(objects_.at(element), page.getObjectHandle(), static_cast<int>(mark));
            of_page.appendItem(objects_.at(element));
        }
        const auto key = static_cast<int>(index);
        page.getObjectHandle().replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
        page.getObjectHandle().replaceKey("/Tabs", name("/S"));
        parents.appendItem(QPDFObjectHandle::newInteger(key));
        parents.appendItem(pdf_.makeIndirectObject(of_page));
        replace_content(page, Marking(marks, std::move(types)));
    }

    void replace_content(QPDFPageObjectHelper& page, Marking marking) {
        Pl_Buffer marked("marked content");
        page.filterContents(&marking, &marked);
        const std::unique_ptr<Buffer> buffer(marked.getBuffer());
        const std::string content(reinterpret_cast<const char*>(buffer->getBuffer()),
                                  buffer->getSize());
        page.getObjectHandle().replaceKey("/Contents", pdf_.newStream(content));
    }

    static void refer(QPDFObjectHandle element, const QPDFObjectHandle& page, int mark) {
        auto reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", name("/MCR"));
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(mark));
        element.getKey("/K").appendItem(reference);
    }

    void add_tree(const QPDFObjectHandle& parents) {
        auto parent_tree = QPDFObjectHandle::newDictionary();
        parent_tree.replaceKey("/Nums", parents);
        auto tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Type", name("/StructTreeRoot"));
        tree.replaceKey("/K", document_);
        tree.replaceKey("/ParentTree", pdf_.makeIndirectObject(parent_tree));
        tree.replaceKey("/ParentTreeNextKey",
                        QPDFObjectHandle::newInteger(static_cast<int>(structure_.pages_.size())));
        auto root = pdf_.makeIndirectObject(tree);
        document_.replaceKey("/P", root);
        pdf_.getRoot().replaceKey("/StructTreeRoot", root);
        auto marked = QPDFObjectHandle::newDictionary();
        marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
        pdf_.getRoot().replaceKey("/MarkInfo", marked);
    }

    const Structure& structure_;
    QPDF& pdf_;
    QPDFObjectHandle document_{};
    std::vector<QPDFObjectHandle> objects_{};
};

void Structure::write(QPDF& pdf) const {
    StructureWriter(*this, pdf).write();
}

}  // namespace werkrug::reports::pdf
