#include "newarticlecontroller.h"

#include "countwords.h"
#include "factsform.h"
#include "journalwords.h"
#include "messagebar.h"
#include "placenaming.h"
#include "style.h"

#include <QDialog>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr QSize dialogSize{60 * style::grid, 54 * style::grid};

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

ArticleDraft draftOf(const QString &address, const QString &title)
{
    ArticleDraft draft;
    draft.url = address;
    // Some name the link by its address.
    if (!isWebAddress(title.trimmed()))
        draft.title = title.simplified();
    return draft;
}

// What Firefox gives of a link: its address and, in the next line, what it is called.
std::optional<ArticleDraft> namedAddress(const QMimeData &data)
{
    const QByteArray named = data.data(QStringLiteral("text/x-moz-url"));
    if (named.isEmpty() || named.size() % 2 != 0)
        return {};
    const QString text =
        QString::fromUtf16(reinterpret_cast<const char16_t *>(named.constData()), named.size() / 2);
    const QStringList lines = text.split(u'\n');
    if (!isWebAddress(lines.first().trimmed()))
        return {};
    return draftOf(lines.first().trimmed(), lines.value(1));
}

} // namespace

QList<ArticleDraft> addressesIn(const QMimeData &data)
{
    if (const auto named = namedAddress(data))
        return {*named};
    QStringList lines;
    for (const QUrl &url : data.urls())
        lines += url.toString(QUrl::FullyEncoded);
    if (lines.isEmpty())
        lines = data.text().split(u'\n');
    QList<ArticleDraft> addresses;
    for (const QString &line : std::as_const(lines)) {
        const QString address = line.trimmed();
        if (address.isEmpty())
            continue;
        if (!isWebAddress(address))
            return {};
        addresses.append(draftOf(address, {}));
    }
    return addresses;
}

NewArticleController::NewArticleController(Library &library, MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_messages(messages)
    , m_window(window)
{}

void NewArticleController::askForNew()
{
    auto *dialog = new QDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New article"));
    auto *form = new FactsForm;
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    dialog->resize(dialogSize);
    connect(form, &FactsForm::leaveWanted, dialog, &QDialog::reject);
    connect(form, &FactsForm::saveWanted, this, [this, dialog](const QList<Correction> &facts) {
        dialog->accept();
        ArticleDraft draft;
        for (const Correction &fact : facts)
            setFact(draft, fact.fact, fact.value);
        make({draft}, Library::Origin::Typed);
    });
    dialog->open();
    form->beginNew();
}

void NewArticleController::keepAddresses(const QList<ArticleDraft> &addresses)
{
    make(addresses, Library::Origin::Address);
}

void NewArticleController::make(const QList<ArticleDraft> &drafts, Library::Origin origin)
{
    m_library.addArticles(drafts, origin)
        .then(this, [this, origin](const Result<AddedArticles> &added) {
            if (!added)
                Q_EMIT failed(added.error());
            else if (added->added.isEmpty())
                tellKnown(added->known);
            else
                tell(*added, origin);
        });
}

void NewArticleController::tell(const AddedArticles &added, Library::Origin origin)
{
    Message message;
    if (origin == Library::Origin::Typed)
        message.text = entryInWords(added.entry, placeName) + u'.';
    else
        message.text =
            added.added.size() == 1
                ? tr("The address is kept as an article. To read the page here, save it in the "
                     "browser and drop its file on this window: Acervo fetches nothing.")
                : tr("%1 are kept with their addresses. To read the pages here, save them in the "
                     "browser and drop their files on this window: Acervo fetches nothing.")
                      .arg(articleCount(added.added.size()));
    message.choices = {
        {tr("Show"), [this, articles = added.added] { Q_EMIT articlesWanted(articles); }},
        {tr("Undo"), [this, entry = added.entry.id] { Q_EMIT undoWanted(entry); }}};
    m_messages.showMessage(message);
}

void NewArticleController::tellKnown(const QList<ArticleId> &known)
{
    m_library.articles(known).then(this, [this, known](const Result<QList<Article>> &articles) {
        QList<ArticleId> inTrash;
        for (const Article &article : articles.value_or(QList<Article>())) {
            if (article.trashed)
                inTrash += article.id;
        }
        if (!inTrash.isEmpty()) {
            tellInTrash(inTrash);
            return;
        }
        m_messages.showMessage(
            {Message::Kind::Done,
             known.size() == 1
                 ? tr("This article is in the library already.")
                 : tr("%1 are in the library already.").arg(articleCount(known.size())),
             {{tr("Show"), [this, known] { Q_EMIT articlesWanted(known); }}}});
    });
}

void NewArticleController::tellInTrash(const QList<ArticleId> &articles)
{
    m_messages.showMessage(
        {Message::Kind::Done,
         articles.size() == 1
             ? tr("This article is in the trash.")
             : tr("%1 of these are in the trash.").arg(articleCount(articles.size())),
         {{tr("Take out of the trash"), [this, articles] { Q_EMIT restoreWanted(articles); }}}});
}

} // namespace acervo
