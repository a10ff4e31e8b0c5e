// RulePane lists the rules that tag what matches a query, and is where one is written, looked at
// before it runs, and run. GUI thread. A page of the tag workshop.
#pragma once

#include "error.h"
#include "searchresult.h"
#include "tag.h"
#include "tagrule.h"

#include <QWidget>

class QCheckBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace acervo {

class Library;

class RulePane final : public QWidget
{
    Q_OBJECT

public:
    explicit RulePane(Library &library, QWidget *parent = nullptr);

    void setTags(const QList<Tag> &tags); // that can be chosen; any other name makes one
    void begin(const QString &query);     // a new rule that asks for this

Q_SIGNALS:
    void failed(const acervo::Error &error);

private:
    enum Column : quint8 { What, TagName, OnImport, ColumnCount };

    void buildLayout();
    QWidget *buildForm();
    void read();
    void fill();
    void showRule(const TagRule &rule);
    TagRule typed() const; // with the id of the rule that is shown, if it is one
    void judge();          // what can be done to what stands there
    void preview();
    void showPreview(const SearchResultPtr &result);
    void save();
    void remove();
    void run();

    Library &m_library;
    QList<TagRule> m_rules;
    QList<Tag> m_tags;
    TagRuleId m_shown{};
    QList<ArticleId> m_would; // that the rule which stands there would tag
    QString m_done;           // what was done with the rule as it stands
    TagRule m_asked;          // of which they are
    QTreeWidget *m_list;
    QLineEdit *m_query;
    QLineEdit *m_tag;
    QCompleter *m_names; // of the tags
    QCheckBox *m_onImport;
    QLabel *m_hint;
    QLabel *m_count;
    QListWidget *m_titles;
    QPushButton *m_new;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_run;
    QTimer *m_wait; // until nothing more is typed
};

} // namespace acervo
