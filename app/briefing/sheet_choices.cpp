#include <app/briefing/sheet_choices.h>

#include <app/text/calendar_rows.h>
#include <app/text/sheet_frame.h>
#include <app/text/sheet_subject.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace azalai {
namespace {

bool isScale(double denominator) { return denominator >= leastDenominator && denominator <= mostDenominator; }

template <class Number> QJsonArray arrayOf(const std::vector<Number>& numbers) {
    QJsonArray array;
    for (const Number number : numbers)
        array.append(static_cast<double>(number));
    return array;
}

} // namespace

QStringList SheetChoices::calendarWords() {
    return {QString(), QStringLiteral("watch"), QStringLiteral("places"), QStringLiteral("routes"),
            QStringLiteral("all")};
}

const SheetTemplate& SheetChoices::layout() const {
    const auto all = shippedSheetTemplates();
    return all[std::min(all.size() - 1, static_cast<std::size_t>(std::max(0, templateIndex)))];
}

bool SheetChoices::has(SheetBox::Kind kind) const { return azalai::has(layout().bodyOf(options.format), kind); }

std::vector<std::string> SheetChoices::subjects(const Analysis& analysis) const {
    std::vector<std::string> ids;
    if (layout().subject == SheetSubject::None) return ids;
    SheetOptions all;
    all.each = layout().subject;
    if (const auto found = subjectsOf(layout(), all, analysis))
        for (const PageSubject& one : *found)
            if (one.kind != SheetSubject::None) ids.push_back(one.id);
    constexpr std::size_t most = 2000; // nobody reads through a list of a country's villages
    if (ids.size() > most) ids.resize(most);
    return ids;
}

std::string SheetChoices::lengthsKey() const {
    const PageFormat format = options.format;
    return layout().id + (format.paper == Paper::Slide ? "/slide" : format.isPortrait ? "/portrait" : "/landscape");
}

SheetOptions SheetChoices::made(const Analysis& analysis, const std::vector<std::string>& known) const {
    SheetOptions whole = options;
    // What was chosen for another paper has no meaning on this one.
    if (whole.tiling && (whole.tiling->paper <= whole.format.paper || whole.format.paper == Paper::Slide))
        whole.tiling.reset();
    if (whole.tiling) whole.bleed = Millimetres{};
    if (whole.secondLanguage == whole.language) whole.secondLanguage.reset();
    whole.layout = std::make_shared<const SheetTemplate>(layout());
    if (const auto moved = lengths.find(lengthsKey()); moved != lengths.end()) whole.lengths = moved->second;
    if (isInWindow) whole.frame = window;
    for (const auto& [key, frame] : frames)
        if (key.first == layout().id) whole.frames.emplace(key.second, frame);
    if (!has(SheetBox::Kind::Strip)) whole.strip.clear();
    const std::string rows = calendarWords().value(calendar).toStdString();
    whole.hasCalendar = calendar > 0;
    if (const auto found = calendarRows(rows, {analysis.now.workspace, analysis.now.access}))
        whole.calendarRows = found->ids();
    if (layout().subject == SheetSubject::None) return whole;
    if (hasAllPages || known.empty())
        whole.each = layout().subject;
    else
        whole.subjects = {std::ranges::find(known, subject) == known.end() ? known.front() : subject};
    return whole;
}

