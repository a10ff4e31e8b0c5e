#include "reportwords.h"

#include "countwords.h"
#include "errorwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace acervo {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::ReportWords)
};

qint64 replacedCharacters(const ImportReport &report)
{
    qint64 count = 0;
    for (const ReplacedText &text : report.replaced)
        count += text.characters;
    return count;
}

QStringList partsOf(const ImportReport &report)
{
    QStringList parts;
    if (report.added > 0)
        parts << ReportWords::tr("%1 added").arg(articleCount(report.added));
    if (report.updated > 0)
        parts << ReportWords::tr("%1 updated").arg(numberInWords(report.updated));
    if (report.kept > 0)
        parts << ReportWords::tr("%n of tags, collections, saved searches and rules", nullptr,
                                 int(report.kept));
    for (const TaggedByRule &rule : report.tagged)
        parts << ReportWords::tr("%1 tagged “%2” by a rule")
                     .arg(numberInWords(rule.articles), rule.tag);
    if (report.unchanged > 0)
        parts << ReportWords::tr("%1 already here").arg(numberInWords(report.unchanged));
    if (!report.inTrash.isEmpty())
        parts << ReportWords::tr("%1 in the trash").arg(numberInWords(report.inTrash.size()));
    if (report.leftOut > 0)
        parts << ReportWords::tr("%1 not wanted").arg(numberInWords(report.leftOut));
    if (!report.skipped.isEmpty())
        parts << ReportWords::tr("%1 left out").arg(numberInWords(report.skipped.size()));
    if (report.failures > 0)
        parts << ReportWords::tr("%1 not readable").arg(numberInWords(report.failures));
    if (const qint64 characters = replacedCharacters(report); characters > 0)
        parts << ReportWords::tr("%n character(s) replaced", nullptr, int(characters));
    if (const qint64 pictures = report.leftOutPictures.all(); pictures > 0)
        parts << ReportWords::tr("%n picture(s) left out", nullptr, int(pictures));
    return parts;
}

// Why pictures are not there, and how many.
QList<std::pair<QString, qint64>> leftOutReasons(const LeftOutPictures &pictures)
{
    QList<std::pair<QString, qint64>> reasons{
        {ReportWords::tr("pictures that are not saved with their page"), pictures.missing},
        {ReportWords::tr("pictures of more than 2 MB, or 20 MB an article"), pictures.tooLarge},
        {ReportWords::tr("damaged pictures"), pictures.unreadable},
        {ReportWords::tr("pictures that are no PNG, JPEG, GIF or WebP"), pictures.foreign}};
    reasons.removeIf([](const auto &reason) { return reason.second == 0; });
    return reasons;
}

// RFC 4180.
QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted << u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return quoted.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QString replacedInWords(const ReplacedText &text)
{
    return ReportWords::tr("%1: %n character(s) could not be read and were replaced. Where letters "
                           "are wrong, save it as UTF-8 and import it again.",
                           nullptr, int(text.characters))
        .arg(QFileInfo(text.file).fileName());
}

QStringList leftOutPicturesInWords(const ImportReport &report)
{
    QStringList lines;
    for (const auto &[reason, number] : leftOutReasons(report.leftOutPictures))
        lines << ReportWords::tr("Left out: %1: %2").arg(reason, numberInWords(number));
    return lines;
}

QString reportAsText(const ImportReport &report)
{
    QStringList lines{reportInWords(report)};
    for (const QList<Error> &errors : {report.failed, report.skipped}) {
        for (const Error &error : errors)
            lines << errorInWords(error);
    }
    for (const ReplacedText &text : report.replaced)
        lines << replacedInWords(text);
    lines << leftOutPicturesInWords(report);
    return lines.join(u'\n') + u'\n';
}

QString reportAsCsv(const ImportReport &report)
{
    QString table =
        csvLine({ReportWords::tr("What"), ReportWords::tr("Number"), ReportWords::tr("File"),
                 ReportWords::tr("Line"), ReportWords::tr("Reason")});
    const auto count = [&](const QString &what, qint64 number) {
        table += csvLine({what, QString::number(number), {}, {}, {}});
    };
    count(ReportWords::tr("added"), report.added);
    count(ReportWords::tr("updated"), report.updated);
    count(ReportWords::tr("tags, collections, saved searches and rules"), report.kept);
    for (const TaggedByRule &rule : report.tagged)
        count(ReportWords::tr("tagged “%1” by a rule").arg(rule.tag), rule.articles);
    count(ReportWords::tr("already here"), report.unchanged);
    count(ReportWords::tr("in the trash"), report.inTrash.size());
    count(ReportWords::tr("not wanted"), report.leftOut);
    count(ReportWords::tr("left out"), report.skipped.size());
    count(ReportWords::tr("not readable"), report.failures);
    count(ReportWords::tr("characters replaced"), replacedCharacters(report));
    for (const auto &[reason, number] : leftOutReasons(report.leftOutPictures))
        count(reason, number);
    const auto list = [&](const QString &what, const QList<Error> &errors) {
        for (const Error &error : errors) {
            const QString line = error.line > 0 ? QString::number(error.line) : QString();
            table += csvLine({what, QStringLiteral("1"), error.subject, line, errorInWords(error)});
        }
    };
    list(ReportWords::tr("left out"), report.skipped);
    list(ReportWords::tr("not readable"), report.failed);
    for (const ReplacedText &text : report.replaced)
        table += csvLine({ReportWords::tr("characters replaced"),
                          QString::number(text.characters),
                          text.file,
                          {},
                          replacedInWords(text)});
    return table;
}

QString reportInWords(const ImportReport &report)
{
    QStringList parts = partsOf(report);
    if (report.added == 0 && report.updated == 0 && report.kept == 0) {
        parts.prepend(report.failures > 0 && report.unchanged == 0
                          ? ReportWords::tr("Nothing could be imported")
                          : ReportWords::tr("Nothing new"));
    }
    const QString counts = parts.join(ReportWords::tr(", ")) + u'.';
    return report.cancelled ? ReportWords::tr("Stopped. %1").arg(counts) : counts;
}

} // namespace acervo
