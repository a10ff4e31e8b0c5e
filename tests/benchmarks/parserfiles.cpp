#include "parserfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

struct Format
{
    const char *name;
    const char *file;
    const char *begin;
    const char *end;
    double floor; // MB/s
    std::function<QString(const QJsonObject &, bool isFirst)> record;
};

QString text(const QJsonObject &article, QLatin1StringView key)
{
    return article.value(key).toString().simplified();
}

QStringList texts(const QJsonObject &article, QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue &item : article.value(key).toArray())
        list.append(item.toString());
    return list;
}

// "R. Calabrese" as "Calabrese, R.".
QStringList turnedNames(const QJsonObject &article)
{
    QStringList names;
    for (const QString &name : texts(article, "authors"_L1))
        names.append(name.section(u' ', -1) + u", "_s + name.section(u' ', 0, -2));
    return names;
}

QString risRecord(const QJsonObject &article, bool)
{
    QString record = u"TY  - JOUR\nTI  - "_s + text(article, "title"_L1) + u'\n';
    for (const QString &name : turnedNames(article))
        record += u"AU  - "_s + name + u'\n';
    for (const QString &topic : texts(article, "categories"_L1))
        record += u"KW  - "_s + topic + u'\n';
    return record + u"PY  - "_s + text(article, "date"_L1).replace(u'-', u'/') + u"/\nDO  - "_s +
           text(article, "doi"_L1) + u"\nUR  - "_s + text(article, "url"_L1) + u"\nAB  - "_s +
           text(article, "summary"_L1) + u"\nER  - \n\n"_s;
}

// Braces in texts would not be balanced.
QString bibtexText(QString text) { return text.remove(u'{').remove(u'}').remove(u'\\'); }

QString bibtexRecord(const QJsonObject &article, bool)
{
    return u"@article{"_s + text(article, "id"_L1) + u",\n  title = {"_s +
           bibtexText(text(article, "title"_L1)) + u"},\n  author = {"_s +
           bibtexText(turnedNames(article).join(u" and "_s)) + u"},\n  date = {"_s +
           text(article, "date"_L1) + u"},\n  keywords = {"_s +
           texts(article, "categories"_L1).join(u", "_s) + u"},\n  doi = {"_s +
           text(article, "doi"_L1) + u"},\n  url = {"_s + text(article, "url"_L1) +
           u"},\n  abstract = {"_s + bibtexText(text(article, "summary"_L1)) + u"}\n}\n\n"_s;
}

QString csvRecord(const QJsonObject &article, bool isFirst)
{
    QString record = isFirst ? u"Title,Authors,Date,DOI,URL,Keywords,Abstract\n"_s : QString();
    for (const QString &cell :
         {text(article, "title"_L1), turnedNames(article).join(u"; "_s), text(article, "date"_L1),
          text(article, "doi"_L1), text(article, "url"_L1),
          texts(article, "categories"_L1).join(u"; "_s), text(article, "summary"_L1)})
        record += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u"\","_s;
    record.back() = u'\n';
    return record;
}

QString feedRecord(const QJsonObject &article, bool)
{
    QString record = u"<item><title>"_s + text(article, "title"_L1).toHtmlEscaped() +
                     u"</title><link>"_s + text(article, "url"_L1) + u"</link><pubDate>"_s +
                     text(article, "date"_L1) + u"T10:00:00Z</pubDate>"_s;
    for (const QString &name : texts(article, "authors"_L1))
        record += u"<dc:creator>"_s + name.toHtmlEscaped() + u"</dc:creator>"_s;
    for (const QString &topic : texts(article, "categories"_L1))
        record += u"<category>"_s + topic + u"</category>"_s;
    return record + u"<description>"_s + text(article, "summary"_L1).toHtmlEscaped() +
           u"</description></item>\n"_s;
}

QString jsonRecord(const QJsonObject &article, bool isFirst)
{
    return (isFirst ? QString() : u",\n"_s) +
           QString::fromUtf8(QJsonDocument(article).toJson(QJsonDocument::Compact));
}

QString jsonLine(const QJsonObject &article, bool)
{
    return QString::fromUtf8(QJsonDocument(article).toJson(QJsonDocument::Compact)) + u'\n';
}

const QList<Format> &formats()
{
    static const QList<Format> all{
        {"JSON Lines", "a.jsonl", "", "", 80, jsonLine},
        {"CSV", "a.csv", "", "", 80, csvRecord},
        {"RIS", "a.ris", "", "", 80, risRecord},
        {"BibTeX", "a.bib", "", "", 20, bibtexRecord},
        {"RSS", "a.xml",
         "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>"
         "<title>Feed</title>\n",
         "</channel></rss>\n", 20, feedRecord},
        {"JSON", "a.json", "[\n", "\n]\n", 20, jsonRecord},
    };
    return all;
}

} // namespace

QList<ParserFile> makeParserFiles(const QString &jsonLines, const QString &folder, int count)
{
    QFile input(jsonLines);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> articles;
    while (articles.size() < count && !input.atEnd())
        articles.append(QJsonDocument::fromJson(input.readLine()).object());
    QList<ParserFile> files;
    for (const Format &format : formats()) {
        QFile file(folder + u'/' + QLatin1StringView(format.file));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(format.begin);
        for (const QJsonObject &article : std::as_const(articles))
            file.write(
                format.record(article, file.pos() == qint64(qstrlen(format.begin))).toUtf8());
        file.write(format.end);
        if (!file.flush())
            return {};
        files.append({.format = QLatin1StringView(format.name),
                      .path = file.fileName(),
                      .articles = articles.size(),
                      .floor = format.floor});
    }
    return files;
}

} // namespace acervo
