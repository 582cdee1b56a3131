#pragma once

#include <app/text/words.h>

#include <azalai/store/record_form.h>

#include <QStringList>

#include <map>
#include <memory>
#include <utility>

namespace azalai {

/// What can be chosen in a field of a form: ids and, at the same places, names. Lists are made once for a revision and
/// a language, not at each letter that is typed; copies of them share their items.
class FormChoices {
public:
    struct List {
        QStringList ids{};
        QStringList names{};
    };

    /// For the dossier and the language; what was made for another goes.
    void look(const std::shared_ptr<const Dossier>& dossier, const Words& text);
    /// Of a field; empty where none are offered, as where they would be a country's roads.
    [[nodiscard]] const List& of(const RecordField& field);
    [[nodiscard]] const Dossier& dossier() const { return *m_dossier; }
    [[nodiscard]] const Words& text() const { return m_text; }
    /// Is an id written into the field rather than chosen: there are too many.
    [[nodiscard]] bool isWritten(const RecordField& field) const;

private:
    std::shared_ptr<const Dossier> m_dossier;
    Words m_text{Language::English};
    std::map<std::pair<RecordKind, WordList>, List> m_lists;
    List m_none{};
};

} // namespace azalai