QString SheetChoices::written() const {
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    QJsonArray looks;
    for (const auto& [key, frame] : frames)
        looks.append(QJsonArray{text(key.first), text(key.second), frame.centre.longitude, frame.centre.latitude,
                                frame.denominator});
    QJsonObject wording;
    for (const auto& [given, desks] : options.wording)
        wording.insert(text(given), text(desks));
    QJsonArray arranged;
    for (const auto& [key, boxes] : lengths)
        for (const auto& [path, along] : boxes)
            arranged.append(QJsonArray{text(key), arrayOf(path), arrayOf(along)});
    const QJsonObject object{
        {"template", text(layout().id)},
        {"paper", QString::fromUtf8(wordOf(options.format.paper))},
        {"portrait", options.format.isPortrait},
        {"title", text(options.title)},
        {"number", text(options.sheetNumber)},
        {"version", options.version},
        {"issue", static_cast<int>(options.revision)},
        {"authors", text(options.authors)},
        {"note", text(options.note)},
        {"strip", text(options.strip)},
        {"calendar", calendarWords().value(calendar)},
        {"rules", options.hasRules},
        {"grey", options.isGrey},
        {"inWindow", isInWindow},
        {"allPages", hasAllPages},
        {"subject", text(subject)},
        {"scale", options.denominator},
        {"frames", looks},
        {"bleed", options.bleed.value},
        {"tile", options.tiling ? QString::fromUtf8(wordOf(options.tiling->paper)) : QString()},
        {"secondLanguage", options.secondLanguage ? static_cast<int>(*options.secondLanguage) : -1},
        {"turn", options.turnDeg ? QJsonValue(*options.turnDeg) : QJsonValue()},
        {"grid", options.grid ? QString::fromUtf8(wordOf(*options.grid)) : QString()},
        {"wording", wording},
        {"lengths", arranged},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void SheetChoices::read(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto words = [&](const char* name) { return object.value(QLatin1String(name)).toString().toStdString(); };
    const auto all = shippedSheetTemplates();
    if (const auto found = std::ranges::find(all, words("template"), &SheetTemplate::id); found != all.end())
        templateIndex = static_cast<int>(found - all.begin());
    options.format = {.paper = parsePaperWord(words("paper")).value_or(options.format.paper),
                      .isPortrait = object.value(QLatin1String("portrait")).toBool(options.format.isPortrait)};
    options.title = words("title");
    options.sheetNumber = words("number");
    options.version = std::clamp(object.value(QLatin1String("version")).toInt(), 0, 9999);
    options.revision = static_cast<SheetRevision>(std::clamp(object.value(QLatin1String("issue")).toInt(), 0, 3));
    options.authors = words("authors");
    options.note = words("note");
    options.strip = words("strip");
    calendar = std::max(0, static_cast<int>(calendarWords().indexOf(QString::fromStdString(words("calendar")))));
    options.hasRules = object.value(QLatin1String("rules")).toBool();
    options.isGrey = object.value(QLatin1String("grey")).toBool();
    isInWindow = object.value(QLatin1String("inWindow")).toBool();
    hasAllPages = object.value(QLatin1String("allPages")).toBool();
    subject = words("subject");
    const double scale = object.value(QLatin1String("scale")).toDouble();
    options.denominator = isScale(scale) ? scale : 0;
    options.wording.clear();
    const QJsonObject wording = object.value(QLatin1String("wording")).toObject();
    for (auto one = wording.begin(); one != wording.end(); ++one)
        if (!one.value().toString().isEmpty())
            options.wording.emplace(one.key().toStdString(), one.value().toString().toStdString());
    lengths.clear();
    for (const QJsonValue value : object.value(QLatin1String("lengths")).toArray()) {
        const QJsonArray box = value.toArray();
        std::vector<std::size_t> path;
        for (const QJsonValue part : box.at(1).toArray())
            path.push_back(static_cast<std::size_t>(std::clamp(part.toInt(), 0, 99)));
        std::vector<double> along;
        for (const QJsonValue length : box.at(2).toArray())
            along.push_back(std::clamp(length.toDouble(), 0.0, 2000.0));
        lengths[box.at(0).toString().toStdString()][path] = along;
    }
    frames.clear();
    for (const QJsonValue value : object.value(QLatin1String("frames")).toArray()) {
        const QJsonArray look = value.toArray();
        const MapLook frame{.centre = {.latitude = look.at(3).toDouble(), .longitude = look.at(2).toDouble()},
                            .denominator = look.at(4).toDouble()};
        if (std::abs(frame.centre.latitude) <= 85 && std::abs(frame.centre.longitude) <= 180 &&
            isScale(frame.denominator))
            frames.emplace(FrameKey{look.at(0).toString().toStdString(), look.at(1).toString().toStdString()}, frame);
    }
    options.grid = parseGridWord(words("grid"));
    options.bleed = Millimetres{std::clamp(object.value(QLatin1String("bleed")).toDouble(), 0.0, 20.0)};
    const auto tile = parsePaperWord(words("tile"));
    options.tiling = tile && *tile != Paper::Slide ? std::optional(Tiling{.paper = *tile}) : std::nullopt;
    const int second = object.value(QLatin1String("secondLanguage")).toInt(-1);
    options.secondLanguage = second >= 0 && second < 3 ? std::optional(static_cast<Language>(second)) : std::nullopt;
    const QJsonValue turn = object.value(QLatin1String("turn"));
    options.turnDeg = turn.isDouble() ? std::optional(std::clamp(turn.toDouble(), -180.0, 360.0)) : std::nullopt;
}

} // namespace azalai
