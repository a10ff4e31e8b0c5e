// Files in the formats that are imported, made of the same articles, for measuring the parsers.
// One thread.
#pragma once

#include <QList>
#include <QString>

namespace acervo {

struct ParserFile
{
    QString format; // as the table of figures calls it
    QString path;
    qint64 articles = 0;
    double floor = 0; // megabytes a second that are asked for
};

// Writes each of the first `count` articles of a JSON Lines file (title, summary, authors,
// categories, date, doi, url) into a file of each format in `folder`. Empty when one can't be read
// or written.
QList<ParserFile> makeParserFiles(const QString &jsonLines, const QString &folder, int count);

} // namespace acervo
