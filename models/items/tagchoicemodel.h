// TagChoiceModel lists the tags that may be put on some articles, as far as what was typed fits
// them, and a new one where no tag is called so. GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace acervo {

struct TagChoice
{
    QString name;
    Qt::CheckState state = Qt::Unchecked; // partially: on some of the articles

    // Of one that is on so many of them.
    static TagChoice on(const QString &name, qint64 bearing, qsizetype articles);
    bool operator==(const TagChoice &) const = default;
};

class TagChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsNewRole = Qt::UserRole + 1, // the row makes a tag
    };

    using QAbstractListModel::QAbstractListModel;

    void setTags(const QList<TagChoice> &tags);
    void setTyped(const QString &typed);
    TagChoice choiceAt(int row) const; // of a row that is there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void filter();

    QList<TagChoice> m_tags;
    QList<TagChoice> m_shown; // best match first
    QString m_typed;
    bool m_offersNew = false; // the last row
};

} // namespace acervo
