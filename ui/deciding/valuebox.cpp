#include "valuebox.h"

#include "countwords.h"
#include "querywords.h"
#include "suggestiondelegate.h"

namespace acervo {

namespace {

QString kindInWords(Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return fieldInWords(Field::Country);
    case Facet::Region:
        return fieldInWords(Field::Region);
    default:
        return fieldInWords(Field::Topic);
    }
}

Suggestion lineOf(const ValueChoice &choice)
{
    Suggestion line{.text = choice.isNew ? ValueBox::tr("New topic “%1”").arg(choice.label)
                                         : choice.label,
                    .detail = choice.isNew ? QString() : kindInWords(choice.facet),
                    .count = choice.count};
    QStringList parts{line.text};
    if (!line.detail.isEmpty())
        parts << line.detail;
    if (line.count)
        parts << articleCount(*line.count);
    line.sentence = parts.join(QStringLiteral(", "));
    line.insert = choice.value;
    return line;
}

} // namespace

ValueBox::ValueBox(ValueChoices::PlaceName placeName, QWidget *parent)
    : ChoiceBox({.placeholder = tr("Find a country, region or topic"),
                 .field = tr("Country, region or topic"),
                 .list = tr("Countries, regions and topics")},
                parent)
    , m_choices(std::move(placeName))
{
    setChoices(&m_model, new SuggestionDelegate(this));
}

void ValueBox::setCounts(const QList<FacetCounts> &counts)
{
    m_choices.setCounts(counts);
    fill();
}

void ValueBox::setLexicon(const QStringList &topics)
{
    m_choices.setLexicon(topics);
    fill();
}

void ValueBox::typed(const QString &text)
{
    m_typed = text;
    fill();
}

void ValueBox::fill()
{
    m_offered = m_choices.matching(m_typed);
    QList<Suggestion> lines;
    for (const ValueChoice &choice : std::as_const(m_offered))
        lines.append(lineOf(choice));
    m_model.setSuggestions(lines);
    chooseFirst();
}

void ValueBox::choose(int row)
{
    const ValueChoice choice = m_offered[row];
    close();
    Q_EMIT addWanted(choice);
}

} // namespace acervo
