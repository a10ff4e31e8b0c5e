#include "tagbox.h"

#include "tagdelegate.h"

namespace acervo {

TagBox::TagBox(QWidget *parent)
    : TagBox({.placeholder = tr("Find or make a tag"), .field = tr("Tag"), .list = tr("Tags")},
             tr("New tag “%1”"), parent)
{}

TagBox::TagBox(const Wording &wording, const QString &newOne, QWidget *parent)
    : ChoiceBox(wording, parent)
{
    setChoices(&m_model, new TagDelegate(newOne, this));
}

void TagBox::setTags(const QList<TagChoice> &tags)
{
    m_model.setTags(tags);
    chooseFirst();
}

void TagBox::typed(const QString &text) { m_model.setTyped(text); }

void TagBox::choose(int row)
{
    const TagChoice choice = m_model.choiceAt(row);
    if (choice.state == Qt::Checked)
        Q_EMIT removeWanted(choice.name);
    else
        Q_EMIT addWanted(choice.name);
}

} // namespace acervo
