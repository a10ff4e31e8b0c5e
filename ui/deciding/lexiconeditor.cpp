#include "lexiconeditor.h"

#include "countwords.h"
#include "errorwords.h"
#include "lexiconpreviewjob.h"
#include "lexicontext.h"
#include "lexiconwords.h"
#include "library.h"
#include "phraseinserter.h"
#include "phrasesuggestionjob.h"
#include "queryedit.h"
#include "style.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr int pauseBeforePreview = 400; // ms after the last key
constexpr qsizetype mostTitles = 200;   // listed below a topic, of those gained and those lost
constexpr int articlesRole = Qt::UserRole + 1;
constexpr int phraseRole = Qt::UserRole + 2; // path, language, phrase

QTreeWidgetItem *itemIn(QTreeWidget &tree, const QStringList &path)
{
    QTreeWidgetItem *item = tree.invisibleRootItem();
    for (const QString &name : path) {
        QTreeWidgetItem *next = nullptr;
        for (int i = 0; i < item->childCount() && !next; ++i) {
            if (item->child(i)->text(0) == name)
                next = item->child(i);
        }
        item = next ? next : new QTreeWidgetItem(item, {name});
    }
    return item;
}

QTreeWidgetItem *addArticles(QTreeWidgetItem *topic, const QString &heading,
                             const QList<ArticleId> &articles)
{
    auto *item = new QTreeWidgetItem(topic, {heading});
    item->setData(0, articlesRole,
                  QVariant::fromValue(articles.first(std::min(articles.size(), mostTitles))));
    item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

} // namespace

LexiconEditor::LexiconEditor(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_topics(new QTreeWidget)
    , m_text(new QPlainTextEdit)
    , m_state(new QLabel)
    , m_changes(new QTreeWidget)
    , m_phrases(new QTreeWidget)
{
    setWindowTitle(tr("Topics"));
    resize(140 * style::grid, 84 * style::grid);
    buildLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforePreview);
    connect(&m_pause, &QTimer::timeout, this, &LexiconEditor::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_apply->setEnabled(false);
        m_pause.start();
    });
    connect(m_topics, &QTreeWidget::itemActivated, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_topics, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        m_suggest->setEnabled(item && item->data(0, Qt::UserRole).isValid());
        if (!item || !item->data(0, Qt::UserRole).isValid())
            return;
        const QString path = item->data(0, Qt::UserRole).toString();
        for (QTextBlock line = m_text->document()->begin(); line.isValid(); line = line.next()) {
            if (line.text() == path) {
                m_text->moveCursor(QTextCursor::End); // so that the topic's line comes at the top
                m_text->setTextCursor(QTextCursor(line));
                return;
            }
        }
    });
    connect(m_changes, &QTreeWidget::itemExpanded, this, &LexiconEditor::showTitles);
    connect(m_phrases, &QTreeWidget::itemActivated, this, &LexiconEditor::addPhrase);
    load();
}

LexiconEditor::~LexiconEditor()
{
    if (m_job)
        m_job->stop();
    if (m_suggesting)
        m_suggesting->stop();
}

