// NoteTabs says which of an article's notes is shown: a tab for each, called by its first words.
// GUI thread. Hidden where there is one alone.
#pragma once

#include "articlerecord.h"
#include "error.h"
#include "noteref.h"

#include <QHash>
#include <QTabBar>

namespace acervo {

class Library;
class NoteKeeper;

class NoteTabs final : public QTabBar
{
    Q_OBJECT

public:
    // What the keeper has not saved yet has its tab, too. Both outlive this.
    NoteTabs(Library &library, const NoteKeeper &keeper, QWidget *parent = nullptr);

    // Begins with the note that was shown there last; id 0: none.
    void showArticle(ArticleId article);
    const NoteRef &current() const { return m_current; }
    // Of the article that is shown; where it is not one of its notes, nothing changes.
    void showNote(const NoteRef &note);
    // A note that is empty is begun already.
    void beginAnother(bool isCurrentEmpty);
    void goOn(int step); // to the next or previous one, round and round

Q_SIGNALS:
    void noteChosen(const acervo::NoteRef &note);
    void failed(const acervo::Error &error);

private:
    void load();
    void takeNotes(const QList<NoteRecord> &notes);
    void showTabs();
    void choose(const NoteRef &note);

    Library &m_library;
    const NoteKeeper &m_keeper;
    NoteRef m_current;
    QList<NoteRecord> m_notes;          // of the article; those that are not saved have no text
    QHash<ArticleId, QString> m_before; // which note of an article was shown last
    bool m_isFirst = false;             // nobody has chosen yet
    bool m_isShowing = false;
};

} // namespace acervo
