#pragma once

#include <app/text/sheet_options.h>
#include <app/work/analysis.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace azalai {

/// What an officer chooses in the briefing dialog, in terms of the lists that it shows, and what of it is kept from one
/// start to the next.
class SheetChoices {
public:
    /// Which rows a calendar may have; the first: no calendar.
    static QStringList calendarWords();

    SheetOptions options{};   ///< but for the template, the subjects and the frame
    int templateIndex = 0;    ///< of shippedSheetTemplates()
    int calendar = 0;         ///< of calendarWords()
    bool isInWindow = false;  ///< the map shows what the window showed
    bool hasAllPages = false; ///< a page for each subject
    std::string subject{};    ///< id; empty: the most important
    std::optional<Bounds> window{};
    /// Of a template's page: ids of the template and of the page's subject.
    using FrameKey = std::pair<std::string, std::string>;
    std::map<FrameKey, MapLook> frames{}; ///< of maps that were moved by hand
    /// Rows and columns whose dividers were moved, by the template and how its paper lies ("overview/landscape"): path
    /// and lengths of SheetDivider.
    std::map<std::string, std::map<SheetPath, std::vector<double>>> lengths{};
    [[nodiscard]] std::string lengthsKey() const;

    [[nodiscard]] const SheetTemplate& layout() const;
    /// Has a page of the template, on the chosen paper, such a part.
    [[nodiscard]] bool has(SheetBox::Kind kind) const;
    /// Ids of what pages of the template can be about, the most important first, at most 2,000; none for the whole
    /// dossier. Goes through all places of it: not for the GUI thread.
    [[nodiscard]] std::vector<std::string> subjects(const Analysis& analysis) const;
    /// The options with all of it in.
    /// known  of subjects()
    [[nodiscard]] SheetOptions made(const Analysis& analysis, const std::vector<std::string>& known) const;

    /// As text (JSON) that another start reads; titles, numbers and notes of the desk are in it.
    [[nodiscard]] QString written() const;
    /// Takes over what can be read; the rest stays as it is.
    void read(const QString& text);
};

} // namespace azalai
