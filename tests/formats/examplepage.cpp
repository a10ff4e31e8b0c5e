#include "examplepage.h"

#include "exporter.h"

#include <QJsonDocument>

namespace acervo {

using namespace Qt::StringLiterals;

ExportWording plainWording()
{
    return {.page = {.title = u"Dossier"_s,
                     .subtitle = u"3 articles"_s,
                     .language = u"en"_s,
                     .countries = u"Countries"_s,
                     .topics = u"Topics"_s,
                     .tags = u"Tags"_s,
                     .years = u"Years"_s,
                     .noDate = u"No date"_s,
                     .note = u"Note"_s,
                     .highlights = u"Highlights"_s,
                     .shown = u"%1 of %2 articles"_s},
            .dateInWords = [](const PartialDate &date) { return u"on "_s + date.toIso(); },
            .placeName = [](const QString &code) { return u"Land "_s + code; },
            .colourName = [](HighlightColour colour) { return u"colour "_s + nameOf(colour); }};
}

QByteArray pageOf(const QList<ArticleRecord> &records, const ExportOptions &options,
                  const ExportWording &wording)
{
    const auto exporter = newExporter(ExportFormat::Html, options, wording);
    QByteArray page;
    exporter->begin(page);
    for (const ArticleRecord &one : records)
        exporter->add(one, page);
    exporter->end(page);
    return page;
}

QByteArray between(const QByteArray &text, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : text.indexOf(end, from + begin.size());
    return to < 0 ? QByteArray() : text.mid(from + begin.size(), to - from - begin.size());
}

QJsonObject dataOf(const QByteArray &page)
{
    return QJsonDocument::fromJson(between(page, R"(id="data">)", "</script>")).object();
}

ArticleRecord record(const QString &title, const QString &date, const QStringList &countries,
                     const QStringList &topics, const QStringList &tags)
{
    static qint64 last = 0;
    ArticleRecord made;
    made.article.id = ArticleId{++last};
    made.article.title = title;
    made.article.date = PartialDate::fromIso(date);
    for (const QString &country : countries)
        made.article.places.append({.code = country});
    for (const QString &topic : topics)
        made.article.topics.append({.name = topic});
    made.article.tags = tags;
    return made;
}

} // namespace acervo
