// TermFloor measures what SQLite alone takes to go through the articles of a word. One thread.
#pragma once

#include "rawdatabase.h"
#include "stemmer.h"

#include <QStringList>

namespace acervo {

class TermFloor
{
public:
    TermFloor(const QString &library, const QString &cache);

    // What the text looks up: its words, the last one with a * while it is typed.
    static QStringList termsOf(const QString &text, bool lastIsOpen);
    struct Walk
    {
        double ms = 0;
        qint64 articles = 0; // one that has word and stem counts twice
    };
    Walk measure(const QString &term);
    bool isGood() const { return m_database.isGood(); }

private:
    qint64 walk(const RawDatabase::Statement &statement, const QString &match);

    RawDatabase m_database;
    RawDatabase::Statement m_words;
    RawDatabase::Statement m_stems;
    Stemmer m_stemmer;
};

} // namespace acervo
