#include "foldtable.h"

#include <array>

namespace acervo {

namespace {

bool isIgnorable(char32_t c)
{
    return c == 0x00AD || c == 0x034F || (c >= 0x200C && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0100 && c <= 0xE01EF);
}

WordClass kanaClass(char32_t c)
{
    // Small letters of Hiragana and Katakana, and the half-width ones (Unicode names "… SMALL …").
    constexpr std::u32string_view small =
        U"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯ";
    const bool tail =
        small.contains(c) || (c >= 0x31F0 && c <= 0x31FF) || c == 0x309B || c == 0x309C;
    return tail ? WordClass::KanaTail : WordClass::Kana;
}

WordClass thaiClass(char32_t c)
{
    const char32_t thai = c >= 0x0E80 ? c - 0x80 : c; // Lao is laid out as Thai is
    if (thai >= 0x0E40 && thai <= 0x0E44)
        return WordClass::ThaiLead;
    if (thai == 0x0E30 || thai == 0x0E32 || thai == 0x0E33 || thai == 0x0E45 || thai == 0x0E46)
        return WordClass::ThaiTail;
    return WordClass::Thai;
}

WordClass computedClass(char32_t c)
{
    if (isIgnorable(c))
        return WordClass::Ignorable;
    // The length mark of kana, and its half-width forms with the voicing marks, are of no one
    // script.
    if (c == 0x30FC || c == 0xFF70 || c == 0xFF9E || c == 0xFF9F)
        return WordClass::KanaTail;
    if (QChar::isMark(c))
        return WordClass::Mark;
    // U+02BC is a letter by its category and an apostrophe by its use.
    if (!QChar::isLetterOrNumber(c) || c == 0x02BC)
        return WordClass::Separator;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
        return WordClass::Ideograph;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return kanaClass(c);
    case QChar::Script_Thai:
    case QChar::Script_Lao:
        return QChar::isDigit(c) ? WordClass::Letter : thaiClass(c);
    default:
        return WordClass::Letter;
    }
}

// Classes of the alphabets that most text is in; a million abstracts must not ask for each letter.
constexpr char32_t tableSize = 0x2100;

std::array<WordClass, tableSize> computedClasses()
{
    std::array<WordClass, tableSize> classes{};
    for (char32_t c = 0; c < tableSize; ++c)
        classes[c] = computedClass(c);
    return classes;
}

} // namespace

WordClass wordClass(char32_t c)
{
    static const std::array<WordClass, tableSize> classes = computedClasses();
    return c < tableSize ? classes[c] : computedClass(c);
}

} // namespace acervo
