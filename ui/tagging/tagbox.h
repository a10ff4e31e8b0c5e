// TagBox is the small box that T opens: type to find a tag, Enter puts it on or takes it off. GUI
// thread. Values in, wishes out; it stays open for the next tag, Escape closes it.
#pragma once

#include "tagchoicemodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace acervo {

class TagBox final : public QFrame
{
    Q_OBJECT

public:
    explicit TagBox(QWidget *parent);

    // `heading` says what it will act on: "Tag 3 articles".
    void openAt(const QPoint &globalPosition, const QString &heading);
    void setTags(const QList<TagChoice> &tags); // once known, and after a change

Q_SIGNALS:
    void addWanted(const QString &tag);
    void removeWanted(const QString &tag);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void choose(int row);

    QLabel *m_heading;
    QLineEdit *m_field;
    QListView *m_list;
    TagChoiceModel m_model;
};

} // namespace acervo
