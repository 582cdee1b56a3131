#include <app/document/draft_list_model.h>

namespace azalai {

DraftListModel::DraftListModel(QObject* parent)
    : RowListModel({{"file", [](const DraftRow& r) { return r.file; }},
                    {"title", [](const DraftRow& r) { return r.title; }},
                    {"when", [](const DraftRow& r) { return r.when; }},
                    {"steps", [](const DraftRow& r) { return r.steps; }},
                    {"last", [](const DraftRow& r) { return r.last; }}},
                   parent) {}

} // namespace azalai
