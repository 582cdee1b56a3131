// The words of each closed list of the format.
#include <azalai/store/record_form.h>

namespace azalai {

namespace {

template <class T> std::vector<std::string_view> wordsUpTo(T last) {
    std::vector<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        words.push_back(word(static_cast<T>(i)));
    return words;
}

/// With "any" before them: how the rules leave a question open.
template <class T> std::vector<std::string_view> wordsOrAny(T last) {
    std::vector<std::string_view> words = wordsUpTo(last);
    words.insert(words.begin(), "any");
    return words;
}

} // namespace

const std::vector<std::string_view>& wordsOf(WordList list) {
    static const std::vector<std::vector<std::string_view>> lists{{},
                                                                  wordsUpTo(ActorKind::Peacekeeping),
                                                                  wordsUpTo(Pattern::Cross),
                                                                  wordsUpTo(TrafficStance::Denies),
                                                                  wordsUpTo(SourceKind::DeskEstimate),
                                                                  wordsUpTo(ZoneType::Garrison),
                                                                  wordsUpTo(PlaceKind::Junction),
                                                                  wordsUpTo(LegMode::Air),
                                                                  wordsUpTo(Surface::Water),
                                                                  wordsUpTo(Capacity::Light),
                                                                  wordsUpTo(Knowledge::Approximate),
                                                                  wordsUpTo(Goods::People),
                                                                  wordsUpTo(EventKind::Trend),
                                                                  wordsUpTo(RelationKind::Tacit),
                                                                  wordsUpTo(Status::Cut),
                                                                  wordsUpTo(Contested::Any),
                                                                  wordsOrAny(ZoneType::Garrison),
                                                                  wordsOrAny(TrafficStance::Denies)};
    return lists.at(static_cast<std::size_t>(list));
}

} // namespace azalai