void LexiconEditor::buildLayout()
{
    m_topics->setHeaderHidden(true);
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Phrases"));
    m_text->setTabChangesFocus(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    m_changes->setHeaderHidden(true);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setAccessibleName(tr("What would change"));

    m_phrases->setHeaderHidden(true);
    m_phrases->setRootIsDecorated(false);
    m_phrases->setObjectName(QStringLiteral("phrases"));
    m_phrases->setAccessibleName(tr("Suggested phrases"));
    m_phrases->setToolTip(tr("Enter or a double click adds the phrase"));
    m_phrases->hide();

    auto *changes = new QWidget;
    auto *column = new QVBoxLayout(changes);
    column->setContentsMargins(style::grid, style::grid, 0, 0);
    column->addWidget(m_state);
    column->addWidget(m_changes, 1);
    column->addWidget(m_phrases, 1);
    auto *panes = new QSplitter;
    panes->addWidget(m_topics);
    panes->addWidget(m_text);
    panes->addWidget(changes);
    panes->setSizes({30 * style::grid, 66 * style::grid, 40 * style::grid});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::ApplyRole);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setEnabled(false);
    m_suggest = buttons->addButton(tr("Suggest phrases"), QDialogButtonBox::ActionRole);
    m_suggest->setToolTip(tr("Phrases that are typical of the chosen topic's articles"));
    m_suggest->setObjectName(QStringLiteral("suggest"));
    m_suggest->setEnabled(false);
    connect(m_suggest, &QPushButton::clicked, this, &LexiconEditor::suggest);
    auto *import = buttons->addButton(tr("Import…"), QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    connect(m_apply, &QPushButton::clicked, this, &LexiconEditor::apply);
    connect(import, &QPushButton::clicked, this, &LexiconEditor::importText);
    connect(save, &QPushButton::clicked, this, &LexiconEditor::exportText);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    rows->setSpacing(2 * style::grid);
    rows->addWidget(panes, 1);
    rows->addWidget(buttons);
}

void LexiconEditor::load()
{
    m_library.search({.query = {}, .facets = {}, .histogram = false})
        .then(this, [this](const Result<SearchResultPtr> &result) {
            if (result)
                m_articles = {(*result)->articles.begin(), (*result)->articles.end()};
        });
    m_library.lexicon().then(this, [this](const Result<QList<LexiconTopic>> &topics) {
        if (!topics) {
            tell(topics.error());
            return;
        }
        m_inForce = *topics;
        m_text->setPlainText(textOfTopics(m_inForce));
    });
}

QString LexiconEditor::text() const { return m_text->toPlainText(); }

void LexiconEditor::setText(const QString &text) { m_text->setPlainText(text); }

void LexiconEditor::read()
{
    if (m_job)
        m_job->stop();
    m_changes->clear();
    const auto topics = topicsFromText(text());
    if (!topics) {
        m_state->setText(problemInWords(topics.error().first()));
        return;
    }
    m_written = *topics;
    showTopics(m_written);
    if (m_written == m_inForce)
        m_state->setText(tr("This is the lexicon in force. Change it, and see here what it does."));
    else
        preview();
}

void LexiconEditor::showTopics(const QList<LexiconTopic> &topics)
{
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const LexiconTopic &topic : topics)
        itemIn(*m_topics, topic.path)->setData(0, Qt::UserRole, textOfPath(topic.path));
    m_topics->expandAll();
}

void LexiconEditor::preview()
{
    m_state->setText(tr("Looking through %1…").arg(articleCount(m_articles.size())));
    m_job = m_library.previewLexicon(m_written, m_articles);
    connect(m_job, &Job::finished, this, [this, job = m_job.get()] {
        if (job == m_job)
            showPreview();
    });
    connect(m_job, &Job::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            tell(error);
    });
}

void LexiconEditor::showPreview()
{
    qint64 gained = 0;
    qint64 lost = 0;
    for (const TopicPreview &topic : m_job->topics()) {
        gained += topic.gained.size();
        lost += topic.lost.size();
        auto *item = new QTreeWidgetItem(
            m_changes, {gainInWords(topic.topic, topic.gained.size(), topic.lost.size())});
        if (!topic.gained.isEmpty())
            addArticles(item, tr("Gained"), topic.gained);
        if (!topic.lost.isEmpty())
            addArticles(item, tr("Lost"), topic.lost);
    }
    m_state->setText(gainInWords(tr("All topics"), gained, lost));
    m_apply->setEnabled(true);
}

void LexiconEditor::showTitles(QTreeWidgetItem *item)
{
    const auto articles = item->data(0, articlesRole).value<QList<ArticleId>>();
    if (articles.isEmpty() || item->childCount() > 0)
        return;
    const QPersistentModelIndex place = m_changes->indexFromItem(item);
    m_library.rows(articles).then(this, [this, place](const Result<QList<ArticleRow>> &rows) {
        QTreeWidgetItem *shown = m_changes->itemFromIndex(place);
        if (!shown || shown->childCount() > 0)
            return;
        for (const ArticleRow &row : rows.value_or(QList<ArticleRow>()))
            new QTreeWidgetItem(shown, {row.title.simplified()});
    });
}

