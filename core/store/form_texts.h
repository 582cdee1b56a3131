#pragma once

#include <azalai/store/record_form.h>

#include <boost/json/object.hpp>

namespace azalai {

/// A field of a record's JSON as texts of a form. record  An object of a list, or a GeoJSON feature.
void readField(const boost::json::object& record, const RecordField& field, FieldTexts& texts);

/// The other way. Errors  InvalidValue (subject: the key) for a position that is none.
[[nodiscard]] Result<void> writeField(boost::json::object& record, const RecordField& field, const FieldTexts& texts);

} // namespace azalai
