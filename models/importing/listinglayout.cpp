#include "listinglayout.h"

#include "listinglines.h"

namespace acervo {

namespace {

using Kind = ListingElement::Kind;
using Elements = std::span<const ListingElement>;

bool isTitle(const ListingElement &element)
{
    return element.kind == Kind::Text && isTitleLike(element.text);
}

// The next text in a direction, before any date; null when there is none.
const ListingElement *neighbour(Elements elements, qsizetype from, qsizetype step)
{
    for (qsizetype i = from + step; i >= 0 && i < qsizetype(elements.size()); i += step) {
        if (elements[size_t(i)].kind == Kind::Text)
            return &elements[size_t(i)];
        if (elements[size_t(i)].kind == Kind::Date)
            return nullptr;
    }
    return nullptr;
}

bool isText(const ListingElement &element) { return element.kind == Kind::Text; }

// The most texts that stand between two dates.
qsizetype longestRun(Elements elements)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const ListingElement &element : elements) {
        run = element.kind == Kind::Date ? 0 : run + (isText(element) ? 1 : 0);
        longest = std::max(longest, run);
    }
    return longest;
}

// The last date of the page has nothing after it. It ends its article, unless the page was cut
// right after it: then a heading stands before the first date, but no article.
bool endsInDates(Elements elements)
{
    const auto firstDate = std::ranges::find(elements, Kind::Date, &ListingElement::kind);
    const auto before = elements.first(size_t(firstDate - elements.begin()));
    const ListingElement *last = neighbour(elements, qsizetype(before.size()), -1);
    if (!last)
        return false;
    return !isTitle(*last) ||
           (before.size() >= 2 && longestRun(elements.subspan(before.size())) == 1);
}

// Which side the dates stand nearer to, where blank lines or what was passed over set them apart
// from the other: -1 the text above, 1 the text below, 0 neither.
int nearerSide(Elements elements)
{
    using Gap = ListingElement::Gap;
    int votes = 0;
    Gap above = Gap::Furniture; // the widest since the last text
    for (size_t i = 0; i < elements.size(); ++i) {
        above = std::max(above, elements[i].gap);
        if (isText(elements[i]))
            above = Gap::None;
        if (elements[i].kind != Kind::Date)
            continue;
        Gap below = Gap::None;
        for (size_t j = i + 1; j < elements.size(); ++j) {
            below = std::max(below, elements[j].gap);
            if (elements[j].kind == Kind::Date)
                break;
            if (isText(elements[j])) {
                votes += above < below ? -1 : above > below ? 1 : 0;
                break;
            }
        }
    }
    return votes < 0 ? -1 : votes > 0 ? 1 : 0;
}

// Cuts at the elements that an article can begin with.
class Cutter
{
public:
    Cutter(Elements elements, DatePlace place)
        : m_elements(elements)
        , m_place(place)
        , m_onlyTitles(std::ranges::all_of(
              elements, [](const auto &element) { return !isText(element) || isTitle(element); }))
    {}

    QList<Elements> cut()
    {
        for (m_at = 0; m_at < m_elements.size(); ++m_at) {
            if (m_at > m_begin && beginsHere(m_elements[m_at]))
                close();
            note(m_elements[m_at]);
        }
        close();
        return m_items;
    }

private:
    void close()
    {
        if (m_at > m_begin)
            m_items.append(m_elements.subspan(m_begin, m_at - m_begin));
        m_begin = m_at;
        m_texts = 0;
        m_hasDate = m_hasLabelAfter = m_hasSummary = false;
    }

    void note(const ListingElement &element)
    {
        switch (element.kind) {
        case Kind::Text:
            ++m_texts;
            break;
        case Kind::Date:
            m_hasDate = true;
            break;
        case Kind::Nothing:
            m_hasSummary = true;
            break;
        case Kind::Label:
        case Kind::Field:
            m_hasSummary = m_hasSummary || element.label == PageLabel::Summary;
            m_hasLabelAfter = m_hasLabelAfter || m_texts > 0;
            break;
        }
    }

    bool beginsHere(const ListingElement &element) const
    {
        switch (element.kind) {
        case Kind::Date:
            return beginsAtDate();
        case Kind::Label:
            // "Image" and "Citations" stand above their article, whatever its first line is.
            return (element.opensArticle || element.label == PageLabel::Image ||
                    element.label == PageLabel::Citation) &&
                   (m_texts > 0 || m_hasDate);
        case Kind::Text:
            return beginsAtText(element);
        case Kind::Field:
        case Kind::Nothing:
            return false;
        }
        return false;
    }

