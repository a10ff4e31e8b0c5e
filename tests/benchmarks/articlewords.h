// What the full text holds of each article, made again from its texts. One thread.
#pragma once

#include "rawdatabase.h"
#include "stemmer.h"

#include <QList>

#include <vector>

namespace acervo {

struct ArticleWords
{
    qint64 id = 0;
    QList<QByteArray> words; // title, summary, body, authors
    QList<QByteArray> stems; // title, summary, body; empty where there is none
};

class ArticleWordsReader
{
public:
    explicit ArticleWordsReader(RawDatabase &library);

    std::vector<ArticleWords> upTo(qint64 article); // those not yet given

private:
    ArticleWords wordsOfRow();
    QString authorsOf(qint64 article);

    RawDatabase &m_library;
    RawDatabase::Statement m_articles;
    RawDatabase::Statement m_persons;
    bool m_hasRow = false;
    Stemmer m_stemmer;
};

} // namespace acervo
