// What cairo leaves out of a PDF, appended to the finished file. Any thread.
// PDF 32000-1:2008, 7.5.4 (cross-reference table) and 7.5.6 (incremental updates).
#pragma once

#include "error.h"

#include <QByteArray>

class QFile;

namespace acervo {

// Gives the document its language (BCP 47) and has readers show its title in place of its file's
// name. Takes the numbers of objects that cairo reserved and never wrote (one for each artifact,
// as of 1.18) out of the table, where they would point at other objects.
Result<void> completePdf(QFile &file, const QString &language);

} // namespace acervo
