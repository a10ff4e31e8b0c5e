// A HitFinder finds in an article's texts the words that its query is about: whole words as they
// stand there, so that they can be shown with the article's own letters. It folds and stems as the
// full text does: what the full text finds by a word, a phrase, a beginning or nearness is found
// here, too. What the query excludes is no hit. One thread.
#pragma once

#include "query.h"
#include "stemmer.h"
#include "textrange.h"

#include <vector>

namespace acervo {

// Which text of an article: `title:loom` has no hit in a summary.
enum class TextPart : quint8 { Title, Summary, Body, Authors, Note };

class HitFinder
{
public:
    explicit HitFinder(const Query &query); // openQuery while a word is typed

    bool isEmpty() const { return m_terms.empty(); } // no hit in any text
    bool findsSame(const HitFinder &other) const { return m_terms == other.m_terms; }

    // Sorted, apart from each other. `language` is the article's (ISO 639-1): a bare word finds
    // the other forms of it by its rules; where it is not known, by those that the text seems to
    // be in, else by any.
    QList<TextRange> hits(QStringView text, TextPart part, const QString &language = {});

    // How often each term of the query stands in the text, in the order of the terms.
    struct Tally
    {
        std::vector<qsizetype> terms;
        qsizetype words = 0; // of the text
    };
    size_t termCount() const { return m_terms.size(); }
    Tally tally(QStringView text, TextPart part, const QString &language = {});

private:
    struct Term
    {
        Expr::Kind kind{};
        Field field = Field::Any;
        QStringList words;   // folded
        bool prefix = false; // the last word is the beginning of one
        int distance = 0;
        QStringList stems; // of a bare word, in all languages

        bool operator==(const Term &) const = default;
    };
    struct Token
    {
        QString word; // folded
        TextRange range;
    };
    class Text;

    void collect(const Expr &expr);
    void addTerm(const Expr &leaf);
    // Calls take(term, range) for each hit; hits may overlap.
    template <typename Take>
    qsizetype search(QStringView text, TextPart part, const QString &language, Take take);
    bool isForm(const Term &term, QStringView word, const QStringList &languages);

    std::vector<Term> m_terms;
    Stemmer m_stemmer;
};

// The stretch of about `length` units that holds most of the hits, the first of equal ones; it
// begins and ends between words. All of a text that is no longer.
TextRange bestSnippet(QStringView text, const QList<TextRange> &hits, qsizetype length);

} // namespace acervo
