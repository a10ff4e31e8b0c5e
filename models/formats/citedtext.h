// CitedText collects the text of a citation, plain or as HTML. One thread. Inner header of
// citationtext.
#pragma once

#include "citationstyle.h"

#include <QString>

namespace acervo {

class CitedText
{
public:
    explicit CitedText(CitationMarkup markup)
        : m_markup(markup)
    {}

    void text(const QString &text);
    void italic(const QString &text);
    void link(const QString &address);

    // A full stop, unless one or another mark that ends a sentence is there. Nothing at the start.
    void stop();
    void space(); // unless there is one, or nothing yet

    bool isEmpty() const { return m_out.isEmpty(); }
    QString take() { return std::exchange(m_out, {}); }

private:
    void append(const QString &text, const QString &before, const QString &after);

    CitationMarkup m_markup;
    QString m_out;
    QString m_plain; // the end of the text without its markup
};

// What all styles ask of numbers and names.
QString initialsOf(const QString &given);  // "Jean-Paul Marie" as "J.-P. M."
QString ordinalOf(const QString &number);  // "2" as "2nd"; what is no number stays
QString editionOf(const QString &edition); // "2" as "2nd ed.", also "revised"
QString monthName(int month);              // in English, as the styles are
QString dashedPages(const QString &pages); // "12--18" as "12–18"
QString shortPages(const QString &pages);  // "165-176" as "165–76" (Chicago Manual, 9.63)

} // namespace acervo
