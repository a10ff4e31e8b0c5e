#include "feedxml.h"

#include "entities.h"

#include <array>

namespace acervo {

namespace {

constexpr qsizetype longestEntity = 32;

// Writes the text out again, piece by piece.
class Mender
{
public:
    explicit Mender(QByteArrayView xml)
        : m_xml(xml)
    {
        m_out.reserve(xml.size() + xml.size() / 16);
    }

    QByteArray mend()
    {
        skipBeforeFirstTag();
        while (m_at < m_xml.size()) {
            const char c = m_xml[m_at];
            if (c == '&')
                addReference();
            else if (c == '<')
                addTagStart();
            else if (!isPlain(c))
                addByte(c);
            else
                addSpan(m_xml.size());
        }
        return std::move(m_out);
    }

private:
    // Line ends stay, for the lines' numbers.
    void blank(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (m_xml[m_at] == '\n')
                m_out += '\n';
        }
    }

    void skipBeforeFirstTag()
    {
        const qsizetype declaration =
            m_xml.first(std::min<qsizetype>(m_xml.size(), 65536)).indexOf("<?xml ");
        blank(declaration > 0 ? declaration : 0);
        const qsizetype first = m_xml.indexOf('<', m_at);
        blank(first < 0 ? m_xml.size() : first);
    }

    qsizetype endOf(QByteArrayView mark) const
    {
        const qsizetype end = m_xml.indexOf(mark, m_at);
        return end < 0 ? m_xml.size() : end + mark.size();
    }

    void addTagStart()
    {
        const QByteArrayView rest = m_xml.sliced(m_at);
        if (rest.startsWith("<![CDATA[")) {
            const qsizetype end = m_hasSectionEnds ? m_xml.indexOf("]]>", m_at) : -1;
            m_hasSectionEnds = end >= 0;
            if (end >= 0)
                return addPlain(end + 3);
            // One that never ends would take all that follows.
            m_at += 9;
        } else if (rest.startsWith("<!--") || rest.startsWith("<?")) {
            blank(endOf(rest.startsWith("<?") ? "?>" : "-->"));
        } else if (rest.startsWith("<!DOCTYPE") || rest.startsWith("<!doctype")) {
            blankDocumentType();
        } else if (rest.size() > 1 && isTagStart(rest[1])) {
            addByte('<');
        } else {
            m_out += "&lt;";
            ++m_at;
        }
    }

    static bool isTagStart(char c)
    {
        return c == '/' || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c < 0;
    }

    void blankDocumentType()
    {
        const qsizetype close = endOf(">");
        const qsizetype subset = m_xml.first(close).indexOf('[', m_at);
        const qsizetype subsetEnd = subset < 0 ? -1 : m_xml.indexOf(']', subset);
        if (subsetEnd < 0)
            return blank(close);
        blank(subsetEnd);
        blank(endOf(">"));
    }

    // Most bytes stay as they are.
    static bool isPlain(char c)
    {
        return uchar(c) >= 0x20 ? c != '&' && c != '<' && c != '\xef'
                                : c == '\n' || c == '\r' || c == '\t';
    }

    // Up to the next byte that may not stay, or `end`.
    void addSpan(qsizetype end)
    {
        const qsizetype begin = m_at;
        while (m_at < end && isPlain(m_xml[m_at]))
            ++m_at;
        m_out.append(m_xml.sliced(begin, m_at - begin));
    }

    void addPlain(qsizetype end)
    {
        while (m_at < end) {
            addByte(m_xml[m_at]);
            addSpan(end);
        }
    }

    void addByte(char c)
    {
        ++m_at;
        const bool isForbidden = uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
        // U+FFFE and U+FFFF
        const bool isNoncharacter = c == '\xef' && m_at + 1 < m_xml.size() &&
                                    m_xml[m_at] == '\xbf' && uchar(m_xml[m_at + 1]) >= 0xbe;
        if (isNoncharacter)
            m_at += 2;
        else if (!isForbidden)
            m_out += c;
    }

    void addReference()
    {
        const QByteArrayView rest =
            m_xml.sliced(m_at, std::min(m_xml.size() - m_at, longestEntity));
        const qsizetype end = rest.indexOf(';');
        const QByteArrayView name = end < 2 ? QByteArrayView() : rest.first(end + 1);
        static constexpr std::array<QByteArrayView, 5> declared = {"&amp;", "&lt;", "&gt;",
                                                                   "&quot;", "&apos;"};
        if (std::ranges::find(declared, name) != declared.end()) {
            m_out += name;
            m_at += name.size();
            return;
        }
        const QString reference = QString::fromUtf8(name);
        const QString text = reference.isEmpty() ? QString() : entityText(reference);
        if (text.isEmpty() || text == reference) {
            m_out += "&amp;";
            ++m_at;
            return;
        }
        const bool isNoncharacter = text.front().unicode() >= 0xfffe;
        for (const char c : isNoncharacter ? QByteArray() : text.toUtf8())
            addText(c);
        m_at += name.size();
    }

    void addText(char c)
    {
        if (c == '<')
            m_out += "&lt;";
        else if (c == '&')
            m_out += "&amp;";
        else if (c == '"')
            m_out += "&quot;";
        else if (uchar(c) >= 0x20 || c == '\n' || c == '\t')
            m_out += c;
    }

    QByteArrayView m_xml;
    QByteArray m_out;
    qsizetype m_at = 0;
    bool m_hasSectionEnds = true; // further on
};

// Behind the "<" at `at`: the name's last part is item or entry.
bool opensItem(QByteArrayView xml, qsizetype at)
{
    qsizetype begin = at + 1;
    qsizetype end = begin;
    while (end < xml.size() && end - at < 40 && xml[end] != '>' && xml[end] != '/' &&
           uchar(xml[end]) > ' ') {
        if (xml[end] == ':')
            begin = end + 1;
        ++end;
    }
    const QByteArrayView name = xml.sliced(begin, end - begin);
    return name == "item" || name == "entry";
}

} // namespace

QByteArray mendedXml(QByteArrayView xml) { return Mender(xml).mend(); }

QList<qsizetype> itemStarts(QByteArrayView xml)
{
    QList<qsizetype> starts;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
        if (xml.sliced(at).startsWith("<![CDATA[")) {
            at = xml.indexOf("]]>", at);
            if (at < 0)
                break;
        } else if (opensItem(xml, at)) {
            starts.append(at);
        }
    }
    return starts;
}

QByteArray withEscapedTexts(QByteArrayView item)
{
    static constexpr std::array<QByteArrayView, 6> names = {
        "title", "description", "summary", "content", "content:encoded", "dc:description"};
    QByteArray out = item.toByteArray();
    for (const QByteArrayView name : names) {
        const qsizetype open = out.indexOf("<" + name.toByteArray());
        const qsizetype begin = open < 0 ? -1 : out.indexOf('>', open) + 1;
        const char after =
            open < 0 ? ' ' : out.at(std::min(open + 1 + name.size(), out.size() - 1));
        if (begin <= 0 || out.at(begin - 2) == '/' || (after != '>' && uchar(after) > ' '))
            continue;
        const qsizetype end = out.indexOf("</" + name.toByteArray(), begin);
        QByteArray inner = out.mid(begin, end < 0 ? -1 : end - begin);
        if (!inner.contains('<') || inner.contains("<![CDATA["))
            continue;
        inner.replace('<', "&lt;");
        out = out.first(begin) + inner +
              (end < 0 ? "</" + name.toByteArray() + ">" : out.sliced(end));
    }
    return out;
}

} // namespace acervo
