// MentionReading tells languages from the people of a country.
#include "mentionreading.h"

namespace acervo {

bool MentionReading::isTongue(const NumberedText &text, qsizetype first, qsizetype last) const
{
    return first == last && isCue(text, first, Cue::Languages);
}

bool MentionReading::isLanguage(const NumberedText &text, qsizetype first, qsizetype last) const
{
    const bool hasNext = last + 1 < text.size();
    const QStringView after = text.gapAfter(last);
    if (hasNext && joins(after, 0) && begins(text, last + 1, Cue::LanguageAfter))
        return true;
    if (first == 0)
        return false;
    // "aprender el español", "le portugais brésilien"
    if (first > 1 && isCue(text, first - 1, Cue::Article) && joins(text.gapBefore(first - 1), 0) &&
        isCue(text, first, Cue::Languages) && ends(text, first - 2, Cue::LanguageBefore))
        return true;
    // "L'anglais recule": French sets its adjectives behind a noun and writes people with a
    // capital, but for "le japonais Toyota".
    const bool isFrenchThe = text.fold(first - 1) == u"le" || text.fold(first - 1) == u"l";
    if (first == last && isFrenchThe && !text.capital(first) && !text.shouts &&
        isCue(text, first, Cue::Languages) && !(text.follows(last + 1) && text.capital(last + 1)))
        return true;
    if (text.follows(first) && isCue(text, first - 1, Cue::Languages) &&
        isLanguage(text, first - 1, first - 1))
        return true;
    if (joins(text.gapBefore(first), 0) && ends(text, first - 1, Cue::LanguageBefore))
        return text.capital(first) || isCue(text, first, Cue::Languages) ||
               !text.fold(first - 1).startsWith(u'd');
    if (!begins(text, first, Cue::Languages))
        return false;
    const bool endsHere = !hasNext || !joins(after, 0) || isCue(text, last + 1, Cue::And);
    if (joins(text.gapBefore(first), 0) && ends(text, first - 1, Cue::LanguageIn))
        return !text.capital(first) || endsHere;
    // "in Spanish and Portuguese", "anglais, espagnol et arabe": as the one before.
    qsizetype other = first - 1;
    if (isCue(text, other, Cue::And))
        --other;
    if (other >= 0 && ends(text, other, Cue::LanguageIn))
        return endsHere;
    if (other < 0 || !isCue(text, other, Cue::Languages))
        return false;
    return !m_places.begins(text.ids[size_t(other)]) || isLanguage(text, other, other);
}

} // namespace acervo
