#include "listingtopic.h"

#include "fold.h"
#include "pagewords.h"
#include "website.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

QString topicInHeading(const QString &heading)
{
    static const QRegularExpression tagged(
        u"^(?:posts?|articles?|entries|artículos?|entradas|artigos)\\s+(?:tagged|filed under|"
        "in category|about|etiquetad[oa]s|sobre|marcados|étiquetés)\\s*:?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView label = labelPart(heading);
    QString topic = heading;
    if (!label.isEmpty() && pageLabel(label) == PageLabel::Topics)
        topic = heading.sliced(heading.indexOf(u':') + 1).trimmed();
    topic.remove(tagged);
    while (topic.size() > 2 && QStringView(u"“”\"‘’'«»").contains(topic.front()))
        topic = topic.sliced(1);
    while (topic.size() > 2 && QStringView(u"“”\"‘’'«»").contains(topic.back()))
        topic.chop(1);
    return topic.trimmed();
}

bool isIssueHeading(const QString &heading)
{
    static const QRegularExpression issue(
        u"\\b(?:vol|volume|tome|issue|num|núm|número|numéro|no|nr)\\b\\.?[^\\p{L}]*\\d"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return issue.match(heading).hasMatch();
}

bool isNoTopicHeading(const QString &heading, const QString &site)
{
    static const QRegularExpression other(
        u"^(?:author|autor|autora|auteur|archives?|archivos?|arquivos?|search|search results|"
        "results|resultados?|résultats?|busca|búsqueda|page|tous les articles|all articles|"
        "table of contents|contents|índice|sumario|sumário|sommaire|latest|recent)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString words = foldedWords(heading);
    const bool isSite = words == foldedWords(site);
    return heading.isEmpty() || heading.size() > 80 || isGenericHeading(heading) ||
           other.match(heading).hasMatch() || isIssueHeading(heading) || isSite ||
           siteOf(u"http://"_s + site).startsWith(words.remove(u' '));
}

PartialDate issueYear(const QString &heading)
{
    static const QRegularExpression year(u"\\b((?:19|20)\\d\\d)\\b"_s);
    const QRegularExpressionMatch match = year.match(heading);
    return match.hasMatch() ? PartialDate::ofYear(match.captured(1).toInt()) : PartialDate();
}

} // namespace acervo
