#pragma once

#include <azalai/base/expect.h>
#include <azalai/editing/record.h>

#include <string>
#include <utility>
#include <vector>

namespace azalai::lists {

/// How each kind of record hangs in a dossier. One place, so that a new kind is one line here; for this layer only.
template <class D> auto& of(D& d, const Actor*) { return d.actors; }
template <class D> auto& of(D& d, const Relation*) { return d.relations; }
template <class D> auto& of(D& d, const Source*) { return d.sources; }
template <class D> auto& of(D& d, const ZoneState*) { return d.zones; }
template <class D> auto& of(D& d, const Place*) { return d.places; }
template <class D> auto& of(D& d, const Leg*) { return d.legs; }
template <class D> auto& of(D& d, const Route*) { return d.routes; }
template <class D> auto& of(D& d, const SupplyEntry*) { return d.entries; }
template <class D> auto& of(D& d, const Override*) { return d.overrides; }
template <class D> auto& of(D& d, const AccessRule*) { return d.rules; }
template <class D> auto& of(D& d, const Region*) { return d.regions; }
template <class D> auto& of(D& d, const Event*) { return d.events; }
template <class D> auto& of(D& d, const Camp*) { return d.camps; }
template <class D> auto& of(D& d, const Displacement*) { return d.displacements; }
template <class D> auto& of(D& d, const Vehicle*) { return d.vehicles; }
template <class D> auto& of(D& d, const Convoy*) { return d.convoys; }

template <class T>
concept Listed = requires(Dossier& d, const T* none) { of(d, none); };
template <class T>
concept WithId = Listed<T> && requires(const T& t) { t.id; };

/// The list itself, which can be written to only where the dossier can.
template <Listed T> auto& of(Dossier& dossier) { return of(dossier, static_cast<const T*>(nullptr)); }
template <Listed T> const auto& of(const Dossier& dossier) { return of(dossier, static_cast<const T*>(nullptr)); }

template <WithId T> const std::string& idIn(const T& item) { return item.id; }
inline const std::string& idIn(const Source& source) { return source.key; }
template <class T>
concept Keyed = Listed<T> && requires(const T& t) { idIn(t); };

/// Calls f.operator()<T>() for the type of a kind.
template <class F, std::size_t... I> decltype(auto) withKind(RecordKind kind, F&& f, std::index_sequence<I...>) {
    using Answer = decltype(f.template operator()<std::variant_alternative_t<0, Record>>());
    using Call = Answer (*)(F&);
    static constexpr Call calls[] = {
        [](F& g) -> Answer { return g.template operator()<std::variant_alternative_t<I, Record>>(); }...};
    const auto number = static_cast<std::size_t>(kind);
    AZALAI_EXPECT(number < recordKinds);
    return calls[number](f);
}
template <class F> decltype(auto) withKind(RecordKind kind, F&& f) {
    return withKind(kind, f, std::make_index_sequence<recordKinds>{});
}

} // namespace azalai::lists
