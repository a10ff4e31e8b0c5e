#include "feedhtml.h"

#include "entities.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

using namespace std::string_view_literals;

constexpr qsizetype longestEntity = 32;
constexpr qsizetype longestName = 24;

// Sorted, all three.
constexpr std::array paragraphTags = {
    u"article"sv, u"aside"sv,  u"blockquote"sv, u"div"sv,    u"dl"sv, u"fieldset"sv,
    u"figure"sv,  u"footer"sv, u"form"sv,       u"h1"sv,     u"h2"sv, u"h3"sv,
    u"h4"sv,      u"h5"sv,     u"h6"sv,         u"header"sv, u"hr"sv, u"ol"sv,
    u"p"sv,       u"pre"sv,    u"section"sv,    u"table"sv,  u"ul"sv};
static_assert(std::ranges::is_sorted(paragraphTags));

constexpr std::array lineTags = {u"br"sv, u"dd"sv, u"dt"sv, u"figcaption"sv, u"li"sv, u"tr"sv};
static_assert(std::ranges::is_sorted(lineTags));

constexpr std::array silentTags = {
    u"audio"sv,  u"canvas"sv, u"head"sv, u"iframe"sv,   u"math"sv,     u"object"sv, u"script"sv,
    u"select"sv, u"style"sv,  u"svg"sv,  u"template"sv, u"textarea"sv, u"video"sv};
static_assert(std::ranges::is_sorted(silentTags));

bool isIn(std::span<const std::u16string_view> list, const QString &name)
{
    return std::ranges::binary_search(
        list, std::u16string_view(QStringView(name).utf16(), size_t(name.size())));
}

class Reader
{
public:
    explicit Reader(QStringView html)
        : m_html(html)
        , m_lastClose(html.lastIndexOf(u'>'))
    {
        m_text.reserve(html.size());
    }

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && skipMarkup())
                continue;
            if (c == u'&' && addEntity())
                continue;
            add(c);
            ++m_at;
        }
        return std::move(m_text);
    }

private:
    void add(QChar c)
    {
        if (c.isSpace()) {
            m_space = true;
            return;
        }
        if (!m_text.isEmpty() && m_breaks > 0)
            m_text += QStringView(u"\n\n").first(m_breaks);
        else if (!m_text.isEmpty() && m_space)
            m_text += u' ';
        m_breaks = 0;
        m_space = false;
        m_text += c;
    }

    bool addEntity()
    {
        const QStringView rest = m_html.sliced(m_at, std::min(m_html.size() - m_at, longestEntity));
        qsizetype end = rest.startsWith(u"&#") ? 2 : 1;
        while (end < rest.size() && rest[end].isLetterOrNumber())
            ++end;
        if (end < 2 || end >= rest.size() || rest[end] != u';')
            return false;
        for (const QChar c : entityText(rest.first(end + 1)))
            add(c);
        m_at += end + 1;
        return true;
    }

    // Past what begins at a '<', if it is markup.
    bool skipMarkup()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--"))
            return skipTo(u"-->", 4);
        if (rest.startsWith(u"<!") || rest.startsWith(u"<?"))
            return skipTo(u">", 2);
        const bool closes = rest.size() > 1 && rest[1] == u'/';
        qsizetype end = closes ? 2 : 1;
        const qsizetype begin = end;
        if (end >= rest.size() || !rest[end].isLetter())
            return false;
        while (end < rest.size() && end - begin < longestName &&
               (rest[end].isLetterOrNumber() || rest[end] == u':' || rest[end] == u'-'))
            ++end;
        const QString name = rest.sliced(begin, end - begin).toString().toLower();
        if (!skipAttributes(m_at + end))
            return false;
        if (isIn(paragraphTags, name))
            m_breaks = 2;
        else if (isIn(lineTags, name))
            m_breaks = std::max<qsizetype>(m_breaks, 1);
        else if (name == u"td" || name == u"th")
            m_space = true;
        const bool isEmpty = m_html[m_at - 2] == u'/';
        if (!closes && !isEmpty && isIn(silentTags, name))
            skipTo(QStringLiteral("</") + name, 0);
        return true;
    }

    // To behind the '>' of a tag whose name ends at `at`; quoted values may hold one.
    bool skipAttributes(qsizetype at)
    {
        if (at > m_lastClose)
            return false;
        QChar quote;
        qsizetype plainClose = -1; // in case that a quote never ends
        for (qsizetype i = at; i < m_html.size(); ++i) {
            const QChar c = m_html[i];
            if (c == u'>' && plainClose < 0)
                plainClose = i;
            if (c == u'>' && quote.isNull()) {
                m_at = i + 1;
                return true;
            }
            if (i - at > longestTag)
                break;
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if ((c == u'"' || c == u'\'') && m_html[i - 1] == u'=')
                quote = c;
        }
        if (plainClose >= 0)
            m_at = plainClose + 1;
        return plainClose >= 0;
    }

    bool skipTo(QStringView mark, qsizetype from)
    {
        const qsizetype end = m_html.indexOf(mark, m_at + from, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end + (from > 0 ? mark.size() : 0);
        return true;
    }

    static constexpr qsizetype longestTag = 4096;

    QStringView m_html;
    qsizetype m_lastClose; // the last '>' of all
    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_breaks = 0; // line ends that are due
    bool m_space = false;
};

} // namespace

QString feedHtmlText(QStringView html)
{
    const bool isPlain = !html.contains(u'<') && !html.contains(u'&');
    return isPlain ? html.toString().simplified() : Reader(html).read();
}

QString feedPostText(QStringView html)
{
    constexpr qsizetype longestTail = 800;
    static const QRegularExpression tail(
        u"(?:^|\\n)\\s*(?:The post|La entrada|El cargo|O post|O artigo|L[’']article|Der Beitrag|"
        "L[’']articolo|Het bericht|Wpis|Inlägget)\\s[^\\n]{1,400}\\s"
        "(?:appeared first on|first appeared on|aparece primero en|se publicó primero en|"
        "apareció primero en|apareceu primeiro em|est apparu en premier sur|erschien zuerst auf|"
        "proviene da|verscheen eerst op|pojawił się najpierw na|"
        "dök först upp på)\\s[^\\n]{1,200}\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = feedHtmlText(html);
    const qsizetype from = std::max(text.lastIndexOf(u'\n'), qsizetype(0));
    if (text.size() - from > longestTail)
        return text;
    if (const QRegularExpressionMatch match = tail.match(text, from); match.hasMatch())
        text.truncate(match.capturedStart());
    return text.trimmed();
}

QString feedHtmlLine(QStringView html) { return feedHtmlText(html).simplified(); }

} // namespace acervo
