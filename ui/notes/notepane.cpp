#include "notepane.h"

#include "articlelink.h"
#include "backlinks.h"
#include "iconbutton.h"
#include "library.h"
#include "linkcompleter.h"
#include "noteeditor.h"
#include "notekeeper.h"
#include "notereading.h"
#include "notetabs.h"
#include "quietlabel.h"
#include "safelink.h"
#include "spelling.h"
#include "spellingmarks.h"
#include "systemdictionary.h"
#include "wordcount.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStorageInfo>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acervo {

namespace {

// Nobody wrote the addresses of its pictures and links.
qsizetype writtenWords(QString text)
{
    for (const QString &digest : pictureDigestsIn(text))
        text.remove(pictureAddress(digest));
    return wordCount(withAddresses(text, [](const QString &) { return QStringLiteral("."); }));
}

} // namespace

NotePane::NotePane(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_heading(new QLabel(tr("Note"), this))
    , m_state(new QuietLabel(style::TextSize::Small, this))
    , m_editor(new NoteEditor(this))
    , m_keeper(new NoteKeeper(library, *m_editor, this))
    , m_tabs(new NoteTabs(library, *m_keeper))
    , m_reading(new NoteReading)
    , m_pages(new QStackedWidget)
    , m_length(new QuietLabel(style::TextSize::Small, this))
    , m_backlinks(new Backlinks(library))
    , m_completer(new LinkCompleter(library, *m_editor))
    , m_spelling(new Spelling(systemDictionary, this))
{
    buildLayout();
    takePastedPictures();
    connectLinks();
    new SpellingMarks(*m_editor, *m_spelling);
    connect(m_tabs, &NoteTabs::noteChosen, this, [this](const NoteRef &note) {
        say({});
        const bool hadFocus = m_editor->hasFocus();
        m_keeper->showNote(note);
        m_completer->setNote(note);
        if (hadFocus)
            focusWhenLoaded();
    });
    connect(m_tabs, &NoteTabs::failed, this, &NotePane::failed);
    connect(m_editor, &NoteEditor::leaveWanted, this, &NotePane::leaveWanted);
    connect(m_reading, &NoteReading::leaveWanted, this, &NotePane::leaveWanted);
    connect(m_keeper, &NoteKeeper::loaded, this, [this] {
        say({});
        if (isReading())
            setReading(true);
    });
    connect(m_keeper, &NoteKeeper::changedByPerson, this, [this] { say(tr("writing…")); });
    connect(m_keeper, &NoteKeeper::saved, this, [this](const QDateTime &when) {
        say(tr("saved %1").arg(when.time().toString(u"HH:mm")));
    });
    connect(m_keeper, &NoteKeeper::failed, this, [this](const Error &error) {
        say(tr("not saved"));
        Q_EMIT saveFailed(error);
    });
    // What a free note is written in is known as it grows.
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        const auto its = std::ranges::find(change.touched, note().article, &ArticleFacts::id);
        if (its != change.touched.end())
            m_spelling->setLanguage(its->language == 0 ? QString() : unpackedCode(its->language));
    });
    m_counting.setSingleShot(true);
    m_counting.setInterval(300);
    connect(&m_counting, &QTimer::timeout, this, &NotePane::countWords);
    connect(m_editor, &QPlainTextEdit::textChanged, &m_counting, qOverload<>(&QTimer::start));
}

// The keeper saves once more when it goes, and the labels may have gone before it.
NotePane::~NotePane() { m_keeper->disconnect(this); }

void NotePane::buildLayout()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    style::setTextSize(*m_heading, style::TextSize::Title);
    m_heading->setBuddy(m_editor);

    m_readingButton = iconButton(QStringLiteral("document-preview"), tr("The note as it reads"));
    m_readingButton->setCheckable(true);
    connect(m_readingButton, &QToolButton::clicked, this, &NotePane::setReading);
    QToolButton *versions = iconButton(QStringLiteral("view-history"), tr("Versions of this note"));
    connect(versions, &QToolButton::clicked, this, &NotePane::versionsWanted);
    QToolButton *another =
        iconButton(QStringLiteral("list-add"), tr("Another note on this article"));
    connect(another, &QToolButton::clicked, this, &NotePane::writeAnother);
    auto *header = new QHBoxLayout;
    header->addWidget(m_heading);
    header->addStretch();
    header->addWidget(m_length);
    header->addWidget(m_state);
    header->addWidget(another);
    header->addWidget(m_readingButton);
    header->addWidget(versions);
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_reading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * style::grid, 2 * style::grid, 3 * style::grid, style::grid);
    layout->setSpacing(style::grid);
    layout->addLayout(header);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_backlinks);
}

void NotePane::connectLinks()
{
    connect(m_editor, &NoteEditor::linkWanted, this, &NotePane::follow);
    connect(m_reading, &NoteReading::linkWanted, this, &NotePane::follow);
    connect(m_backlinks, &Backlinks::noteWanted, this,
            [this](const NoteRef &note) { Q_EMIT noteWanted(note, false); });
    connect(m_backlinks, &Backlinks::articlesWanted, this, &NotePane::articlesWanted);
    connect(m_backlinks, &Backlinks::failed, this, &NotePane::failed);
}

