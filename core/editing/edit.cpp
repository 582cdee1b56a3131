#include <azalai/editing/edit.h>
#include <azalai/editing/record_list.h>

#include <algorithm>
#include <array>
#include <utility>

namespace azalai {

namespace {

constexpr std::array<std::string_view, 19> verbs{"add-record",     "change-record",  "remove-records", "add-zone",
                                                 "reshape-zone",   "new-zone-state", "end-zone",       "move-zones",
                                                 "split-zone",     "merge-zones",    "cut-hole",       "repair-outline",
                                                 "reshape-border", "duplicate-zone", "paste",          "import",
                                                 "keep-what-if",   "keep-narrow",    "trim-narrow"};

std::unexpected<Error> mismatch(const Change& change, std::string detail) {
    const auto& any = change.before ? change.before : change.after;
    return failure(ErrorCode::InvalidValue, any ? idOf(*any) : std::string(word(change.kind)), std::move(detail));
}

template <class T> bool fits(const std::optional<Record>& record) {
    return !record || std::holds_alternative<T>(*record);
}

template <class T, class List> Result<void> makeInList(List& list, const Change& change) {
    if (change.at > list.size() || (change.before && change.at == list.size()))
        return mismatch(change, "the list is shorter");
    if (change.before && std::as_const(list)[change.at] != std::get<T>(*change.before))
        return mismatch(change, "another record stands there");
    const auto place = list.begin() + static_cast<std::ptrdiff_t>(change.at);
    if (change.before && change.after)
        *place = std::get<T>(*change.after);
    else if (change.before)
        list.erase(place);
    else if (change.after)
        list.insert(place, std::get<T>(*change.after));
    return {};
}

Result<void> make(Dossier& dossier, const Change& change) {
    return lists::withKind(change.kind, [&]<class T>() -> Result<void> {
        if (!fits<T>(change.before) || !fits<T>(change.after)) return mismatch(change, "a record of another kind");
        if constexpr (lists::Listed<T>)
            return makeInList<T>(lists::of<T>(dossier), change);
        else {
            if (!change.before || !change.after) return mismatch(change, "there is always one");
            if (recordAt(dossier, change.kind, 0) != *change.before) return mismatch(change, "it is not as it was");
            if constexpr (std::same_as<T, DossierHead>)
                setHead(dossier, std::get<T>(*change.after));
            else
                dossier.supply = std::get<T>(*change.after);
            return {};
        }
    });
}

} // namespace

std::string_view word(Verb verb) { return verbs[static_cast<std::size_t>(verb)]; }

std::optional<Verb> parseVerb(std::string_view text) {
    const auto found = std::ranges::find(verbs, text);
    if (found == verbs.end()) return std::nullopt;
    return static_cast<Verb>(found - verbs.begin());
}

Result<Dossier> applied(Dossier dossier, const Edit& edit) {
    for (const Change& change : edit.changes)
        if (Result<void> made = make(dossier, change); !made) return std::unexpected(made.error());
    dossier.settle();
    return dossier;
}

Edit inverse(const Edit& edit) {
    Edit back = edit;
    std::ranges::reverse(back.changes);
    for (Change& change : back.changes)
        std::swap(change.before, change.after);
    return back;
}

EditMaker& EditMaker::about(const Record& record) {
    m_edit.kind = kindOf(record);
    m_edit.subject = idOf(record);
    m_edit.name = nameOf(record);
    m_isAbout = true;
    return *this;
}

void EditMaker::change(Change change) {
    if (!m_isAbout) about(change.before ? *change.before : *change.after);
    const Result<void> made = make(m_dossier, change);
    AZALAI_EXPECT(made.has_value());
    m_edit.changes.push_back(std::move(change));
}

EditMaker& EditMaker::put(const Record& record) {
    const RecordKind kind = kindOf(record);
    if (isSingle(kind)) return putAt(kind, 0, record);
    if (const auto at = indexOf(m_dossier, kind, idOf(record))) return putAt(kind, *at, record);
    return insertAt(kind, placeFor(m_dossier, kind, idOf(record)), record);
}

EditMaker& EditMaker::putAt(RecordKind kind, std::size_t at, const Record& record) {
    if (Record before = recordAt(m_dossier, kind, at); before != record)
        change({.kind = kind, .at = at, .before = std::move(before), .after = record});
    return *this;
}

EditMaker& EditMaker::insertAt(RecordKind kind, std::size_t at, const Record& record) {
    change({.kind = kind, .at = at, .before = std::nullopt, .after = record});
    return *this;
}

EditMaker& EditMaker::removeAt(RecordKind kind, std::size_t at) {
    change({.kind = kind, .at = at, .before = recordAt(m_dossier, kind, at), .after = std::nullopt});
    return *this;
}

EditMaker& EditMaker::remove(RecordKind kind, std::string_view id) {
    const auto at = indexOf(m_dossier, kind, id);
    AZALAI_EXPECT(at.has_value());
    return removeAt(kind, *at);
}

Edit EditMaker::take() { return std::move(m_edit); }

} // namespace azalai
