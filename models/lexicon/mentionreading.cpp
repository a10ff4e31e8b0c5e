#include "mentionreading.h"

#include "gazetteer.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

using WordSet = QSet<QString>;

WordSet wordSet(QStringView list)
{
    WordSet set;
    for (QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        set.insert(folded(word));
    return set;
}

const WordSet &honorifics()
{
    static const WordSet set = wordSet(u"mr mrs ms dr sr sra señor señora senhor senhora dona don "
                                       u"doña dom mme mlle monsieur madame sir dame saint prof rev");
    return set;
}

// Words after which a capital means a place, in the four languages.
const WordSet &placeWords()
{
    static const WordSet set =
        wordSet(u"in from near across outside throughout around inside within en desde hacia em no "
                u"na nos nas do da à au aux vers depuis leave leaves left visit visits");
    return set;
}

const WordSet &kindsOfPlace()
{
    static const WordSet set = wordSet(
        u"city town port province island republic government people capital streets mayor ciudad "
        u"puerto provincia estado isla república gobierno pueblo alcalde alcaldesa calles capital "
        u"cidade porto província ilha governo povo prefeito prefeita município municipio ruas ville "
        u"province île république gouvernement peuple maire rues région région région norte sur "
        u"north south east west nord sud est ouest sul vecinos moradores habitants residents");
    return set;
}

const WordSet &institutionsBefore()
{
    static const WordSet set = wordSet(u"university college universidad universidade université "
                                       u"tratado acuerdo acordo accord accords treaty bishop "
                                       u"declaration protocol convention convenio convenção");
    return set;
}

const WordSet &clubsBefore()
{
    static const WordSet set =
        wordSet(u"real atlético inter ac as fc cf sc rc bayern borussia olympique sporting "
                u"deportivo dinamo dynamo racing hôtel hotel radio rádio");
    return set;
}

const WordSet &institutionsAfter()
{
    static const WordSet set = wordSet(
        u"university times post herald tribune gazette chronicle review journal fc cf sc club "
        u"united agreement accord protocol convention treaty declaration consensus biennale "
        u"marathon press airlines airways rovers wanderers lakers bulls celtics yankees dodgers");
    return set;
}

const WordSet &languageAfter()
{
    static const WordSet set = wordSet(
        u"speaking speaker speakers language languages translation translations subtitles lessons "
        u"lesson grammar dictionary edition alphabet version lessons classes teacher teachers "
        u"dialect dialects vocabulary spelling verbs words word poems literature");
    return set;
}

const WordSet &languageBefore()
{
    static const WordSet set = wordSet(
        u"idioma lengua língua langue learn learns learning speak speaks speaking spoke teach "
        u"teaches teaching hablar habla hablan hablo aprender falar fala falam parler parle parlent "
        u"apprendre enseigner idiomas lenguas línguas langues");
    return set;
}

const WordSet &roles()
{
    static const WordSet set = wordSet(
        u"striker midfielder defender goalkeeper footballer player tennis golfer boxer cyclist "
        u"sprinter swimmer coach singer rapper actor actress filmmaker director author novelist "
        u"writer poet painter artist photographer musician composer pianist guitarist philosopher "
        u"sociologist historian economist anthropologist scholar designer architect chef born "
        u"tourist tourists delantero delantera futbolista jugador jugadora entrenador entrenadora "
        u"técnico cantante actor actriz cineasta director directora escritor escritora novelista "
        u"poeta pintor pintora artista fotógrafo fotógrafa músico filósofo filósofa sociólogo "
        u"historiador historiadora economista antropólogo antropóloga atacante jogador jogadora "
        u"treinador cantor cantora ator atriz diretor diretora fotógrafa tenista turistas "
        u"attaquant joueur joueuse entraîneur footballeur chanteur chanteuse acteur actrice "
        u"réalisateur réalisatrice écrivain écrivaine romancier romancière peintre photographe "
        u"musicien philosophe sociologue historien historienne économiste touristes");
    return set;
}

bool stands(const NumberedText &text, qsizetype i, const WordSet &set)
{
    return i >= 0 && i < text.size() && set.contains(text.folds[i]);
}

bool ofBefore(const NumberedText &text, qsizetype first)
{
    static const WordSet of = wordSet(u"of de do da du del d des");
    return stands(text, first - 1, of);
}

} // namespace

MentionReading::MentionReading()
{
    for (const QString &name : gazetteerGivenNames())
        m_givenNames.insert(name);
    for (const QString &word : gazetteerCommonWords())
        m_common.insert(word);
}

bool MentionReading::isCommon(const QString &word) const
{
    if (m_common.contains(word))
        return true;
    for (const auto &ending : {"s"_L1, "es"_L1, "d"_L1, "ed"_L1, "ing"_L1}) {
        if (word.endsWith(ending) && m_common.contains(word.chopped(ending.size())))
            return true;
    }
    return false;
}

