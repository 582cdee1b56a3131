#include <app/cli/cargo_option.h>
#include <app/cli/way_options.h>
#include <app/text/place_id.h>

#include <azalai/time/parse_time.h>

#include <charconv>

namespace azalai {

namespace {

Result<std::optional<Status>> worstStatus(const std::string& text) {
    if (text == "any") return std::nullopt;
    const auto status = parseWord<Status>(text);
    if (!status || *status == Status::Cut || *status == Status::Unknown)
        return failure(ErrorCode::UnknownOption, text, "--accept is open, at-risk or any");
    return status;
}

Result<std::size_t> countOption(const std::string& text) {
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size())
        return failure(ErrorCode::UnknownOption, text, "--alternatives is a whole number");
    return count;
}

} // namespace

std::vector<OptionSpec> wayOptions() {
    return {{"accept", "open|at-risk|any", "the worst status of a leg that is used (default: at-risk)"},
            {"cargo", "goods", "fuel, food, medicine, salt or people: only legs that a vehicle for them can pass"},
            {"vehicle", "id", "this vehicle alone, all the way; hours and litres are its own"},
            {"avoid", "actor", "use no leg with a zone of this actor on it; may be given again"},
            {"fastest", "", "the way of the fewest hours instead of the shortest"},
            {"alternatives", "number", "how many other ways to look for, 0 to 10 (default: 2)"}};
}

Result<WayRequest> wayRequest(const Invocation& invocation, const Dossier& dossier) {
    const std::string& start = invocation.arguments.at(1);
    const auto from = start == "-" ? Result<std::string>() : placeId(dossier, start);
    if (!from) return std::unexpected(from.error());
    const auto to = placeId(dossier, invocation.arguments.at(2));
    if (!to) return std::unexpected(to.error());
    const auto worst = worstStatus(invocation.value("accept", "at-risk"));
    if (!worst) return std::unexpected(worst.error());
    const auto goods = goodsOption(invocation);
    if (!goods) return std::unexpected(goods.error());
    const auto alternatives = countOption(invocation.value("alternatives", "2"));
    if (!alternatives) return std::unexpected(alternatives.error());
    const std::vector<std::string> avoided = invocation.values("avoid");
    return WayRequest{.from = *from,
                      .to = *to,
                      .cargo = {*goods, invocation.value("vehicle")},
                      .worst = *worst,
                      .avoidedActors = {avoided.begin(), avoided.end()},
                      .goal = invocation.has("fastest") ? WayGoal::Fastest : WayGoal::Shortest,
                      .alternatives = *alternatives};
}

Result<std::vector<ConvoyReport>> sightings(const Invocation& invocation, const Dossier& dossier) {
    std::vector<ConvoyReport> reports;
    for (const std::string& text : invocation.values("seen")) {
        const std::size_t at = text.rfind('@');
        if (at == std::string::npos) return failure(ErrorCode::UnknownOption, text, "--seen is a place, @ and a time");
        const auto place = placeId(dossier, text.substr(0, at));
        if (!place) return std::unexpected(place.error());
        const auto time = parseTime(text.substr(at + 1));
        if (!time) return std::unexpected(time.error());
        ConvoyReport report;
        report.place = *place;
        report.at = *time;
        reports.push_back(std::move(report));
    }
    return reports;
}

} // namespace azalai
