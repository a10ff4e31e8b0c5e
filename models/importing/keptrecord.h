// One line of Acervo's own JSON Lines (models/formats/jsonlinesexporter.h) that is no article but
// something that the library keeps beside them. Pure; any thread.
#pragma once

#include "error.h"
#include "libraryrecord.h"

#include <QJsonObject>

namespace acervo {

bool isKeptRecord(const QJsonObject &record);

// RecordMalformed where it is not understood: it may be of a newer version.
Result<LibraryRecord> keptRecordOf(const QJsonObject &record);

} // namespace acervo
