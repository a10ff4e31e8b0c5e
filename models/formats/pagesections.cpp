#include "pagesections.h"

#include "htmlwriting.h"

namespace acervo {

namespace {

constexpr int kBatch = 40;           // articles
constexpr int kFewestForMonths = 15; // of a year

PartialDate monthOf(const PartialDate &date)
{
    return date.month() == 0 ? PartialDate() : PartialDate::ofMonth(date.year(), date.month());
}

} // namespace

void PageSections::add(const PartialDate &date, const QByteArray &article, QByteArray &out)
{
    if (!m_isByDate && !m_year) {
        m_year = 0;
        out += "<section>\n";
    } else if (m_isByDate && m_year != date.year()) {
        endYear(out);
        beginYear(date, out);
    }
    const Waiting one{date, article};
    if (!m_isWaiting)
        return write(one, out);
    m_waiting += one;
    if (m_waiting.size() < kFewestForMonths)
        return;
    const auto known = std::ranges::count_if(
        m_waiting, [](const Waiting &waiting) { return waiting.date.month() != 0; });
    m_hasMonths = 2 * known > m_waiting.size();
    release(out);
}

void PageSections::end(QByteArray &out) { endYear(out); }

void PageSections::beginYear(const PartialDate &date, QByteArray &out)
{
    m_year = date.year();
    m_month.reset();
    m_hasMonths = false;
    m_isWaiting = true;
    out += "<section>\n";
    appendHtmlElement(out, "h2", date.isKnown() ? QString::number(date.year()) : m_nameOf({}));
}

void PageSections::endYear(QByteArray &out)
{
    if (!m_year)
        return;
    release(out);
    endBatch(out);
    out += m_month ? "</section>\n</section>\n" : "</section>\n";
    m_month.reset();
    m_year.reset();
}

void PageSections::release(QByteArray &out)
{
    m_isWaiting = false;
    for (const Waiting &one : std::exchange(m_waiting, {}))
        write(one, out);
}

// What a browser need not draw yet, it passes over: a batch at a time.
void PageSections::write(const Waiting &one, QByteArray &out)
{
    if (m_hasMonths && m_month != one.date.month())
        beginMonth(one.date, out);
    if (m_inBatch == kBatch)
        endBatch(out);
    if (m_inBatch++ == 0)
        out += "<div class=\"batch\">\n";
    out += one.article;
}

void PageSections::beginMonth(const PartialDate &date, QByteArray &out)
{
    endBatch(out);
    if (m_month)
        out += "</section>\n";
    m_month = date.month();
    out += "<section class=\"month\">\n";
    if (date.month() != 0)
        appendHtmlElement(out, "h2", m_nameOf(monthOf(date)));
}

void PageSections::endBatch(QByteArray &out)
{
    if (m_inBatch > 0)
        out += "</div>\n";
    m_inBatch = 0;
}

} // namespace acervo
