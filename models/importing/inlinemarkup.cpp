#include "inlinemarkup.h"

#include "entities.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace acervo {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype longestTag = 4096;
constexpr qsizetype longestEntity = 32;

// Sorted. What scholarly publishers and feeds put into titles and abstracts.
constexpr std::array textTags = {
    u"a"sv,       u"abbr"sv,  u"abstract"sv, u"b"sv,      u"big"sv,    u"blockquote"sv, u"bold"sv,
    u"br"sv,      u"cite"sv,  u"code"sv,     u"div"sv,    u"em"sv,     u"font"sv,       u"h1"sv,
    u"h2"sv,      u"h3"sv,    u"h4"sv,       u"h5"sv,     u"h6"sv,     u"hr"sv,         u"i"sv,
    u"img"sv,     u"inf"sv,   u"ins"sv,      u"italic"sv, u"li"sv,     u"mark"sv,       u"ol"sv,
    u"p"sv,       u"pre"sv,   u"q"sv,        u"s"sv,      u"sc"sv,     u"scp"sv,        u"sec"sv,
    u"section"sv, u"small"sv, u"span"sv,     u"strike"sv, u"strong"sv, u"sub"sv,        u"sup"sv,
    u"table"sv,   u"tbody"sv, u"td"sv,       u"th"sv,     u"title"sv,  u"tr"sv,         u"tt"sv,
    u"u"sv,       u"ul"sv,    u"wbr"sv};
static_assert(std::ranges::is_sorted(textTags));

constexpr std::array lineTags = {
    u"abstract"sv, u"blockquote"sv, u"br"sv,      u"div"sv,   u"h1"sv,    u"h2"sv, u"h3"sv,
    u"h4"sv,       u"h5"sv,         u"h6"sv,      u"hr"sv,    u"li"sv,    u"ol"sv, u"p"sv,
    u"pre"sv,      u"sec"sv,        u"section"sv, u"table"sv, u"title"sv, u"tr"sv, u"ul"sv};
static_assert(std::ranges::is_sorted(lineTags));

bool isIn(std::span<const std::u16string_view> list, const QString &name)
{
    return std::ranges::binary_search(
        list, std::u16string_view(QStringView(name).utf16(), size_t(name.size())));
}

struct Tag
{
    QString name; // in lower case, without a prefix such as jats:
    qsizetype end = 0;
};

// The tag that begins at `at`, a '<'; its end is 0 where it is none.
Tag tagAt(QStringView text, qsizetype at)
{
    qsizetype begin = at + 1;
    if (begin < text.size() && text[begin] == u'/')
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && end - begin < 24 &&
           (text[end].isLetterOrNumber() || text[end] == u':'))
        ++end;
    if (end == begin || end >= text.size())
        return {};
    const QChar after = text[end];
    if (after != u'>' && after != u'/' && !after.isSpace())
        return {};
    const QStringView rest = text.sliced(end, std::min(text.size() - end, longestTag));
    const qsizetype close = rest.indexOf(u'>');
    if (close < 0 || rest.first(close).contains(u'<'))
        return {};
    const QString name = text.sliced(begin, end - begin).toString().toLower();
    return {.name = name.mid(name.lastIndexOf(u':') + 1), .end = end + close + 1};
}

// The character reference that begins at `at`, an '&'; empty where there is none.
QStringView entityAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at, std::min(text.size() - at, longestEntity));
    qsizetype end = rest.startsWith(u"&#") ? 2 : 1;
    while (end < rest.size() && rest[end].isLetterOrNumber())
        ++end;
    return end < 2 || end >= rest.size() || rest[end] != u';' ? QStringView() : rest.first(end + 1);
}

} // namespace

QString withoutInlineMarkup(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == u'<') {
            const Tag tag = tagAt(text, at);
            if (tag.end > 0 && isIn(textTags, tag.name)) {
                if (isIn(lineTags, tag.name) && !plain.isEmpty() && !plain.endsWith(u'\n'))
                    plain += u'\n';
                at = tag.end;
                continue;
            }
        }
        const QStringView entity = c == u'&' ? entityAt(text, at) : QStringView();
        if (!entity.isEmpty()) {
            plain += entityText(entity);
            at += entity.size();
            continue;
        }
        plain += c;
        ++at;
    }
    return plain.trimmed();
}

} // namespace acervo
