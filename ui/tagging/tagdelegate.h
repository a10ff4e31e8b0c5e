// TagDelegate draws a tag or collection of its box: a check mark, its name, and “New tag” where
// choosing makes one. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace acervo {

class TagDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // `newOne` is what is said of a new one, with its name for %1.
    explicit TagDelegate(QString newOne, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_newOne;
};

} // namespace acervo
