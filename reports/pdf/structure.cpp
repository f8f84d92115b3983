#include "reports/pdf/structure.hpp"

#include <utility>

namespace werkrug::reports::pdf {

std::size_t Structure::open(Role role, std::string description) {
    const auto parent = open_.empty() ? std::nullopt : std::optional{open_.back()};
    elements_.push_back({role, std::move(description), parent});
    open_.push_back(elements_.size() - 1);
    return open_.back();
}

void Structure::reopen(std::size_t element) {
    open_.push_back(element);
}

void Structure::close() {
    open_.pop_back();
}

void Structure::drew(std::size_t page, std::optional<std::size_t> element) {
    if (pages_.size() <= page) pages_.resize(page + 1);
    pages_[page].push_back(element);
}

void Structure::drew_text(std::size_t page) {
    drew(page, open_.empty() ? std::nullopt : std::optional{open_.back()});
}

void Structure::drew_shape(std::size_t page) {
    const bool in_figure = !open_.empty() && elements_[open_.back()].role == Role::figure;
    drew(page, in_figure ? std::optional{open_.back()} : std::nullopt);
}

}  // namespace werkrug::reports::pdf
