#include "editor.h"

#include "fault_shim.h"

#include <array>
#include <format>
#include <optional>

#include <unistd.h>

namespace azalai::faults {

namespace {

using test::OpenDocument;

Result<OpenDocument> opened(const std::filesystem::path& file) {
    return DossierStore::open(file).transform([](auto&& pair) { return OpenDocument(std::move(pair)); });
}

} // namespace

void Teller::tell(const std::string& line) const {
    mark(line);
    if (m_descriptor < 0) return;
    const std::string text = line + "\n";
    if (::write(m_descriptor, text.data(), text.size()) != static_cast<ssize_t>(text.size())) ::_exit(98);
}

void Teller::done(std::uint64_t number, const Dossier& dossier) const {
    tell(std::format("done {} {}", number, canonicalHash(dossier)));
}

void Teller::failed(const Error& error) const {
    tell(std::format("failed {} {}: {}", nameOf(error.code), error.subject, error.detail));
}

std::string nameOf(ErrorCode code) {
    static constexpr std::array<const char*, 23> names{
        "FileNotFound", "FileUnreadable", "FileUnwritable",  "FileHeld",          "FileChanged",   "FileGone",
        "FileDamaged",  "DiskFull",       "NewerVersion",    "UnsupportedFormat", "MalformedText", "MissingField",
        "UnknownId",    "DuplicateId",    "InvalidGeometry", "InvalidTime",       "InvalidValue",  "OutOfRange",
        "UnknownPlace", "UnknownOption",  "Cancelled",       "LibraryFailure",    "PaintFailed"};
    static_assert(static_cast<std::size_t>(ErrorCode::PaintFailed) == names.size() - 1);
    return names[static_cast<std::size_t>(code)];
}

bool edit(const EditingTask& task, const Teller& teller) {
    std::optional<OpenDocument> document;
    const auto isOpen = [&] {
        document.reset();
        return insist(teller, task.tries, [&] {
            Result<OpenDocument> again = opened(task.file);
            if (again) document.emplace(std::move(*again));
            return again.transform([](const auto&) {});
        });
    };
    if (!isOpen()) return false;
    int failures = 0;
    while (document->lines.size() < task.upTo) {
        const std::optional<Step> step = nextStep(task.plot, document->dossier, document->history, document->lines);
        if (!step) break;
        if (const Result<void> taken = take(*step, *document); !taken) {
            teller.failed(taken.error());
            if (++failures >= task.tries) return false;
            if (failures > 1 && !isOpen()) return false;
            continue;
        }
        failures = 0;
        teller.done(document->lines.size(), document->dossier);
        // By the number of the step, so that it is known when, but not at regular distances.
        const bool isReopening =
            task.reopenOneIn && (document->lines.size() * 2654435761u >> 7) % task.reopenOneIn == 0;
        if (isReopening && !isOpen()) return false;
    }
    return true;
}

} // namespace azalai::faults
