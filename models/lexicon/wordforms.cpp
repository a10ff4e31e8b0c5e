#include "wordforms.h"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace acervo {

namespace {

constexpr qsizetype shortest = 3; // what is left of a word has so many letters

// Replaces the ending where the word has it and enough is left.
bool replaceEnding(QString &word, QStringView ending, QStringView by)
{
    if (!word.endsWith(ending) || word.size() - ending.size() + by.size() < shortest)
        return false;
    word.chop(ending.size());
    word += by;
    return true;
}

bool dropLast(QString &word, QStringView letter) { return replaceEnding(word, letter, {}); }

bool endsWithAny(QStringView word, std::span<const QStringView> endings)
{
    return std::ranges::any_of(endings, [&](QStringView ending) { return word.endsWith(ending); });
}

QString english(QString word)
{
    static constexpr QStringView kept[] = {u"ss", u"us", u"is"};
    static constexpr QStringView hissing[] = {u"sses", u"shes", u"ches", u"xes", u"zes"};
    if (replaceEnding(word, u"women", u"woman"))
        return word;
    if (word.size() < 4 || !word.endsWith(u's') || endsWithAny(word, kept))
        return word;
    if (replaceEnding(word, u"ies", u"y"))
        return word;
    word.chop(endsWithAny(word, hissing) ? 2 : 1);
    return word;
}

// Adjectives and names of people that end in -o or -a by gender. Others do not: a commune (comuna)
// is not common (común), a bank (banco) no bench (banca).
void dropGender(QString &word)
{
    static constexpr QStringView before[] = {u"ari", u"iv", u"ic", u"os",  u"ad", u"id",
                                             u"er",  u"an", u"in", u"eir", u"or"};
    if (word.size() < 5 || !(word.endsWith(u'o') || word.endsWith(u'a')))
        return;
    // -or has no -o: professor, professora; "oro" is another word.
    if (word.endsWith(u"oro"))
        return;
    if (endsWithAny(QStringView(word).chopped(1), before))
        word.chop(1);
}

// Also what is left of -es in the plural: red, redes; nombre, nombres.
void dropNumber(QString &word)
{
    if (!word.endsWith(u"ss"))
        dropLast(word, u"s");
    if (word.size() > 3)
        dropLast(word, u"e");
}

QString spanish(QString word)
{
    if (word.size() > 4)
        replaceEnding(word, u"ces", u"z");
    dropNumber(word);
    dropGender(word);
    return word;
}

QString portuguese(QString word)
{
    struct Plural
    {
        QStringView ending;
        QStringView singular;
    };
    static constexpr Plural plurals[] = {{u"oes", u"ao"}, {u"aes", u"ao"}, {u"ais", u"al"},
                                         {u"eis", u"el"}, {u"ois", u"ol"}, {u"ns", u"m"}};
    const bool isPlural = word.size() > 3 && std::ranges::any_of(plurals, [&](const Plural &one) {
                              return replaceEnding(word, one.ending, one.singular);
                          });
    if (!isPlural)
        dropNumber(word);
    dropGender(word);
    return word;
}

QString french(QString word)
{
    if (word.size() < 4)
        return word;
    if (word.endsWith(u"eaux"))
        word.chop(1);
    else if (!replaceEnding(word, u"aux", u"al") && !word.endsWith(u"ss") && !dropLast(word, u"s"))
        dropLast(word, u"x");
    if (dropLast(word, u"e")) {
        static constexpr QStringView doubled[] = {u"ll", u"nn", u"tt"};
        if (endsWithAny(word, doubled) && word.size() > shortest)
            word.chop(1);
    }
    replaceEnding(word, u"if", u"iv"); // participatif, participative
    return word;
}

} // namespace

QString baseForm(QStringView word, LexiconLanguage language)
{
    switch (language) {
    case LexiconLanguage::English:
        return english(word.toString());
    case LexiconLanguage::Spanish:
        return spanish(word.toString());
    case LexiconLanguage::Portuguese:
        return portuguese(word.toString());
    case LexiconLanguage::French:
        return french(word.toString());
    }
    return word.toString();
}

bool isFiller(QStringView word, LexiconLanguage language)
{
    using Words = std::initializer_list<QStringView>;
    static constexpr Words fillers[] = {
        {u"s"},
        {u"de", u"del", u"la", u"las", u"el", u"los", u"lo", u"un", u"una"},
        {u"de", u"do", u"da", u"dos", u"das", u"o", u"a", u"os", u"as", u"um", u"uma"},
        {u"de", u"du", u"des", u"d", u"la", u"le", u"les", u"l", u"un", u"une"},
    };
    const Words &list = fillers[size_t(language)];
    return word.size() < 4 && std::ranges::find(list, word) != list.end();
}

} // namespace acervo
