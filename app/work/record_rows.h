#pragma once

#include <app/records/record_models.h>
#include <app/text/words.h>
#include <app/work/form_choices.h>

#include <azalai/store/record_form.h>

namespace azalai {

/// Records of a kind by name, those in which every word of the filter occurs in a name or the id.
[[nodiscard]] std::vector<RecordRow> recordRows(const Dossier& dossier, RecordKind kind, const QString& filter,
                                                const Words& text);

/// The fields of a form. form  Of the record that is open. wrongField  Key of the field that is not as it has to be.
[[nodiscard]] std::vector<RecordFieldRow> fieldRows(FormChoices& choices, RecordKind kind, const FieldTexts& texts,
                                                    int form, const std::string& wrongField);

/// The name of a record in the reader's language; of one without a name what it is about, or its id.
[[nodiscard]] QString recordName(const Dossier& dossier, const Record& record, const Words& text);

} // namespace azalai
