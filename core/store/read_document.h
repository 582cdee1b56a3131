#pragma once

#include <azalai/store/dossier_store.h>

namespace azalai {

/// A document as it was read, with what a store needs to go on writing.
struct ReadDocument {
    StoredDossier stored;
    SealSum seals; ///< of the records as they are
    std::string journalSeal;
    std::string whole; ///< as the file has it
    std::uint32_t changeCounter = 0;
};

/// Reads everything and compares it with its seals. Damage of the content is no error.
/// Input   Inside a transaction, so that nobody writes in between.
/// Errors  As DossierStore::read.
[[nodiscard]] Result<ReadDocument> readDocument(const Connection& connection, const std::filesystem::path& file);

} // namespace azalai
