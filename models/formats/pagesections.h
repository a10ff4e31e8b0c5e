// PageSections puts the articles of a page under their years, and under their months where a year
// has many whose months are known. One thread. Inner header of htmlexporter.
#pragma once

#include "partialdate.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace acervo {

class PageSections
{
public:
    // `nameOf` names a month with its year, and what has no date (not known). Articles that do not
    // come by date (`isByDate`) all stand under nothing.
    PageSections(std::function<QString(const PartialDate &)> nameOf, bool isByDate)
        : m_nameOf(std::move(nameOf))
        , m_isByDate(isByDate)
    {}

    // In the order in which they come; `article` is its HTML.
    void add(const PartialDate &date, const QByteArray &article, QByteArray &out);
    void end(QByteArray &out);

private:
    struct Waiting
    {
        PartialDate date;
        QByteArray article;
    };

    void beginYear(const PartialDate &date, QByteArray &out);
    void endYear(QByteArray &out);
    void release(QByteArray &out);
    void write(const Waiting &one, QByteArray &out);
    void beginMonth(const PartialDate &date, QByteArray &out);
    void endBatch(QByteArray &out);

    std::function<QString(const PartialDate &)> m_nameOf;
    bool m_isByDate;
    std::optional<int> m_year;
    std::optional<int> m_month;
    QList<Waiting> m_waiting; // the first of the year, until there are enough of them for months
    bool m_isWaiting = false;
    bool m_hasMonths = false;
    int m_inBatch = 0; // 0: none is open
};

} // namespace acervo