void NotePane::follow(const QString &address)
{
    const QString uuid = uuidOfAddress(address);
    if (uuid.isEmpty()) {
        if (const QByteArray safe = safeLink(address); !safe.isEmpty())
            Q_EMIT linkWanted(QUrl::fromEncoded(safe));
        return;
    }
    const QString name = noteOfAddress(address);
    m_library.linkTargets({uuid}).then(
        this, [this, name](const Result<QList<LinkTarget>> &targets) {
            if (!targets)
                Q_EMIT failed(targets.error());
            else if (targets->first().id == ArticleId{})
                Q_EMIT targetGone();
            else if (name.isEmpty())
                Q_EMIT articleWanted(targets->first().id, targets->first().isTrashed);
            else
                Q_EMIT noteWanted({targets->first().id, name}, targets->first().isTrashed);
        });
}

void NotePane::showTargets(const QString &text)
{
    const QStringList uuids = linkedArticles(text);
    if (uuids.isEmpty())
        return;
    m_library.linkTargets(uuids).then(this, [this, text](const Result<QList<LinkTarget>> &targets) {
        if (targets && isReading() && m_editor->toPlainText() == text)
            m_reading->showTargets(*targets);
    });
}

bool NotePane::isReading() const { return m_pages->currentWidget() == m_reading; }

void NotePane::setReading(bool isReading)
{
    const bool hadFocus = m_editor->hasFocus() || m_reading->hasFocus();
    const QString text = isReading ? m_editor->toPlainText() : QString();
    if (isReading)
        m_reading->showMarkdown(text);
    m_readingButton->setChecked(isReading);
    m_pages->setCurrentIndex(isReading ? 1 : 0);
    showTargets(text);
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
}

void NotePane::write()
{
    setReading(false);
    focusWhenLoaded();
}

NoteRef NotePane::note() const { return m_keeper->note(); }

void NotePane::showNote(const NoteRef &note) { m_tabs->showNote(note); }

void NotePane::writeAnother()
{
    m_tabs->beginAnother(m_editor->document()->isEmpty());
    setReading(false);
    focusWhenLoaded();
}

// Until its note is read the field is off, and takes no keys.
void NotePane::focusWhenLoaded()
{
    const auto focus = [this] { m_editor->setFocus(Qt::ShortcutFocusReason); };
    if (m_editor->isEnabled())
        focus();
    else
        connect(m_keeper, &NoteKeeper::loaded, m_editor, focus, Qt::SingleShotConnection);
}

void NotePane::goOn(int step) { m_tabs->goOn(step); }

void NotePane::countWords()
{
    const auto show = [guard = QPointer(this), count = ++m_count](qsizetype words) {
        if (guard && guard->m_count == count)
            guard->m_length->setText(words == 0 ? QString()
                                                : tr("%n word(s)", nullptr, int(words)));
    };
    // Of a long note that takes longer than a key may.
    QThreadPool::globalInstance()->start([text = m_editor->toPlainText(), show] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [words = writtenWords(text), show] { show(words); },
            Qt::QueuedConnection);
    });
}

void NotePane::say(const QString &state) { m_state->setText(state); }

void NotePane::showArticle(ArticleId article)
{
    say({});
    m_tabs->showArticle(article);
    m_backlinks->showArticle(article);
    takeLanguage(article);
}

// Nothing is underlined until it is known.
void NotePane::takeLanguage(ArticleId article)
{
    m_spelling->setLanguage({});
    if (article == ArticleId{})
        return;
    m_library.articles({article}).then(this, [this, article](const Result<QList<Article>> &its) {
        if (its && !its->isEmpty() && article == note().article)
            m_spelling->setLanguage(its->first().lang);
    });
}

void NotePane::setPictures(PictureCache &cache) { m_reading->setPictures(cache); }

// It belongs to the note that was shown when it was pasted.
void NotePane::takePastedPictures()
{
    connect(m_editor, &NoteEditor::picturesPasted, this,
            [this](const QList<QFuture<QByteArray>> &files) {
                for (QFuture<QByteArray> file : files)
                    file.then(this, [this, note = note()](const QByteArray &bytes) {
                        keepPicture(bytes, note);
                    });
            });
}

void NotePane::keepPicture(const QByteArray &bytes, const NoteRef &note)
{
    m_library.keepPicture(bytes).then(this, [this, note](const Result<Picture> &kept) {
        if (!kept)
            Q_EMIT pictureRefused(kept.error());
        else if (note == m_keeper->note() && m_editor->isEnabled())
            m_editor->insertParagraph(QStringLiteral("![](%1)").arg(pictureAddress(kept->digest)));
    });
}

void NotePane::saveNow() { m_keeper->saveNow(); }

bool NotePane::finish()
{
    constexpr int longestWait = 5000; // ms
    return m_keeper->finish(longestWait);
}

void NotePane::keepElsewhere()
{
    const QString path =
        QFileDialog::getSaveFileName(window(), tr("Save the note as a file"), tr("Note.md"),
                                     tr("Markdown (*.md);;Text (*.txt)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray text = m_keeper->unsavedText().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        Q_EMIT keptElsewhere(path);
        return;
    }
    const bool isFull = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < text.size();
    Q_EMIT saveFailed({.code = isFull ? ErrorCode::DiskFull : ErrorCode::ReadOnly,
                       .subject = path,
                       .detail = file.errorString()});
}

} // namespace acervo