    bool beginsAtDate() const
    {
        if (m_place == DatePlace::First)
            return m_texts > 0 || m_hasDate;
        return m_hasDate;
    }

    bool beginsAtText(const ListingElement &element) const
    {
        if (m_place == DatePlace::Last)
            return m_hasDate;
        if (m_place == DatePlace::Middle && m_hasDate && isTitle(element)) {
            // The next article's title stands right before its date.
            for (size_t i = m_at + 1; i < m_elements.size(); ++i) {
                if (m_elements[i].kind == Kind::Date)
                    return true;
                if (m_elements[i].kind == Kind::Text)
                    break;
            }
        }
        // Without dates, what follows the labels under an article is the next one.
        if (m_place == DatePlace::None && (m_hasLabelAfter || m_onlyTitles))
            return m_texts > 0;
        // A title below a summary: an article that has no date.
        const bool isComplete = m_texts >= 2 || (m_texts == 1 && m_hasSummary);
        return isComplete && isTitle(element);
    }

    Elements m_elements;
    DatePlace m_place;
    bool m_onlyTitles; // a list of titles: no text is a summary
    QList<Elements> m_items;
    size_t m_begin = 0;
    size_t m_at = 0;
    int m_texts = 0;
    bool m_hasDate = false;
    bool m_hasLabelAfter = false;
    bool m_hasSummary = false;
};

bool has(Elements item, Kind kind)
{
    return std::ranges::contains(item, kind, &ListingElement::kind);
}

// Whether what the page has under its articles was taken for the last of them: a line or two that
// lack what all the others have.
bool endsInFoot(const QList<Elements> &items)
{
    if (items.size() < 3 || has(items.last(), Kind::Date) || has(items.last(), Kind::Label))
        return false;
    const auto articles = std::span(items).first(size_t(items.size() - 1));
    const Elements last = items.last();
    const auto texts = [](Elements item) { return std::ranges::count_if(item, isText); };
    const bool haveDates =
        std::ranges::all_of(articles, [](Elements item) { return has(item, Kind::Date); });
    const bool haveSummaries =
        std::ranges::all_of(articles, [&](Elements item) { return texts(item) >= 2; });
    // Each article but the first begins under what was passed over; no such line ends the last.
    const bool haveEnds = std::ranges::all_of(articles.subspan(1), [](Elements item) {
        return item.front().gap == ListingElement::Gap::Furniture;
    });
    const bool isLine = texts(last) == 1 && isTitle(last.front());
    return isLine && haveSummaries && (haveDates || haveEnds);
}

} // namespace

DatePlace datePlace(Elements elements)
{
    int first = 0;
    int middle = 0;
    int dates = 0;
    bool textAfterLast = false;
    for (size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].kind != Kind::Date)
            continue;
        const ListingElement *before = neighbour(elements, qsizetype(i), -1);
        const ListingElement *after = neighbour(elements, qsizetype(i), 1);
        ++dates;
        first += after && isTitle(*after);
        middle += before && isTitle(*before) && after && !isTitle(*after);
        textAfterLast = after != nullptr;
    }
    if (dates == 0)
        return DatePlace::None;
    const int nearer = nearerSide(elements);
    if (nearer > 0)
        return DatePlace::First;
    if (nearer < 0)
        return middle * 2 >= dates ? DatePlace::Middle : DatePlace::Last;
    if (!textAfterLast && endsInDates(elements))
        return DatePlace::Last;
    return middle > first ? DatePlace::Middle : DatePlace::First;
}

ListingCut cutIntoItems(Elements elements, DatePlace place)
{
    ListingCut cut;
    // One text above the first article describes the page; several titles are menus and slogans. A
    // title with a sentence is an article already.
    const auto isStart = [](const ListingElement &element) {
        return element.kind == Kind::Date || element.kind == Kind::Label;
    };
    if (place == DatePlace::First) {
        const auto start = std::ranges::find_if(elements, isStart);
        const auto before = elements.first(size_t(start - elements.begin()));
        const bool onlyTitles = std::ranges::all_of(before, isTitle);
        if (before.size() == 1)
            cut.description = before.front().text;
        if (before.size() == 1 || onlyTitles)
            elements = elements.subspan(before.size());
    }
    const bool isDescribed = place != DatePlace::First && elements.size() > 1 &&
                             isText(elements[0]) && !isTitle(elements[0]) &&
                             elements[1].opensArticle;
    if (isDescribed) {
        cut.description = elements[0].text;
        elements = elements.subspan(1);
    }
    cut.items = Cutter(elements, place).cut();
    if (endsInFoot(cut.items))
        cut.items.removeLast();
    return cut;
}

} // namespace acervo
