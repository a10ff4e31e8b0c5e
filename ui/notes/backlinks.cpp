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

QString titleOf(const ArticleRow &row)
{
    return row.title.isEmpty() ? Backlinks::tr("Untitled") : row.title;
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
        this, [this, article = m_article](const Result<QList<ArticleRow>> &rows) {
            if (article != m_article)
                return;
            if (rows)
                show(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void Backlinks::show(const QList<ArticleRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    QList<ArticleId> all;
    for (const ArticleRow &row : rows) {
        all.append(row.id);
        if (all.size() <= most)
            addLink(textBeginning(titleOf(row), longestTitle), titleOf(row), {row.id});
    }
    if (all.size() > most)
        addLink(tr("all of them"), tr("Show all of them in the list"), all);
    m_heading->setText(tr("%n note(s) link here:", nullptr, int(rows.size())));
    setVisible(!rows.isEmpty());
}

void Backlinks::addLink(const QString &text, const QString &tip, const QList<ArticleId> &articles)
{
    auto *link = new LinkLabel(this);
    link->setText(text);
    link->setToolTip(tip.toHtmlEscaped());
    link->setAccessibleName(tip);
    style::setTextSize(*link, style::TextSize::Small);
    connect(link, &LinkLabel::clicked, this, [this, articles] { Q_EMIT articlesWanted(articles); });
    m_links->addWidget(link);
}

} // namespace acervo
