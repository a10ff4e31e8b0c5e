// MentionFinder's dictionary: which forms it looks for.
#include "mentionfinder.h"

namespace acervo {

using namespace Qt::StringLiterals;

MentionFinder::MentionFinder()
{
    addCountries();
    for (const QString &phrase : gazetteerOtherMeanings())
        add(phrase, {.country = noCountry});
    addRegions();
    m_trie.finish();
}

void MentionFinder::addCountries()
{
    QHash<QString, qint32> indexes;
    for (const GazetteerPlace &place : gazetteerCountries()) {
        const auto country = qint32(m_codes.size());
        indexes.insert(place.code, country);
        m_codes.append(place.code);
        for (size_t i = 0; i < gazetteerLanguages.size(); ++i) {
            add(place.names[i], country, MentionKind::Name);
            add(place.adjectives[i], country, MentionKind::Adjective, gazetteerLanguages[i]);
        }
        add(place.towns, country, MentionKind::Town);
    }
    const auto addLines = [&](const QList<GazetteerLine> &lines, MentionKind kind) {
        for (const GazetteerLine &line : lines) {
            const bool isCounter = line.code.startsWith(u'!');
            const auto found = indexes.constFind(isCounter ? line.code.sliced(1) : line.code);
            if (found != indexes.constEnd())
                add(line.forms, *found, isCounter ? MentionKind::Counter : kind);
        }
    };
    addLines(gazetteerTowns(), MentionKind::Town);
    addLines(gazetteerHints(), MentionKind::Hint);
}

void MentionFinder::add(const QList<GazetteerForm> &forms, qint32 country, MentionKind kind,
                        QLatin1StringView language)
{
    for (const GazetteerForm &form : forms) {
        const bool shortened = form.isState && (form.text.endsWith(u'.') || form.text.size() == 2);
        add(form.text, {.country = country,
                        .kind = kind,
                        .isName = form.isName || kind == MentionKind::Town,
                        .isWord = form.isWord,
                        .isShared = form.isShared,
                        .choice = form.choice,
                        .isState = form.isState,
                        .isShortened = shortened,
                        .isLower = language == "es"_L1 || language == "pt"_L1,
                        .isForeign = !language.isEmpty() && language != "en"_L1});
    }
}

void MentionFinder::addRegions()
{
    for (const GazetteerPlace &region : gazetteerRegions()) {
        const auto index = qint32(m_codes.size());
        m_codes.append(region.code);
        for (size_t i = 0; i < gazetteerLanguages.size(); ++i) {
            const bool isForeign = gazetteerLanguages[i] != "en"_L1;
            addRegion(region.names[i], {.country = index,
                                        .kind = MentionKind::Name,
                                        .isRegion = true,
                                        .isForeign = isForeign});
            addRegion(region.adjectives[i],
                      {.country = index, .kind = MentionKind::Adjective, .isRegion = true});
        }
    }
}

// Those that mean a country or two as often (Micronesia, Australia and New Zealand) are left to it.
void MentionFinder::addRegion(const QList<GazetteerForm> &forms, Meaning meaning)
{
    for (const GazetteerForm &form : forms) {
        const bool isWord = !form.text.contains(u' ');
        meaning.isName = isWord && meaning.kind == MentionKind::Name; // "Asia Argento"
        if (!form.isAmbiguous())
            add(form.text, meaning);
    }
}

void MentionFinder::add(const QString &form, const Meaning &meaning)
{
    const auto index = qint32(m_meanings.size());
    m_trie.add(form, index);
    m_meanings.push_back(meaning);
    const bool isPlain = std::ranges::all_of(form, [](QChar c) { return c.unicode() < 0x80; });
    if (meaning.kind < MentionKind::Hint && !isPlain && words(form).size() == 1 &&
        m_lists.isCommon(folded(form))) {
        m_meanings.back().isExact = true;
        m_exactForms.insert(index, form.toLower());
    }
}

} // namespace acervo
