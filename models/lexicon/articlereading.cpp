#include "articlereading.h"

#include "fold.h"

#include <QSet>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const FieldMentions &field, const PlaceMention &mention)
{
    return folded(field.text.sliced(mention.start, mention.end - mention.start));
}

// "O município …", "La ciudad …", "The town …"
bool beginsWithTown(QStringView text)
{
    static const QSet<QString> articles{u"o"_s,    u"a"_s,    u"el"_s,  u"la"_s,
                                        u"l"_s,    u"le"_s,   u"the"_s, u"esta"_s,
                                        u"este"_s, u"this"_s, u"les"_s, u"cette"_s};
    static const QSet<QString> towns{u"municipio"_s, u"cidade"_s,     u"vila"_s,    u"ciudad"_s,
                                     u"pueblo"_s,    u"villa"_s,      u"commune"_s, u"ville"_s,
                                     u"localidad"_s, u"localidade"_s, u"village"_s, u"town"_s};
    const QList<WordSpan> spans = words(text.first(std::min<qsizetype>(text.size(), 40)));
    const auto word = [&](qsizetype i) {
        return folded(text.sliced(spans[i].start, spans[i].length));
    };
    return spans.size() > 2 && articles.contains(word(0)) && towns.contains(word(1));
}

bool speaksOfLanguages(QStringView text)
{
    static const QSet<QString> kinds{u"language"_s, u"languages"_s, u"idioma"_s, u"idiomas"_s,
                                     u"lengua"_s,   u"lenguas"_s,   u"lingua"_s, u"linguas"_s,
                                     u"langue"_s,   u"langues"_s};
    return std::ranges::any_of(words(text), [&](const WordSpan &span) {
        return kinds.contains(folded(text.sliced(span.start, span.length)));
    });
}

// Whether the text is of a town, and speaks of another country than this one.
bool isOfTownElsewhere(const FieldMentions &field, quint16 country)
{
    const auto isOwn = [&](const PlaceMention &mention) {
        return mention.isEvidence() && mention.country == country;
    };
    const auto isElsewhere = [&](const PlaceMention &mention) {
        return mention.isEvidence() && !mention.isAmbiguous && mention.country != country;
    };
    return std::ranges::any_of(field.mentions, isElsewhere) &&
           std::ranges::none_of(field.mentions, isOwn) && beginsWithTown(field.text);
}

} // namespace

void dropOthers(std::span<FieldMentions> fields, const QStringList &others)
{
    for (FieldMentions &field : fields) {
        std::erase_if(field.mentions, [&](const PlaceMention &mention) {
            return mention.firstWord == mention.lastWord && mention.isEvidence() &&
                   others.contains(wordsOf(field, mention));
        });
    }
}

void dropTownsCalledLikeCountries(std::span<FieldMentions> fields)
{
    if (fields.size() < 2 || fields.front().field != TextField::Title ||
        fields.front().mentions.empty())
        return;
    FieldMentions &title = fields.front();
    const PlaceMention first = title.mentions.front();
    if (first.firstWord != 0 || first.kind != MentionKind::Name ||
        std::ranges::none_of(fields.subspan(1), [&](const FieldMentions &field) {
            return isOfTownElsewhere(field, first.country);
        }))
        return;
    std::erase_if(title.mentions, [&](const PlaceMention &mention) {
        return mention.start == first.start && mention.country == first.country;
    });
}

void markLanguages(std::span<FieldMentions> fields)
{
    const auto isTongue = [](const PlaceMention &mention) { return mention.isTongue; };
    const bool hasTongues = std::ranges::any_of(fields, [&](const FieldMentions &field) {
        return std::ranges::any_of(field.mentions, isTongue);
    });
    const auto speaks = [](const FieldMentions &field) { return speaksOfLanguages(field.text); };
    if (!hasTongues || std::ranges::none_of(fields, speaks))
        return;
    for (FieldMentions &field : fields) {
        for (PlaceMention &mention : field.mentions) {
            mention.isAmbiguous = mention.isAmbiguous || mention.isTongue;
            mention.isChoice = mention.isChoice && !mention.isTongue;
        }
    }
}

} // namespace acervo
