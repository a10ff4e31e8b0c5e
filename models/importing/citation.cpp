#include "citation.h"

#include "personname.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCitation = 2000;

QString withoutStop(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.toString();
}

// Takes the address off the end of `rest`.
QString takeUrl(QString &rest)
{
    static const QRegularExpression address(QStringLiteral(R"(https?://\S+$)"));
    const QRegularExpressionMatch match = address.match(rest);
    if (!match.hasMatch())
        return {};
    rest = rest.first(match.capturedStart()).trimmed();
    return match.captured();
}

} // namespace

std::optional<Citation> readCitation(QStringView line)
{
    static const QRegularExpression head(
        QStringLiteral(R"(^(.{2,400}?) \((\d{4})[a-z]?\)\.\s+(.+)$)"));
    if (line.size() > maxCitation)
        return std::nullopt;
    const QRegularExpressionMatch match = head.matchView(line);
    if (!match.hasMatch())
        return std::nullopt;
    QString rest = match.captured(3).trimmed();
    Citation citation;
    citation.persons = readPersons(match.capturedView(1));
    citation.date = PartialDate::ofYear(match.capturedView(2).toInt());
    citation.url = takeUrl(rest);
    // Two spaces part the pieces, as a title may hold a full stop; without them, ". " does.
    static const QRegularExpression wide(QStringLiteral(R"(\.\s{2,})"));
    const bool isWide = rest.contains(wide);
    const QStringList pieces =
        isWide ? rest.split(wide, Qt::SkipEmptyParts) : rest.split(u". "_s, Qt::SkipEmptyParts);
    if (pieces.isEmpty())
        return std::nullopt;
    citation.title = withoutStop(pieces.first());
    citation.container = withoutStop(pieces.value(1));
    if (citation.url.contains("doi.org/"_L1))
        citation.doi = citation.url.section(u"doi.org/"_s, 1);
    return citation.title.isEmpty() ? std::nullopt : std::optional(citation);
}

} // namespace acervo
