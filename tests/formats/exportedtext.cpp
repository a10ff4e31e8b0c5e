#include "exportedtext.h"

#include "exporter.h"
#include "librarybed.h"
#include "recordingsink.h"

#include <QBuffer>

namespace acervo {

QList<ArticleRecord> recordsOf(LibraryBed &bed)
{
    QList<ArticleId> ids;
    for (const ArticleFacts &facts : bed.facts())
        ids += facts.id;
    return must(bed.reader().records(ids));
}

QByteArray exportedText(const QList<ArticleRecord> &records, ExportFormat format,
                        const ExportOptions &options)
{
    const auto exporter = newExporter(format, options);
    QByteArray text;
    exporter->begin(text);
    for (const ArticleRecord &record : records)
        exporter->add(record, text);
    exporter->end(text);
    return text;
}

QList<ArticleDraft> draftsOf(const QByteArray &text, const Importer &importer)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    RecordingSink sink;
    must(importer.read(buffer, QStringLiteral("export"), sink));
    if (!sink.bad.isEmpty())
        qFatal("line %lld: %s", sink.bad.first().line, qPrintable(sink.bad.first().detail));
    return sink.articles;
}

} // namespace acervo
