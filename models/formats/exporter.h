// Exporter writes one format: articles in, bytes out, one at a time, so that a million take no more
// memory than one. It knows no library, no file and no sentence: these are handed in. One thread at
// a time. Every text that it is given is valid (no NUL, no lone surrogate), as a library's are.
#pragma once

#include "articlelink.h"
#include "articlerecord.h"
#include "exportformat.h"
#include "exportoptions.h"
#include "exportwording.h"
#include "libraryrecord.h"

#include <memory>

namespace acervo {

class Exporter
{
public:
    Exporter() = default;
    virtual ~Exporter() = default;
    Q_DISABLE_COPY_MOVE(Exporter)

    // Each appends to `out`; begin(), perhaps keep(), add() for each article, end().
    virtual void begin(QByteArray &out) { Q_UNUSED(out) }
    // What the library keeps beside its articles, where all of it is exported.
    virtual void keep(const QList<LibraryRecord> &, QByteArray &) {}
    virtual void add(const ArticleRecord &record, QByteArray &out) = 0;
    virtual void end(QByteArray &out) { Q_UNUSED(out) }
};

// Null for Pdf, which is no text; MarkdownNotes, which are many, come one after the other.
// `wording` is for formats that are made to be read; without `pictures` none go in. `linked` finds
// articles of the export: links to them lead there, where the format has links within itself.
std::unique_ptr<Exporter> newExporter(ExportFormat format, const ExportOptions &options,
                                      const ExportWording &wording = {},
                                      const PictureSupply &pictures = {},
                                      const FindArticle &linked = {});

} // namespace acervo