bool MentionReading::isPerson(const NumberedText &text, qsizetype first, qsizetype last) const
{
    if (first != last || text.shouts)
        return false;
    if (first > 0 && text.capital(first - 1)) {
        const QString &before = text.folds[first - 1];
        const QStringView gap = text.gapBefore(first);
        if (honorifics().contains(before) && (gap == u" " || gap == u". "))
            return true;
        if (before.size() == 1 && gap == u". " && text.follows(first - 1) && text.capital(first - 2))
            return true;
        if (gap == u" " && m_givenNames.contains(before))
            return true;
        if (gap == u" " && !text.titleCase && !text.beginsSentence(first - 1) &&
            text.ids[size_t(first - 1)] == PhraseTrie::unknownWord && !isCommon(before))
            return true;
    }
    if (!text.follows(last + 1) || !text.capital(last + 1))
        return false;
    const QStringView after = text.word(last + 1);
    const bool letters = after.size() > 1 && caseOf(after) == WordCase::AllCapitals;
    return !letters && !isCommon(text.folds[last + 1]) && !stands(text, last + 1, institutionsAfter());
}

bool MentionReading::standsAsPlace(const NumberedText &text, qsizetype first, qsizetype last) const
{
    const QStringView after = text.gapAfter(last);
    // "Granada: …", "MANILA, 3 May (…", "Nice – …": the dateline.
    if (first == 0 && !after.isEmpty() &&
        (after.trimmed().startsWith(u':') || after.trimmed().startsWith(u'–') ||
         after.trimmed().startsWith(u'—') || after.trimmed().startsWith(u'(')))
        return true;
    if (text.shouts || (text.titleCase && isCommon(text.folds[first])))
        return false;
    if (first > 0 && !text.capital(first) && first == last)
        return false;
    if (text.follows(first) && stands(text, first - 1, placeWords()))
        return true;
    if (text.follows(first) && ofBefore(text, first) && stands(text, first - 2, kindsOfPlace()))
        return true;
    // "Jordan's king" may be anybody's king only where a name is all there is.
    return text.follows(first) && stands(text, first - 1, kindsOfPlace());
}

bool MentionReading::isInstitution(const NumberedText &text, qsizetype first, qsizetype last)
{
    if (text.follows(first) && text.capital(first - 1) && stands(text, first - 1, clubsBefore()))
        return true;
    if (text.follows(last + 1) && text.capital(last + 1) &&
        stands(text, last + 1, institutionsAfter()))
        return true;
    if (!ofBefore(text, first))
        return false;
    // "Universidad Nacional de Colombia": at most two words between.
    for (qsizetype i = first - 2; i >= std::max<qsizetype>(0, first - 4); --i) {
        if (text.capital(i) && stands(text, i, institutionsBefore()))
            return true;
        if (!text.capital(i))
            break;
    }
    return false;
}

bool MentionReading::isLanguage(const NumberedText &text, qsizetype first, qsizetype last)
{
    static const WordSet in = wordSet(u"in into en em");
    static const WordSet conjunctions = wordSet(u"and or y e et o ou");
    const bool hasNext = last + 1 < text.size();
    const QStringView after = text.gapAfter(last);
    if (hasNext && joins(after, 0) && stands(text, last + 1, languageAfter()))
        return true;
    if (first == 0 || !joins(text.gapBefore(first), 0))
        return false;
    if (stands(text, first - 1, languageBefore()))
        return true;
    const bool small = !text.capital(first);
    static const WordSet of = wordSet(u"de");
    if (small && (stands(text, first - 1, in) || stands(text, first - 1, of)))
        return true;
    // "in Spanish and Portuguese": the second is one as the first is.
    static const WordSet chain = wordSet(u"and y e et or o ou");
    if (first >= 3 && stands(text, first - 1, chain) && stands(text, first - 3, in) &&
        text.capital(first) == text.capital(first - 2) && (!hasNext || !joins(after, 0)))
        return true;
    if (!stands(text, first - 1, in))
        return false;
    return !hasNext || !joins(after, 0) || stands(text, last + 1, conjunctions);
}

bool MentionReading::followsNoun(const NumberedText &text, qsizetype first)
{
    static const WordSet determiners =
        wordSet(u"esta esas estas aquella aquellas nuestra nuestras otra otras unas cada para");
    return text.follows(first) && !text.english && text.spans[first - 1].length >= 4 &&
           !text.capital(first) && !stands(text, first - 1, determiners);
}

bool MentionReading::isOrigin(const NumberedText &text, qsizetype first, qsizetype last)
{
    const bool before = text.follows(first) && stands(text, first - 1, roles());
    const bool after = last + 1 < text.size() && joins(text.gapAfter(last), 0) &&
                       stands(text, last + 1, roles());
    return text.capital(first) ? after : before;
}

} // namespace acervo
