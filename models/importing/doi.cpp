#include "doi.h"

#include <QUrl>

namespace acervo {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// Where the prefix that begins at `at` has its slash; -1 where it is none.
qsizetype prefixEnd(QStringView text, qsizetype at)
{
    if (at > 0 && (text[at - 1].isDigit() || text[at - 1] == u'.'))
        return -1;
    qsizetype end = at + 3;
    while (end < text.size() && (isDigit(text[end]) || text[end] == u'.'))
        ++end;
    qsizetype digits = 0;
    while (at + 3 + digits < end && isDigit(text[at + 3 + digits]))
        ++digits;
    return digits >= 4 && digits <= 9 && end < text.size() && text[end] == u'/' ? end : -1;
}

bool endsDoi(QChar c)
{
    return c.isSpace() || c < u' ' || c == u'"' || c == u'{' || c == u'}' || c == u'|' ||
           c == u'\\' || c == u'^' || c == u'`';
}

QStringView withoutEndMarks(QStringView doi)
{
    for (;;) {
        const QChar last = doi.isEmpty() ? QChar() : doi.back();
        const bool unopened = (last == u')' && doi.count(u'(') < doi.count(u')')) ||
                              (last == u']' && doi.count(u'[') < doi.count(u']')) ||
                              (last == u'>' && doi.count(u'<') < doi.count(u'>'));
        if (!unopened && !QStringView(u".,;:'").contains(last))
            return doi;
        if (doi.isEmpty())
            return doi;
        doi.chop(1);
    }
}

QString doiInPlain(QStringView text)
{
    for (qsizetype at = text.indexOf(u"10."); at >= 0; at = text.indexOf(u"10.", at + 1)) {
        const qsizetype slash = prefixEnd(text, at);
        if (slash < 0)
            continue;
        qsizetype end = slash + 1;
        while (end < text.size() && !endsDoi(text[end]))
            ++end;
        const QStringView doi = withoutEndMarks(text.sliced(at, end - at));
        if (doi.size() > slash - at + 1)
            return doi.toString();
    }
    return {};
}

} // namespace

QString doiIn(QStringView text)
{
    // In an address the slash or other signs may be written as %2F.
    const bool isEscaped = text.contains(u'%') && (text.contains(u"://") || !text.contains(u'/'));
    if (isEscaped)
        return doiInPlain(QUrl::fromPercentEncoding(text.toUtf8()));
    return doiInPlain(text);
}

} // namespace acervo
