#include "htmlscan.h"

#include "htmlnames.h"
#include "htmltokens.h"

#include <algorithm>

namespace acervo {

namespace {

constexpr qsizetype longestValue = 64 * 1024;
constexpr qsizetype longestImage = 8 * 1024 * 1024; // of 2 MiB, each byte as %00
constexpr qsizetype longestLinkedData = 4 * 1024 * 1024;
constexpr int mostFormatting = 12; // open at a time
constexpr size_t searchedDepth = 300;

class Scanner
{
public:
    explicit Scanner(QByteArrayView html)
        : m_html(html)
    {}

    QByteArray scan()
    {
        m_out.reserve(std::min<qsizetype>(m_html.size(), 8 << 20));
        m_out += "<!DOCTYPE html>";
        while (m_at < m_html.size()) {
            const qsizetype next = m_html.indexOf('<', m_at);
            if (next != m_at)
                m_out += m_html.sliced(m_at, (next < 0 ? m_html.size() : next) - m_at);
            if (next < 0)
                break;
            m_at = next;
            addMarkup();
        }
        return std::move(m_out);
    }

private:
    struct Open
    {
        QByteArray name;
        bool isEmitted = false;
    };

    void addMarkup()
    {
        if (const qsizetype end = htmlCommentEnd(m_html, m_at); end > 0) {
            m_at = end;
            return;
        }
        const std::optional<HtmlTag> tag = htmlTagAt(m_html, m_at);
        if (!tag) {
            m_out += "&lt;";
            ++m_at;
            return;
        }
        m_at = tag->end;
        if (tag->isEnd)
            addEnd(tag->name);
        else
            addStart(*tag);
    }

    void addStart(const HtmlTag &tag)
    {
        if (tag.name == "script")
            return addScript(tag);
        if (tag.name == "title")
            return addTitle();
        if (htmlDroppedWhole().contains(tag.name))
            return skipTo(tag.name);
        if (htmlDroppedTags().contains(tag.name) || ++m_tags > kMostHtmlTags)
            return;
        if (voidHtmlNames().contains(tag.name))
            return emitTag(tag);
        closeImplied(tag.name);
        const bool isFormatting = htmlFormatting().contains(tag.name);
        const bool fits =
            m_emitted < kDeepestHtml && !(isFormatting && m_formatting >= mostFormatting);
        m_open.push_back({tag.name, fits});
        if (!fits)
            return;
        ++m_emitted;
        m_formatting += isFormatting;
        emitTag(tag);
    }

    void addEnd(const QByteArray &name)
    {
        if (name == "br")
            m_out += "<br>";
        const size_t least = m_open.size() > searchedDepth ? m_open.size() - searchedDepth : 0;
        for (size_t i = m_open.size(); i > least; --i) {
            if (m_open[i - 1].name != name)
                continue;
            if (m_open[i - 1].isEmitted)
                m_out += "</" + name + '>';
            // A formatting element that is closed out of turn leaves the others open.
            if (htmlFormatting().contains(name))
                forget(i - 1);
            else
                popTo(i - 1);
            return;
        }
    }

    void forget(size_t index)
    {
        m_emitted -= m_open[index].isEmitted;
        if (m_open[index].isEmitted && htmlFormatting().contains(m_open[index].name))
            --m_formatting;
        m_open.erase(m_open.begin() + std::ptrdiff_t(index));
    }

    // Elements inside are closed with their parent; formatting ones gumbo keeps for later, so that
    // they stay counted.
    void popTo(size_t index)
    {
        for (size_t i = index; i < m_open.size(); ++i)
            m_emitted -= m_open[i].isEmitted;
        m_open.resize(index);
        if (m_open.empty())
            m_formatting = 0;
    }

    void closeImplied(const QByteArray &name)
    {
        if (name == "a")
            forgetLink();
        if (htmlClosesParagraph().contains(name))
            closeNearest({"p"}, htmlBoundaries());
        if (name == "li")
            closeNearest({"li"}, {"ul", "ol", "menu", "table", "td", "th", "section", "article"});
        else if (name == "dd" || name == "dt")
            closeNearest({"dd", "dt"}, {"dl", "table", "td", "th"});
        else if (name == "td" || name == "th")
            closeNearest({"td", "th"}, {"table", "tr"});
        else if (name == "tr")
            closeNearest({"tr"}, {"table"});
        else if (name == "option")
            closeNearest({"option"}, {});
    }

