#include "backlinks.h"

#include "flowlayout.h"
#include "library.h"
#include "linklabel.h"
#include "quietlabel.h"
#include "shownarticle.h"

#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr qsizetype longestTitle = 48; // characters; the tip has all of it

// The first note of an article is called as the article is.
QString titleOf(const NamedNote &note)
{
    const QString article =
        note.articleTitle.isEmpty() ? Backlinks::tr("Untitled") : note.articleTitle.simplified();
    return note.note.name.isEmpty() || note.title.isEmpty()
               ? article
               : Backlinks::tr("%1, on “%2”", "a note, and its article").arg(note.title, article);
}

} // namespace

Backlinks::Backlinks(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_heading(new QuietLabel(style::TextSize::Small))
    , m_links(new FlowLayout(2 * style::grid))
{
    setAccessibleName(tr("Notes that link here"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 2);
    column->addWidget(m_heading);
    column->addLayout(m_links);
    constexpr int pause = 200; // ms
    m_asking.setSingleShot(true);
    m_asking.setInterval(pause);
    m_asking.callOnTimeout(this, &Backlinks::ask);
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        // Words of a note, an article's title, or one that went into the trash.
        if (!change.touched.isEmpty() || !change.personal.isEmpty() || !change.removed.isEmpty())
            m_asking.start();
    });
    hide();
}

void Backlinks::showArticle(ArticleId article)
{
    if (article == m_article)
        return;
    m_article = article;
    show({});
    ask();
}

void Backlinks::ask()
{
    if (m_article == ArticleId{})
        return;
    m_library.linkingTo(m_article).then(
        this, [this, article = m_article](const Result<QList<NamedNote>> &notes) {
            if (article != m_article)
                return;
            if (notes)
                show(*notes);
            else
                Q_EMIT failed(notes.error());
        });
}

void Backlinks::show(const QList<NamedNote> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    QList<ArticleId> articles;
    for (const NamedNote &one : notes) {
        if (!articles.contains(one.note.article))
            articles.append(one.note.article);
    }
    for (const NamedNote &one : notes.first(qMin(most, notes.size()))) {
        const QString title = titleOf(one);
        connect(addLink(textBeginning(title, longestTitle), title), &LinkLabel::clicked, this,
                [this, note = one.note] { Q_EMIT noteWanted(note); });
    }
    if (notes.size() > most)
        connect(addLink(tr("all of them"), tr("Show all of them in the list")), &LinkLabel::clicked,
                this, [this, articles] { Q_EMIT articlesWanted(articles); });
    m_heading->setText(tr("%n note(s) link here:", nullptr, int(notes.size())));
    setVisible(!notes.isEmpty());
}

LinkLabel *Backlinks::addLink(const QString &text, const QString &tip)
{
    auto *link = new LinkLabel(this);
    link->setText(text);
    link->setToolTip(tip.toHtmlEscaped());
    link->setAccessibleName(tip);
    style::setTextSize(*link, style::TextSize::Small);
    m_links->addWidget(link);
    return link;
}

} // namespace acervo
