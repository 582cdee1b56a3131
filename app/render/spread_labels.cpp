#include <app/render/spread_labels.h>

#include <algorithm>
#include <cstddef>

namespace azalai {
namespace {

/// Labels that touch and move as one.
struct Block {
    double sum = 0; ///< of their wanted places, each less the room of the labels before it
    std::size_t count = 0;

    [[nodiscard]] double mean() const { return sum / static_cast<double>(count); }
};

} // namespace

std::vector<double> spreadLabels(const std::vector<SpreadLabel>& labels, double firstMm, double lastMm) {
    // Less the room of all labels before it, each label is a point, and points must only not change their order.
    std::vector<Block> blocks;
    double before = 0;
    for (const SpreadLabel& label : labels) {
        blocks.push_back({.sum = label.wantedMm - label.sizeMm / 2 - before, .count = 1});
        before += label.sizeMm;
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    const double latest = std::max(firstMm, lastMm - before);
    std::vector<double> middles;
    before = 0;
    for (const Block& block : blocks) {
        for (std::size_t i = 0; i < block.count; ++i) {
            const double size = labels[middles.size()].sizeMm;
            middles.push_back(std::clamp(block.mean(), firstMm, latest) + before + size / 2);
            before += size;
        }
    }
    return middles;
}

} // namespace azalai
