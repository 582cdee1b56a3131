#include <azalai/model/grade.h>

#include <tuple>

namespace azalai {

Result<Grade> parseGrade(std::string_view text) {
    if (text.size() != 2 || text[0] < 'A' || text[0] > 'F' || text[1] < '1' || text[1] > '6')
        return failure(ErrorCode::InvalidValue, std::string(text), "expected a grade such as B2: A..F and 1..6");
    return Grade{text[0], text[1]};
}

Grade weaker(Grade a, Grade b) {
    return std::tie(a.credibility, a.reliability) < std::tie(b.credibility, b.reliability) ? b : a;
}

} // namespace azalai
