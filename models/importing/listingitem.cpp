#include "listingitem.h"

#include "citation.h"
#include "fold.h"
#include "listinglines.h"
#include "pagephrases.h"
#include "personname.h"
#include "website.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

using Kind = ListingElement::Kind;
using Elements = std::span<const ListingElement>;

constexpr qsizetype maxTitle = 300;

// Whether the first of an article's texts is its title. A long sentence is a summary without one.
bool isTitle(const QString &text, bool isOnly)
{
    if (isTitleLike(text))
        return true;
    return text.size() <= (isOnly ? 100 : 160);
}

void addTopics(QStringList &topics, const QString &text)
{
    for (const QString &piece : text.split(text.contains(u';') ? u';' : u',')) {
        const QString topic = piece.simplified();
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
    }
}

void applyLabel(ArticleDraft &draft, const ListingElement &element)
{
    switch (element.label) {
    case PageLabel::Title:
        draft.title = element.text;
        break;
    case PageLabel::Author:
        if (!element.text.isEmpty())
            draft.persons.append(readPersons(element.text));
        break;
    case PageLabel::Summary:
        draft.summary = withoutRepeat(element.text);
        break;
    case PageLabel::Url:
        draft.url = element.text;
        break;
    case PageLabel::Doi:
        draft.doi = element.text;
        break;
    case PageLabel::Topics:
        addTopics(draft.topics, element.text);
        break;
    case PageLabel::Source:
        draft.source = element.text;
        break;
    case PageLabel::Date: // one that could not be read, kept as it stands
        if (!element.text.isEmpty())
            draft.fields.insert(u"date"_s, element.text);
        break;
    case PageLabel::Citation:
    case PageLabel::Image:
        break;
    }
}

void applyTexts(ArticleDraft &draft, QStringList texts)
{
    if (texts.isEmpty())
        return;
    const bool isOnly = texts.size() == 1 && draft.summary.isEmpty();
    if (draft.title.isEmpty() && texts.first().size() <= maxTitle && isTitle(texts.first(), isOnly))
        draft.title = texts.takeFirst().simplified();
    for (QString &text : texts)
        text = withoutRepeat(withoutInvitation(text).toString());
    if (!draft.summary.isEmpty())
        texts.append(draft.summary);
    draft.summary = texts.join(u"\n\n"_s);
}

// What the page says once more in its citation; the item's own words stand.
void apply(ArticleDraft &draft, const Citation &citation, const QString &line)
{
    if (draft.persons.isEmpty())
        draft.persons = citation.persons;
    if (draft.url.isEmpty())
        draft.url = citation.url;
    if (draft.doi.isEmpty())
        draft.doi = citation.doi;
    if (draft.source.isEmpty())
        draft.source = citation.container;
    if (draft.title.isEmpty())
        draft.title = citation.title;
    if (!draft.date.isKnown())
        draft.date = citation.date;
    draft.raw = line;
}

bool isEmpty(const ArticleDraft &draft) { return draft.title.isEmpty() && draft.summary.isEmpty(); }

} // namespace

QString withoutRepeat(const QString &text)
{
    for (const qsizetype gap : {0, 1}) {
        const qsizetype half = (text.size() - gap) / 2;
        if (half < 1 || half * 2 + gap != text.size() || (gap == 1 && !text[half].isSpace()))
            continue;
        const QStringView first = QStringView(text).first(half);
        // "Bora Bora" and "ha ha" are no summaries.
        if (half >= 10 && first == QStringView(text).last(half))
            return first.trimmed().toString();
    }
    return text;
}

QList<ArticleDraft> draftsOf(Elements item)
{
    ArticleDraft draft;
    QStringList texts;
    QStringList citations;
    for (const ListingElement &element : item) {
        if (draft.line == 0)
            draft.line = element.line;
        if (draft.source.isEmpty())
            draft.source = element.source;
        switch (element.kind) {
        case Kind::Text:
            texts.append(element.text);
            break;
        case Kind::Date:
            if (!draft.date.isKnown())
                draft.date = element.date;
            break;
        case Kind::Label:
            if (element.label == PageLabel::Citation && !element.text.isEmpty())
                citations.append(element.text);
            else
                applyLabel(draft, element);
            break;
        case Kind::Field:
            if (!element.text.isEmpty())
                draft.fields.insert(element.name, element.text);
            break;
        case Kind::Nothing:
            break;
        }
    }
    applyTexts(draft, texts);
    QList<ArticleDraft> drafts;
    for (const QString &line : citations) {
        const std::optional<Citation> citation = readCitation(line);
        if (!citation)
            continue;
        if (isEmpty(draft) || foldedWords(citation->title) == foldedWords(draft.title)) {
            apply(draft, *citation, line);
            continue;
        }
        ArticleDraft other;
        other.line = draft.line;
        apply(other, *citation, line);
        drafts.append(other);
    }
    if (!isEmpty(draft))
        drafts.append(draft);
    for (ArticleDraft &each : drafts) {
        if (each.source.isEmpty())
            each.source = siteOf(each.url);
    }
    return drafts;
}

} // namespace acervo
