// BibtexEntry writes one entry, field by field, as BibTeX's syntax has it. One thread. Inner header
// of bibtexexporter.
#pragma once

#include "article.h"
#include "latexwriting.h"

namespace acervo {

class BibtexEntry
{
public:
    BibtexEntry(const QString &type, const QString &key, LatexLetters letters);

    // Each writes nothing where the value is empty.
    void text(const QString &name, QStringView value);
    void title(const QString &name, const QString &title);
    void pages(const QString &name, const QString &pages);
    void persons(const QString &name, const QList<Person> &persons);
    void keywords(const QString &name, const QStringList &keywords);
    void address(const QString &name, const QString &address); // of the web, a DOI: no LaTeX in it
    void macro(const QString &name, QStringView value);        // a number or a name of BibTeX's own

    // A name of the source's, made one that BibTeX reads and that this entry has not yet.
    QString freeName(const QString &name) const;

    QString take(); // the whole entry; once

private:
    void begin(const QString &name);
    void braced(const QString &name, const QString &latex);
    QString latexOf(QStringView text) const;
    QString nameOf(const Person &person) const;

    LatexLetters m_letters;
    QString m_out;
    QStringList m_names;
};

} // namespace acervo