    // A link in a link ends the outer one.
    void forgetLink()
    {
        const size_t least = m_open.size() > 64 ? m_open.size() - 64 : 0;
        for (size_t i = m_open.size(); i > least; --i) {
            if (m_open[i - 1].name == "a")
                return forget(i - 1);
        }
    }

    void closeNearest(const HtmlNames &names, const HtmlNames &limits)
    {
        const size_t least = m_open.size() > 64 ? m_open.size() - 64 : 0;
        for (size_t i = m_open.size(); i > least; --i) {
            if (limits.contains(m_open[i - 1].name))
                return;
            if (names.contains(m_open[i - 1].name)) {
                if (m_open[i - 1].isEmitted)
                    m_out += "</" + m_open[i - 1].name + '>';
                return popTo(i - 1);
            }
        }
    }

    static bool isKept(const HtmlTag &tag, const HtmlAttribute &attribute)
    {
        if (tag.name == "img" && htmlImageAttributes().contains(attribute.name))
            return attribute.value.size() <= longestImage;
        return htmlKeptAttributes().contains(attribute.name) &&
               attribute.value.size() <= longestValue;
    }

    void emitTag(const HtmlTag &tag)
    {
        m_out += '<';
        m_out += tag.name;
        HtmlNames seen;
        for (const HtmlAttribute &attribute : tag.attributes) {
            if (!isKept(tag, attribute) || seen.contains(attribute.name))
                continue;
            seen.insert(attribute.name);
            m_out += ' ' + attribute.name + "=\"";
            m_out += attribute.value.toByteArray().replace('"', "&quot;");
            m_out += '"';
        }
        m_out += '>';
    }

    // The start of "</name" after here; -1 where there is none, which is then known for good.
    qsizetype closing(const QByteArray &name)
    {
        if (m_unclosed.contains(name))
            return -1;
        for (qsizetype at = m_html.indexOf("</", m_at); at >= 0;
             at = m_html.indexOf("</", at + 2)) {
            const QByteArrayView rest = m_html.sliced(at + 2);
            if (rest.size() > name.size() &&
                rest.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
                return at;
        }
        m_unclosed.insert(name);
        return -1;
    }

    qsizetype afterTag(qsizetype at) const
    {
        const qsizetype end = m_html.indexOf('>', at);
        return end < 0 ? m_html.size() : end + 1;
    }

    void skipTo(const QByteArray &name)
    {
        if (const qsizetype at = closing(name); at >= 0)
            m_at = afterTag(at);
    }

    void addScript(const HtmlTag &tag)
    {
        const qsizetype at = closing("script");
        const QByteArrayView text = at < 0 ? QByteArrayView() : m_html.sliced(m_at, at - m_at);
        const bool isLinkedData = std::ranges::any_of(tag.attributes, [](const auto &attribute) {
            const QByteArray value = attribute.value.toByteArray().toLower();
            return attribute.name == "type" && // the plus sign may be a character reference
                   (value.contains("ld+json") || value.contains("ld&#x2b;json"));
        });
        if (isLinkedData && !text.isEmpty() && text.size() <= longestLinkedData) {
            m_out += "<script type=\"application/ld+json\">";
            // Inside, "<!--" would begin another state of the tokenizer.
            m_out += text.toByteArray().replace("<!--", "");
            m_out += "</script>";
        }
        m_at = at < 0 ? m_html.size() : afterTag(at);
    }

    void addTitle()
    {
        const qsizetype at = closing("title");
        if (at < 0)
            return;
        m_out += "<title>";
        m_out += m_html.sliced(m_at, at - m_at).toByteArray().replace('<', "&lt;");
        m_out += "</title>";
        m_at = afterTag(at);
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    QByteArray m_out;
    std::vector<Open> m_open;
    qsizetype m_emitted = 0; // of the open ones
    int m_formatting = 0;
    qsizetype m_tags = 0;
    HtmlNames m_unclosed;
};

} // namespace

QByteArray scannedHtml(QByteArrayView utf8) { return Scanner(utf8).scan(); }

} // namespace acervo
