// Exports of a throw-away library in memory, and what an importer reads in them. For the tests of
// the formats.
#pragma once

#include "articlerecord.h"
#include "exportformat.h"
#include "exportoptions.h"

namespace acervo {

class Importer;
class LibraryBed;

QList<ArticleRecord> recordsOf(LibraryBed &bed);

QByteArray exportedText(const QList<ArticleRecord> &records, ExportFormat format,
                        const ExportOptions &options = {});

// Ends the test program where the text can't be read, or a record in it is bad.
QList<ArticleDraft> draftsOf(const QByteArray &text, const Importer &importer);

} // namespace acervo
