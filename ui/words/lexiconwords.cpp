#include "lexiconwords.h"

#include "countwords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct LexiconWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::LexiconWords)
};

QString reasonOf(const LexiconProblem &problem)
{
    using Kind = LexiconProblem::Kind;
    switch (problem.kind) {
    case Kind::PhrasesWithoutTopic:
        return LexiconWords::tr("These phrases stand below no topic.");
    case Kind::UnknownLanguage:
        return LexiconWords::tr("“%1” is no language of the lexicon: write en, es, pt, fr, * or "
                                "not before the colon.")
            .arg(problem.text);
    case Kind::NoColon:
        return LexiconWords::tr("A line of phrases begins with its language and a colon.");
    case Kind::EmptyName:
        return LexiconWords::tr("A topic, or one above it, has no name.");
    case Kind::DuplicateTopic:
        return LexiconWords::tr("There are two topics called “%1”.").arg(problem.text);
    case Kind::NotIndented:
        return LexiconWords::tr("A line of phrases begins with a space.");
    case Kind::EmptyPhrase:
        return LexiconWords::tr("“%1” has no word in it.").arg(problem.text);
    case Kind::TooLong:
        return LexiconWords::tr("“%1…” is too long.").arg(problem.text);
    case Kind::NoTopic:
        return LexiconWords::tr("There is no topic in it.");
    }
    return {};
}

} // namespace

QString problemInWords(const LexiconProblem &problem)
{
    if (problem.line == 0)
        return reasonOf(problem);
    return LexiconWords::tr("Line %1: %2").arg(numberInWords(problem.line), reasonOf(problem));
}

QString suggestionInWords(const PhraseSuggestion &phrase)
{
    return LexiconWords::tr("%1 (%2): in %3 of the topic, in %4 others")
        .arg(phrase.text, phrase.language, articleCount(phrase.inside),
             numberInWords(phrase.outside));
}

QString gainInWords(const QString &topic, qint64 gained, qint64 lost)
{
    return LexiconWords::tr("%1: +%2, −%3").arg(topic, numberInWords(gained), numberInWords(lost));
}

} // namespace acervo