void LexiconEditor::suggest()
{
    const QTreeWidgetItem *item = m_topics->currentItem();
    const QString path = item ? item->data(0, Qt::UserRole).toString() : QString();
    const auto topic = std::ranges::find_if(
        m_written, [&](const LexiconTopic &each) { return textOfPath(each.path) == path; });
    if (topic == m_written.end())
        return;
    m_phrases->hide();
    m_state->setText(tr("Looking for phrases of “%1”…").arg(topic->name()));
    const Query query = only({}, Facet::Topic, topic->name());
    m_library.search({.query = query, .facets = {}, .histogram = false})
        .then(this, [this, topic = *topic](const Result<SearchResultPtr> &result) {
            if (result)
                suggestFor(topic, {(*result)->articles.begin(), (*result)->articles.end()});
            else
                tell(result.error());
        });
}

void LexiconEditor::suggestFor(const LexiconTopic &topic, const QList<ArticleId> &inside)
{
    if (inside.isEmpty()) {
        m_state->setText(
            tr("No article has “%1” yet, so none can tell its phrases.").arg(topic.name()));
        return;
    }
    QList<ArticleId> outside = m_articles;
    const QSet<ArticleId> known(inside.begin(), inside.end());
    outside.removeIf([&known](ArticleId article) { return known.contains(article); });
    if (m_suggesting)
        m_suggesting->stop();
    m_suggesting = m_library.suggestPhrases(topic, inside, outside);
    connect(m_suggesting, &Job::finished, this, [this, path = textOfPath(topic.path)] {
        if (sender() == m_suggesting)
            showPhrases(path);
    });
    connect(m_suggesting, &Job::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            tell(error);
    });
}

void LexiconEditor::showPhrases(const QString &path)
{
    m_phrases->clear();
    const QList<PhraseSuggestion> &phrases = m_suggesting->phrases();
    for (const PhraseSuggestion &phrase : phrases) {
        auto *item = new QTreeWidgetItem(m_phrases, {suggestionInWords(phrase)});
        item->setData(0, phraseRole, QStringList{path, phrase.language, phrase.text});
    }
    m_state->setText(phrases.isEmpty() ? tr("Nothing is typical of these articles.")
                                       : tr("Enter or a double click adds a phrase."));
    m_phrases->setVisible(!phrases.isEmpty());
    m_phrases->setCurrentItem(m_phrases->topLevelItem(0));
    m_phrases->setFocus();
}

void LexiconEditor::addPhrase(QTreeWidgetItem *item)
{
    const QStringList phrase = item->data(0, phraseRole).toStringList();
    if (insertPhrase(*m_text->document(), phrase.value(0), phrase.value(1), phrase.value(2)))
        delete item;
}

void LexiconEditor::apply()
{
    m_apply->setEnabled(false);
    m_library.setLexicon(m_written).then(
        this, [this, written = m_written](const Result<EditOutcome> &outcome) {
            if (!outcome) {
                tell(outcome.error());
                return;
            }
            m_inForce = written;
            m_changes->clear();
            m_state->setText(tr("Applied. The articles follow; Undo takes it back."));
        });
}

void LexiconEditor::importText()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a topic lexicon"), {},
                                                      tr("Topic lexicons (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_text->setPlainText(QString::fromUtf8(file.readAll()));
    else
        m_state->setText(tr("%1 could not be read: %2").arg(path, file.errorString()));
}

void LexiconEditor::exportText()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the topic lexicon"),
                                                      tr("Topics") + QStringLiteral(".txt"),
                                                      tr("Topic lexicons (*.txt)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = text().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_state->setText(tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void LexiconEditor::tell(const Error &error) { m_state->setText(errorInWords(error)); }

} // namespace acervo
