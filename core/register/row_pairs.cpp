#include "core/register/row_pairs.hpp"

#include <functional>

namespace werkrug::core {

namespace {

class Pairing {
  public:
    Pairing(const std::vector<ListRow>& before, const std::vector<ListRow>& after)
        : before_(before), after_(after), taken_(before.size(), false), partners_(after.size()) {}

    // Gives every row without a partner the first free one that fits.
    void pair(const std::function<bool(const ListRow&, const ListRow&)>& fits) {
        for (std::size_t a = 0; a < after_.size(); ++a)
            for (std::size_t b = 0; b < before_.size() && !partners_[a]; ++b)
                if (!taken_[b] && fits(before_[b], after_[a])) {
                    partners_[a] = b;
                    taken_[b] = true;
                }
    }

    std::vector<RowPair> result() const {
        std::vector<RowPair> pairs;
        for (std::size_t a = 0; a < after_.size(); ++a)
            pairs.push_back({.before = partners_[a], .after = a});
        for (std::size_t b = 0; b < before_.size(); ++b)
            if (!taken_[b]) pairs.push_back({.before = b});
        return pairs;
    }

  private:
    const std::vector<ListRow>& before_;
    const std::vector<ListRow>& after_;
    std::vector<bool> taken_;
    std::vector<std::optional<std::size_t>> partners_;
};

}  // namespace

std::vector<RowPair> pair_rows(const std::vector<ListRow>& before,
                               const std::vector<ListRow>& after, bool only_by_id) {
    Pairing pairing(before, after);
    pairing.pair([](const auto& b, const auto& a) { return b.text == a.text; });
    pairing.pair([](const auto& b, const auto& a) { return !a.id.empty() && b.id == a.id; });
    if (!only_by_id) pairing.pair([](const auto&, const auto&) { return true; });
    return pairing.result();
}

}  // namespace werkrug::core
