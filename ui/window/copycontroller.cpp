#include "copycontroller.h"

#include "actions.h"
#include "articlecontroller.h"
#include "copymime.h"
#include "copywords.h"
#include "countwords.h"
#include "errorwords.h"
#include "exportjob.h"
#include "exportwords.h"
#include "filename.h"
#include "library.h"
#include "messagebar.h"
#include "placenaming.h"
#include "rowdrag.h"
#include "timelineview.h"

#include <QAction>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>

namespace acervo {

CopyController::CopyController(Library &library, const ArticleController &articles,
                               Actions &actions, TimelineView &list, MessageBar &messages,
                               QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_articles(articles)
    , m_actions(actions)
    , m_list(list)
    , m_messages(messages)
{
    connectActions();
    connect(new RowDrag(list), &RowDrag::dragWanted, this, &CopyController::prepareDrag);
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, &CopyController::openMenu);
}

CopyController::~CopyController() = default;

void CopyController::connectActions()
{
    m_actions.addListPlace(&m_list);
    for (const auto &[command, form] : {std::pair{Command::Copy, CopyForm::List},
                                        {Command::CopyLinks, CopyForm::Links},
                                        {Command::CopyMarkdown, CopyForm::MarkdownLinks},
                                        {Command::CopyApa, CopyForm::Apa},
                                        {Command::CopyChicago, CopyForm::Chicago},
                                        {Command::CopyBibtex, CopyForm::Bibtex}}) {
        connect(m_actions.action(command), &QAction::triggered, this, [this, form] { copy(form); });
    }
}

// By the menu key it opens where the current article is, not where the pointer happens to be.
void CopyController::openMenu(const QPoint &place)
{
    if (m_articles.targets().isEmpty())
        return;
    QMenu *menu = m_actions.buildArticleMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect row = m_list.visualRect(m_list.currentIndex());
    const bool isOnRow = m_list.indexAt(place).isValid();
    menu->popup(m_list.viewport()->mapToGlobal(isOnRow ? place : row.center()));
}

void CopyController::copy(CopyForm form)
{
    read(form, [this, form](const QList<CopiedItem> &items) { put(form, items); });
}

void CopyController::read(CopyForm form, const Take &take)
{
    const QList<ArticleId> ids = m_articles.targets();
    if (ids.isEmpty()) {
        m_messages.showMessage(
            {Message::Kind::Problem, tr("Select an article first, then copy it."), {}});
        return;
    }
    if (ids.size() > mostCopied) {
        m_messages.showMessage(
            {Message::Kind::Problem,
             tr("At most %1 are copied at once. Export them to a file instead.")
                 .arg(articleCount(mostCopied)),
             {{tr("Export…"), [this] { m_actions.action(Command::Export)->trigger(); }}}});
        return;
    }
    auto items = std::make_shared<QList<CopiedItem>>();
    const ExportJob *job = m_library.exportArticles(
        {.articles = ids,
         .takeCopies = [items](const QList<CopiedItem> &some) { *items += some; },
         .copyForm = form});
    connect(job, &Job::finished, this, [this, take, items, asked = ++m_asked] {
        if (asked == m_asked)
            take(*items);
    });
    connect(job, &Job::failed, this, [this](const Error &error) {
        m_messages.showMessage({Message::Kind::Problem, errorInWords(error), {}});
    });
}

void CopyController::put(CopyForm form, QList<CopiedItem> items)
{
    if (form == CopyForm::Apa || form == CopyForm::Chicago)
        sortAsReferences(items);
    const bool isNothing = copiedText(form, items).isEmpty();
    if (!isNothing)
        QGuiApplication::clipboard()->setMimeData(clipboardDataOf(form, items));
    m_messages.showMessage(
        {isNothing ? Message::Kind::Problem : Message::Kind::Done, copiedInWords(form, items), {}});
}

void CopyController::prepareDrag()
{
    const QList<ArticleId> ids = m_articles.targets();
    read(CopyForm::List, [this, ids](const QList<CopiedItem> &items) { writeFile(items, ids); });
}

// A page, which any computer can show.
void CopyController::writeFile(const QList<CopiedItem> &items, const QList<ArticleId> &ids)
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString title = items.size() == 1 ? items.first().title : articleCount(items.size());
    const QString suffix = exportFormatSuffix(ExportFormat::Html);
    const QString path = m_folder->filePath(fileName(title, suffix, tr("Articles")));
    const ExportJob *job = m_library.exportArticles(
        {.format = ExportFormat::Html,
         .wording = exportWording({}, ids.size(), QDate::currentDate(), placeName),
         .path = path,
         .articles = ids});
    connect(job, &Job::finished, this, [this, items, path] { beginDrag(items, path); });
    connect(job, &Job::failed, this, [this, items] { beginDrag(items, {}); });
}

// The button may be up again by the time that all is there.
void CopyController::beginDrag(const QList<CopiedItem> &items, const QString &file)
{
    if (!(QGuiApplication::mouseButtons() & Qt::LeftButton))
        return;
    auto *drag = new QDrag(&m_list);
    drag->setMimeData(dragDataOf(items, file));
    drag->exec(Qt::CopyAction);
}

} // namespace acervo
