// ChoiceBox is a small box to type in and choose from what fits: a heading, a field, a list. GUI
// thread. It stays open after a choice, Escape closes it. What the list offers is the affair of its
// kinds.
#pragma once

#include <QFrame>

class QAbstractItemDelegate;
class QAbstractItemModel;
class QAbstractItemView;
class QLabel;
class QLineEdit;
class QListView;

namespace acervo {

class ChoiceBox : public QFrame
{
    Q_OBJECT

public:
    struct Wording
    {
        QString placeholder; // of the field
        QString field;       // what field and list are for a screen reader
        QString list;
    };

    // `heading` says what it will act on: "Tag 3 articles".
    void openAt(const QPoint &globalPosition, const QString &heading);
    void openBelow(const QAbstractItemView &list, const QString &heading); // its current line

protected:
    ChoiceBox(const Wording &wording, QWidget *parent);
    // Once; neither becomes the box's own.
    void setChoices(QAbstractItemModel *model, QAbstractItemDelegate *delegate);
    void chooseFirst(); // after the model was filled

    virtual void typed(const QString &text) = 0; // fills the model
    virtual void choose(int row) = 0;            // of a row that is there

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout(const Wording &wording);
    void chooseRow(int row);

    QLabel *m_heading;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace acervo
