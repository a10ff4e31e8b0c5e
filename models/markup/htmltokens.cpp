#include "htmltokens.h"

namespace acervo {

namespace {

constexpr qsizetype longestName = 40;
constexpr size_t mostAttributes = 64; // of one tag; the others are passed over

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class TagReader
{
public:
    TagReader(QByteArrayView html, qsizetype at)
        : m_html(html)
        , m_at(at)
    {}

    std::optional<HtmlTag> read()
    {
        HtmlTag tag;
        ++m_at;
        if (peek() == '/') {
            tag.isEnd = true;
            ++m_at;
        }
        if (!isLetter(peek()))
            return std::nullopt;
        tag.name = readName();
        while (readAttribute(tag)) {
        }
        if (m_at >= m_html.size())
            return std::nullopt; // a tag that the file ends in is none
        tag.end = m_at + 1;
        return tag;
    }

private:
    char peek() const { return m_at < m_html.size() ? m_html[m_at] : '\0'; }

    QByteArray readName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && !isSpace(peek()) && peek() != '/' && peek() != '>' &&
               peek() != '=')
            ++m_at;
        const QByteArrayView name = m_html.sliced(begin, m_at - begin);
        return name.first(std::min(name.size(), longestName)).toByteArray().toLower();
    }

    void skipSpace()
    {
        while (m_at < m_html.size() && (isSpace(peek()) || peek() == '/'))
            ++m_at;
    }

    // False at the tag's end.
    bool readAttribute(HtmlTag &tag)
    {
        skipSpace();
        if (m_at >= m_html.size() || peek() == '>')
            return false;
        HtmlAttribute attribute;
        if (peek() == '=')
            ++m_at;
        attribute.name = readName();
        while (m_at < m_html.size() && isSpace(peek()))
            ++m_at;
        if (peek() == '=') {
            ++m_at;
            attribute.value = readValue();
        }
        if (tag.attributes.size() < mostAttributes && !tag.isEnd)
            tag.attributes.push_back(std::move(attribute));
        return true;
    }

    QByteArrayView readValue()
    {
        while (m_at < m_html.size() && isSpace(peek()))
            ++m_at;
        const char quote = peek();
        if (quote != '"' && quote != '\'') {
            const qsizetype begin = m_at;
            while (m_at < m_html.size() && !isSpace(peek()) && peek() != '>')
                ++m_at;
            return m_html.sliced(begin, m_at - begin);
        }
        const qsizetype begin = ++m_at;
        const qsizetype close = m_html.indexOf(quote, begin);
        m_at = close < 0 ? m_html.size() : close + 1;
        return m_html.sliced(begin, (close < 0 ? m_html.size() : close) - begin);
    }

    QByteArrayView m_html;
    qsizetype m_at;
};

} // namespace

std::optional<HtmlTag> htmlTagAt(QByteArrayView html, qsizetype at)
{
    return TagReader(html, at).read();
}

qsizetype htmlCommentEnd(QByteArrayView html, qsizetype at)
{
    if (html.sliced(at).startsWith("<!-->"))
        return at + 5;
    if (html.sliced(at).startsWith("<!--")) {
        const qsizetype end = html.indexOf("-->", at + 2);
        return end < 0 ? html.size() : end + 3;
    }
    const char next = at + 1 < html.size() ? html[at + 1] : '\0';
    const bool isEndOfNothing =
        next == '/' && at + 2 < html.size() && !isLetter(html[at + 2]) && html[at + 2] != ' ';
    if (next != '!' && next != '?' && !isEndOfNothing)
        return 0;
    const qsizetype end = html.indexOf('>', at);
    return end < 0 ? html.size() : end + 1;
}

} // namespace acervo
