#include "notetabs.h"

#include "library.h"
#include "notekeeper.h"
#include "notename.h"
#include "notetitle.h"
#include "shownarticle.h"

#include <algorithm>

namespace acervo {

namespace {

constexpr qsizetype longestTitle = 28; // characters; the tip has more

bool isNamed(const QList<NoteRecord> &notes, const QString &name)
{
    return std::ranges::contains(notes, name, &NoteRecord::name);
}

} // namespace

NoteTabs::NoteTabs(Library &library, const NoteKeeper &keeper, QWidget *parent)
    : QTabBar(parent)
    , m_library(library)
    , m_keeper(keeper)
{
    setAccessibleName(tr("Notes on this article"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    hide();
    connect(this, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_isShowing || tab < 0 || tab >= m_notes.size())
            return;
        choose({m_current.article, m_notes[tab].name});
        load(); // one that was left empty is no note
    });
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        const bool isIts =
            std::ranges::contains(change.touched, m_current.article, &ArticleFacts::id);
        if (change.textTouched && isIts)
            load();
    });
}

void NoteTabs::showArticle(ArticleId article)
{
    if (article == m_current.article)
        return;
    m_notes.clear();
    m_isFirst = true;
    choose({article, m_before.value(article)});
    if (article != ArticleId{})
        load();
    showTabs();
}

void NoteTabs::showNote(const NoteRef &note)
{
    const bool isAny = isNamed(m_notes, note.name) || m_isFirst; // of what is not read yet
    if (note.article != m_current.article || note == m_current || !isAny)
        return;
    choose(note);
    showTabs();
}

void NoteTabs::choose(const NoteRef &note)
{
    m_current = note;
    m_before.insert(note.article, note.name);
    Q_EMIT noteChosen(note);
}

void NoteTabs::load()
{
    m_library.notes(m_current.article)
        .then(this, [this, article = m_current.article](const Result<QList<NoteRecord>> &notes) {
            if (article != m_current.article)
                return;
            if (notes)
                takeNotes(*notes);
            else
                Q_EMIT failed(notes.error());
        });
}

// The note that is shown stays, as the person may be about to write in it; only at first, one that
// there is takes the place of one that there is not.
void NoteTabs::takeNotes(const QList<NoteRecord> &notes)
{
    m_notes = notes;
    for (const NoteRef &unsaved : m_keeper.unsavedNotes()) {
        if (unsaved.article == m_current.article && !isNamed(m_notes, unsaved.name))
            m_notes.append({.text = {}, .created = {}, .changed = {}, .name = unsaved.name});
    }
    if (std::exchange(m_isFirst, false) && !m_notes.isEmpty() && !isNamed(m_notes, m_current.name))
        choose({m_current.article, m_notes.first().name});
    if (!isNamed(m_notes, m_current.name))
        m_notes.append({.text = {}, .created = {}, .changed = {}, .name = m_current.name});
    showTabs();
}

void NoteTabs::showTabs()
{
    m_isShowing = true;
    while (count() > m_notes.size())
        removeTab(count() - 1);
    while (count() < m_notes.size())
        addTab({});
    for (int tab = 0; tab < count(); ++tab) {
        const QString title = noteTitle(m_notes[tab].text);
        const QString shown = title.isEmpty() ? tr("New note") : textBeginning(title, longestTitle);
        setTabText(tab, QString(shown).replace(u'&', QStringLiteral("&&")));
        setTabToolTip(tab, title.toHtmlEscaped());
        if (m_notes[tab].name == m_current.name)
            setCurrentIndex(tab);
    }
    setVisible(count() > 1);
    m_isShowing = false;
}

void NoteTabs::beginAnother(bool isCurrentEmpty)
{
    if (m_current.article == ArticleId{} || isCurrentEmpty)
        return;
    m_isFirst = false;
    // One without a name is the first: where that is gone, it is written anew.
    const bool isFirstThere = m_current.name.isEmpty() || isNamed(m_notes, QString());
    const QString name = isFirstThere ? newNoteName() : QString();
    m_notes.append({.text = {}, .created = {}, .changed = {}, .name = name});
    choose({m_current.article, name});
    showTabs();
}

void NoteTabs::goOn(int step)
{
    if (count() > 1)
        setCurrentIndex((currentIndex() + step + count()) % count());
}

} // namespace acervo
