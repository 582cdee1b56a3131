#pragma once

#include <app/text/words.h>
#include <app/way/way_rows.h>
#include <app/work/analysis.h>

#include <memory>
#include <vector>

namespace azalai {

/// Places of the road network by what was typed: settlements, entries and posts, then named points of the road. Reads
/// the dossier when it is first asked.
class PlaceFinder {
public:
    /// Turns to another dossier or language; costs nothing when both are the same.
    void turnTo(std::shared_ptr<const Analysis> analysis, const Words& text);

    /// typed    In any language, without regard to case and accents. Empty: the supply entries.
    /// isStart  "The nearest supply entry" is an answer too, and the first where nothing is typed.
    /// Result   Entries, or at most 8 of a name, those whose name begins so first.
    [[nodiscard]] std::vector<SuggestedPlace> find(const QString& typed, bool isStart);

private:
    struct Named {
        SuggestedPlace place;
        QStringList names; ///< searchable, in every language
        int rank = 5;      ///< 1 first
        bool isEntry = false;
    };
    void read();
    [[nodiscard]] SuggestedPlace nearestEntry() const;

    std::shared_ptr<const Analysis> m_analysis; ///< of the dossier
    Words m_text{Language::English};
    std::vector<Named> m_places;
    bool m_isRead = false;
};

/// The end of a leg or supply entry nearest to a position, no farther than `reach`; a settlement rather than a bend of
/// the road. Empty when there is none.
[[nodiscard]] std::string placeOnRoadsNear(const Analysis& analysis, Position position, Metres reach);

} // namespace azalai
