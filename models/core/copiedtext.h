// What articles are copied as, and the copies. Values and pure functions; any thread.
#pragma once

#include <QList>
#include <QString>

namespace acervo {

enum class CopyForm : quint8 {
    List,          // a line each: title, authors, date, address
    Links,         // addresses
    MarkdownLinks, // [title](address)
    Apa,           // entries of a list of references, APA 7
    Chicago,       // likewise, Chicago author-date
    Bibtex,        // entries
};

// One article. No text of it becomes a tag or a link of its own.
struct CopiedItem
{
    QString text;    // empty: the article has nothing of this form
    QString html;    // the same, as a fragment; empty where the form is of plain text
    QString title;   // on one line; may be empty
    QString address; // of its page, http or https; empty where it has none

    bool operator==(const CopiedItem &) const = default;
};

// The order of a list of references: by their letters, whatever marks stand before them.
void sortAsReferences(QList<CopiedItem> &items);

} // namespace acervo
