#include "listingsources.h"

#include "datereader.h"
#include "fold.h"
#include "website.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 400;
constexpr qsizetype longestName = 45;
constexpr qsizetype fewest = 3;

struct Bracket
{
    qsizetype line = 0;
    QStringView rest; // of the line
    QStringView name;
    bool isSquare = false;
};

// At a line's end; at its begin where a date is all that follows.
std::optional<Bracket> bracketOf(QStringView line, qsizetype number)
{
    if (line.size() < 4 || line.size() > longestLine)
        return std::nullopt;
    const QChar last = line.back();
    if (last == u']' || last == u')') {
        const qsizetype open = line.lastIndexOf(last == u']' ? u'[' : u'(');
        if (open < 0)
            return std::nullopt;
        return Bracket{.line = number,
                       .rest = line.first(open).trimmed(),
                       .name = line.sliced(open + 1).chopped(1).trimmed(),
                       .isSquare = last == u']'};
    }
    const qsizetype close = line.front() == u'['   ? line.indexOf(u']')
                            : line.front() == u'(' ? line.indexOf(u')')
                                                   : -1;
    if (close < 0 || !readDate(line.sliced(close + 1).trimmed()).isKnown())
        return std::nullopt;
    return Bracket{.line = number,
                   .rest = line.sliced(close + 1).trimmed(),
                   .name = line.sliced(1, close - 1).trimmed(),
                   .isSquare = line.front() == u'['};
}

// Countries by the names that they have in English and in their own languages, and what is larger.
const QSet<QString> &places()
{
    static const QSet<QString> set = [] {
        QSet<QString> names{u"latin america"_s,
                            u"america latina"_s,
                            u"amerique latine"_s,
                            u"south america"_s,
                            u"north america"_s,
                            u"central america"_s,
                            u"caribbean"_s,
                            u"middle east"_s,
                            u"europe"_s,
                            u"europa"_s,
                            u"africa"_s,
                            u"afrique"_s,
                            u"asia"_s,
                            u"asie"_s,
                            u"usa"_s,
                            u"us"_s,
                            u"uk"_s,
                            u"eu"_s,
                            u"global"_s,
                            u"world"_s,
                            u"international"_s,
                            u"internacional"_s,
                            u"mundo"_s,
                            u"england"_s,
                            u"scotland"_s,
                            u"wales"_s,
                            u"catalonia"_s,
                            u"rojava"_s,
                            u"kurdistan"_s,
                            u"palestine"_s,
                            u"palestina"_s,
                            u"brasil"_s,
                            u"bresil"_s,
                            u"espana"_s,
                            u"mexico"_s,
                            u"la paz"_s,
                            u"la habana"_s,
                            u"los angeles"_s,
                            u"la plata"_s};
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i)
            names.insert(foldedWords(QLocale::territoryToString(QLocale::Territory(i))));
        const QList<QLocale> locales = QLocale::matchingLocales(
            QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales)
            names.insert(foldedWords(locale.nativeTerritoryName()));
        return names;
    }();
    return set;
}

// What is said of an article in brackets besides: its kind, its language, its state.
bool isRemark(const QString &words)
{
    static const QRegularExpression remark(
        u"\\b(?:videos?|audios?|photos?|fotos?|podcasts?|pdf|slides?|gallery|galeria|infograph\\w*|"
        "infografia|infographie|interview|entrevista|entretien|opinion|editorial|analysis|analisis|"
        "analise|analyse|essay|ensayo|book "
        "review|resena|resenha|recension|report|informe|part|parte|"
        "partie|vol|volume|no|english|ingles|anglais|spanish|espanol|espagnol|portugues\\w*|"
        "portugais|"
        "french|frances|francais|update\\w*|actualizad[oa]|atualizad[oa]|mis a jour|live|en "
        "vivo|ao "
        "vivo|en direct|translat\\w*|traduc\\w*|traducao|sic|sponsored|new|nuevo|novo|nouveau|free|"
        "open "
        "access|paywall|subscription|draft|preprint|retracted|corrected|event|evento|evenement|"
        "cancelled|postponed|archive|archivo|registration|online)\\b"_s);
    return words.contains(remark);
}

