// ValueBox is the small box in which a country, region or topic is chosen that is to be added to
// articles. GUI thread. Values in, wishes out.
#pragma once

#include "choicebox.h"
#include "valuechoices.h"

namespace acervo {

class ValueBox final : public ChoiceBox
{
    Q_OBJECT

public:
    ValueBox(ValueChoices::PlaceName placeName, QWidget *parent);

    // Once known; the box may be open, and what is chosen in it stands.
    void setCounts(const QList<FacetCounts> &counts);
    void setLexicon(const QStringList &topics);

Q_SIGNALS:
    void addWanted(const acervo::ValueChoice &choice);

protected:
    void typed(const QString &text) override;
    void choose(int row) override;

private:
    void fill();

    ValueChoices m_choices;
    QString m_typed;
    QList<ValueChoice> m_offered;
    SuggestionModel m_model;
};

} // namespace acervo
