// TagBox is the small box that T opens: type to find a tag, Enter puts it on or takes it off. GUI
// thread. Values in, wishes out.
#pragma once

#include "choicebox.h"
#include "tagchoicemodel.h"

namespace acervo {

class TagBox : public ChoiceBox
{
    Q_OBJECT

public:
    explicit TagBox(QWidget *parent);

    void setTags(const QList<TagChoice> &tags); // once known, and after a change

Q_SIGNALS:
    void addWanted(const QString &tag);
    void removeWanted(const QString &tag);

protected:
    // For something else that articles are put into by its name; `newOne` as TagDelegate takes it.
    TagBox(const Wording &wording, const QString &newOne, QWidget *parent);

    void typed(const QString &text) override;
    void choose(int row) override;

private:
    TagChoiceModel m_model;
};

} // namespace acervo
