#include <app/cli/parse_size.h>

#include <charconv>

namespace azalai {

Result<QSize> parsePixelSize(const std::string& text) {
    int width = 0;
    int height = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != 'x')
        return failure(ErrorCode::UnknownOption, text, "--size is such as 1440x900");
    const auto second = std::from_chars(first.ptr + 1, end, height);
    if (second.ec != std::errc{} || second.ptr != end)
        return failure(ErrorCode::UnknownOption, text, "--size is such as 1440x900");
    if (width < 800 || height < 600 || width > 7680 || height > 4320)
        return failure(ErrorCode::OutOfRange, text, "--size is 800x600 to 7680x4320");
    return QSize(width, height);
}

Result<Paper> parsePaper(const std::string& text) {
    if (const auto paper = parsePaperWord(text)) return *paper;
    return failure(ErrorCode::UnknownOption, text, "--size is A0 to A5 or slide");
}

} // namespace azalai