bool isName(QStringView name)
{
    if (name.size() < 2 || name.size() > longestName || name.count(u' ') > 6)
        return false;
    if (isHostName(name))
        return true;
    // A name begins with a capital, or a figure beside letters ("20 Minutes"), and ends no
    // sentence.
    const bool hasLetter = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    if (!hasLetter || !(name.front().isUpper() || name.front().isDigit()) ||
        QStringView(u".?!…:;,").contains(name.back()) || readDate(name).isKnown())
        return false;
    return !isRemark(foldedWords(name));
}

// By its form or its words the name of a site or publication, and nothing else.
bool isOutlet(QStringView name)
{
    static const QRegularExpression article(u"^(?:the|el|la|le|les|los|il|die|o|a|l) \\w"_s);
    static const QRegularExpression word(
        u"\\b(?:news|times|posts?|press|prensa|presse|imprensa|journal|jornal|tribun[ae]|herald|"
        "heraldo|magazine|review|revista|revue|diario|periodico|gazette|gaceta|gazeta|radio|tv|bbc|"
        "cnn|npr|reuters|afp|efe|agenc\\w+|blog|observer|observador|mail|chronicle|cronica|monde|"
        "nacion|folha|estado|globo|liberation|figaro|bulletin|boletin|boletim|newsletter|weekly|"
        "daily|monitor|today|telegraph|independent|guardian|standard|mirror|express|courier|correo|"
        "correio|courrier|voice|voz|voix|watch|report|wire|media|foundation|fundacion|institute|"
        "instituto|institut|network|university|universidad|pagina|com|org|net)\\b"_s);
    const QString words = foldedWords(name);
    return name.contains(u'.') || words.contains(article) || words.contains(word);
}

bool isPlace(const Bracket &bracket) { return places().contains(foldedWords(bracket.name)); }

// Whether the page's brackets of one kind are its articles' sources.
bool areSources(const QList<Bracket> &brackets, qsizetype dates, qsizetype filled)
{
    const qsizetype count = brackets.size();
    // One for nearly each date; where there are none, one line in four at least has it.
    const bool isAllOver = dates >= fewest ? count * 3 >= dates * 2 : count * 4 >= filled;
    if (count < fewest || !isAllOver)
        return false;
    QSet<QString> names;
    for (const Bracket &bracket : brackets)
        names.insert(foldedWords(bracket.name));
    const auto outlets = std::ranges::count_if(
        brackets, [](const Bracket &bracket) { return isOutlet(bracket.name); });
    const auto located = std::ranges::count_if(brackets, isPlace);
    if (located * 5 > count)
        return false;
    // Round ones hold all sorts of things, and one that is always the same may be a rubric.
    const bool needsProof = !brackets.first().isSquare || names.size() == 1;
    return needsProof ? outlets * 2 >= count : outlets > 0 || names.size() * 2 >= count;
}

} // namespace

QHash<qsizetype, QString> takeBracketedSources(QList<QStringView> &lines)
{
    QList<Bracket> square;
    QList<Bracket> round;
    qsizetype dates = 0;
    qsizetype filled = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const std::optional<Bracket> bracket = bracketOf(lines[i], i);
        const QStringView line = bracket ? bracket->rest : lines[i];
        dates += line.size() <= 60 && readDate(line).isKnown();
        filled += !lines[i].isEmpty();
        if (bracket && isName(bracket->name))
            (bracket->isSquare ? square : round).append(*bracket);
    }
    QHash<qsizetype, QString> sources;
    for (const QList<Bracket> &brackets : {square, round}) {
        if (!areSources(brackets, dates, filled))
            continue;
        for (const Bracket &bracket : brackets) {
            if (isPlace(bracket))
                continue;
            sources.insert(bracket.line, bracket.name.toString());
            lines[bracket.line] = bracket.rest;
        }
    }
    return sources;
}

} // namespace acervo
