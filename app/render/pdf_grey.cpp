#include <app/render/pdf_grey.h>

#include <azalai/cartography/grey.h>

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <format>
#include <optional>
#include <string_view>

namespace azalai {
namespace {

std::optional<Rgba> colorOf(std::string_view operands) {
    std::array<std::uint8_t, 3> parts{};
    const char* at = operands.data();
    const char* const end = at + operands.size();
    for (std::uint8_t& part : parts) {
        while (at != end && *at == ' ')
            ++at;
        double share = 0;
        const auto [next, error] = std::from_chars(at, end, share);
        if (error != std::errc{}) return std::nullopt;
        part = static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0, 1.0) * 255));
        at = next;
    }
    return at == end ? std::optional(Rgba{parts[0], parts[1], parts[2], 255}) : std::nullopt;
}

} // namespace

std::string withGreys(const std::string& content) {
    std::string result;
    result.reserve(content.size());
    for (std::size_t line = 0; line < content.size();) {
        const std::size_t end = std::min(content.find('\n', line), content.size() - 1) + 1;
        const std::string_view text(content.data() + line, end - line);
        line = end;
        const bool isFill = text.ends_with(" scn\n");
        const auto color = isFill || text.ends_with(" SCN\n") ? colorOf(text.substr(0, text.size() - 5)) : std::nullopt;
        if (!color) {
            result += text;
            continue;
        }
        const std::string share = std::format("{:.4f}", greyOf(*color).red / 255.0);
        result += share + " " + share + " " + share + (isFill ? " scn\n" : " SCN\n");
    }
    return result;
}

void makePdfGrey(QPDF& pdf) {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle stream = page.getObjectHandle().getKey("/Contents");
        const std::shared_ptr<Buffer> bytes = stream.getStreamData();
        stream.replaceStreamData(
            withGreys(std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize())),
            QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace azalai
