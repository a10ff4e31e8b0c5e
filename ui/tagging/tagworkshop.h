// TagWorkshop lists all tags with what is known of them, and finds what could be tidied: twins,
// tags used once, tags that are on nothing. A page of its own has the rules that tag by query. GUI
// thread. It stands beside the window.
#pragma once

#include "error.h"
#include "tagtwins.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace acervo {

class Library;
class RulePane;

class TagWorkshop final : public QDialog
{
    Q_OBJECT

public:
    // `query`: what is asked in the window, which a new rule begins with.
    explicit TagWorkshop(Library &library, const QString &query, QWidget *parent = nullptr);

Q_SIGNALS:
    void menuWanted(acervo::FacetValue tag, const QPoint &globalPosition);
    void failed(const acervo::Error &error);

private:
    enum Show : quint8 { All, Twins, UsedOnce, Unused };
    enum Column : quint8 { Name, Articles, LastUsed, Key, Description, ColumnCount };

    void buildLayout();
    QWidget *buildTags();
    void read();
    void fill();
    void addTag(const Tag &tag);
    void addTwins(const TagTwins &twins);
    bool isWanted(const Tag &tag) const;
    void showChoice();
    QList<FacetValue> chosen() const;
    void mergeChosen();
    void deleteChosen();

    Library &m_library;
    QList<Tag> m_tags;
    QComboBox *m_show;
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QLabel *m_state;
    QPushButton *m_merge;
    QPushButton *m_delete;
    RulePane *m_rules;
};

} // namespace acervo
