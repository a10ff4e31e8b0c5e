// LexiconEditor is the window in which the topic lexicon is changed: its topics as a tree, its text
// to write in, and which articles each topic would gain and lose. GUI thread. What is written is
// previewed a moment after the last key, off this thread; nothing changes before Apply, which is
// one step to undo.
#pragma once

#include "error.h"
#include "ids.h"
#include "lexicontopic.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace acervo {

class Library;
class LexiconPreviewJob;
class PhraseSuggestionJob;

class LexiconEditor final : public QDialog
{
    Q_OBJECT

public:
    explicit LexiconEditor(Library &library, QWidget *parent = nullptr);
    ~LexiconEditor() override;

    QString text() const;
    void setText(const QString &text);

private:
    void buildLayout();
    void load();
    void read(); // what is written: shows what is wrong, or what it would change
    void showTopics(const QList<LexiconTopic> &topics);
    void preview();
    void showPreview();
    void showTitles(QTreeWidgetItem *item);
    void suggest(); // phrases for the topic that is chosen in the tree
    void suggestFor(const LexiconTopic &topic, const QList<ArticleId> &inside);
    void showPhrases(const QString &path); // what the job has found
    void addPhrase(QTreeWidgetItem *item);
    void apply();
    void importText();
    void exportText();
    void tell(const Error &error);

    Library &m_library;
    QTreeWidget *m_topics;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    QTreeWidget *m_changes;
    QTreeWidget *m_phrases; // suggested ones; hidden while there are none
    QPushButton *m_apply;
    QPushButton *m_suggest;
    QTimer m_pause;
    QList<ArticleId> m_articles;
    QList<LexiconTopic> m_inForce;
    QList<LexiconTopic> m_written;
    QPointer<LexiconPreviewJob> m_job;
    QPointer<PhraseSuggestionJob> m_suggesting;
};

} // namespace acervo
