#include <app/document/step_list_model.h>

namespace azalai {

StepListModel::StepListModel(QObject* parent)
    : RowListModel({{"number", [](const StepRow& r) { return r.number; }},
                    {"words", [](const StepRow& r) { return r.text; }},
                    {"when", [](const StepRow& r) { return r.when; }},
                    {"done", [](const StepRow& r) { return r.isDone; }},
                    {"named", [](const StepRow& r) { return r.isName; }}},
                   parent) {}

} // namespace azalai
