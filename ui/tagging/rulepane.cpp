#include "rulepane.h"

#include "countwords.h"
#include "library.h"
#include "placelabels.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "querywords.h"
#include "quietlabel.h"
#include "tagcolours.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStringListModel>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int titlesShown = 50;
constexpr int pause = 250; // ms after the last key
constexpr int rowsInSight = 5;

// It means the same in every language of the program.
QString canonical(const QString &query)
{
    return printQuery(parseQuery(query, &placeValueNames()).query);
}

} // namespace

RulePane::RulePane(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_list(new QTreeWidget)
    , m_query(new QLineEdit)
    , m_tag(new QLineEdit)
    , m_names(new QCompleter(this))
    , m_onImport(new QCheckBox(tr("Also by itself, on what an import adds")))
    , m_hint(new QuietLabel(style::TextSize::Small))
    , m_count(new QLabel)
    , m_titles(new QListWidget)
    , m_new(new QPushButton(tr("New rule")))
    , m_save(new QPushButton(tr("Save rule")))
    , m_remove(new QPushButton(tr("Delete rule")))
    , m_run(new QPushButton)
    , m_wait(new QTimer(this))
{
    buildLayout();
    m_wait->setSingleShot(true);
    m_wait->setInterval(pause);
    connect(m_wait, &QTimer::timeout, this, &RulePane::preview);
    connect(&library, &Library::changed, this, &RulePane::read);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
        const TagRuleId id{chosen.isEmpty() ? 0 : chosen.first()->data(What, idRole).toLongLong()};
        const auto rule = std::ranges::find(m_rules, id, &TagRule::id);
        if (rule != m_rules.end() && id != m_shown)
            showRule(*rule);
    });
    connect(m_query, &QLineEdit::textChanged, this, &RulePane::judge);
    connect(m_tag, &QLineEdit::textChanged, this, &RulePane::judge);
    connect(m_onImport, &QCheckBox::toggled, this, &RulePane::judge);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->clearSelection();
        begin({});
    });
    connect(m_save, &QPushButton::clicked, this, &RulePane::save);
    connect(m_remove, &QPushButton::clicked, this, &RulePane::remove);
    connect(m_run, &QPushButton::clicked, this, &RulePane::run);
    judge();
    read();
}

void RulePane::buildLayout()
{
    m_list->setHeaderLabels({tr("What matches"), tr("Gets the tag"), tr("On imports")});
    m_list->setAccessibleName(tr("Rules"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->resizeSection(TagName, 26 * style::grid);
    m_list->header()->resizeSection(OnImport, 13 * style::grid);
    m_titles->setAccessibleName(tr("What the rule would tag"));
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setSelectionMode(QAbstractItemView::NoSelection);
    m_titles->setFixedHeight(rowsInSight * (m_titles->fontMetrics().height() + style::grid));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("wouldTag"));

    for (QPushButton *button : {m_new, m_remove, m_run})
        button->setAutoDefault(false); // Return saves
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::grid, 0, 0);
    column->setSpacing(style::grid);
    column->addWidget(m_list, 1);
    column->addWidget(buildForm());
    column->addWidget(m_count);
    column->addWidget(m_titles);
    column->addLayout(buttons);
}

QWidget *RulePane::buildForm()
{
    m_names->setModel(new QStringListModel(m_names));
    m_names->setFilterMode(Qt::MatchContains);
    m_names->setCaseSensitivity(Qt::CaseInsensitive);
    m_tag->setCompleter(m_names);
    m_tag->setObjectName(QStringLiteral("tag"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setPlaceholderText(tr("A tag, known or new"));
    m_query->setObjectName(QStringLiteral("query"));
    m_query->setAccessibleName(tr("Query"));
    m_query->setPlaceholderText(tr("A query: country:VE \"worker control\""));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(2 * style::grid);
    rows->setVerticalSpacing(style::grid);
    rows->addRow(tr("What matches"), m_query);
    rows->addRow(QString(), m_hint);
    rows->addRow(tr("gets the tag"), m_tag);
    rows->addRow(QString(), m_onImport);
    return form;
}

void RulePane::setTags(const QList<Tag> &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    QStringList names;
    for (const Tag &tag : tags)
        names += tag.name;
    static_cast<QStringListModel *>(m_names->model())->setStringList(names);
    fill();
}

void RulePane::begin(const QString &query) { showRule({.query = canonical(query), .tag = {}}); }

void RulePane::read()
{
    m_library.tagRules().then(this, [this](const Result<QList<TagRule>> &rules) {
        if (!rules) {
            Q_EMIT failed(rules.error());
            return;
        }
        const bool isOther = *rules != m_rules;
        m_rules = *rules;
        if (isOther)
            fill();
        preview(); // other articles may match now
    });
}

void RulePane::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const TagRule &rule : std::as_const(m_rules)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(What, rule.query);
        item->setToolTip(What, rule.query.toHtmlEscaped());
        item->setData(What, idRole, number(rule.id));
        const auto tag = std::ranges::find(m_tags, rule.tag, &Tag::name);
        item->setText(TagName, rule.tag);
        item->setIcon(TagName,
                      tagMark(tag == m_tags.end() ? QString() : tag->colour, rule.tag, palette()));
        item->setText(OnImport, rule.onImport ? tr("yes") : QString());
        item->setSelected(rule.id == m_shown);
    }
    judge();
}

void RulePane::showRule(const TagRule &rule)
{
    m_shown = rule.id;
    m_query->setText(rule.query);
    m_tag->setText(rule.tag);
    m_onImport->setChecked(rule.onImport);
    judge();
}

TagRule RulePane::typed() const
{
    return {.id = m_shown,
            .query = m_query->text().simplified(),
            .tag = tidyTagName(m_tag->text()),
            .onImport = m_onImport->isChecked()};
}

void RulePane::judge()
{
    const TagRule rule = typed();
    const QList<QueryHint> hints = parseQuery(rule.query, &placeValueNames()).hints;
    m_hint->setText(hints.isEmpty() ? QString() : hintInWords(hints.first()));
    m_hint->setVisible(!hints.isEmpty());
    const bool isWhole = !rule.query.isEmpty() && !rule.tag.isEmpty();
    m_save->setEnabled(isWhole && !m_rules.contains(rule));
    m_remove->setEnabled(std::ranges::contains(m_rules, m_shown, &TagRule::id));
    if (rule.query != m_asked.query || rule.tag != m_asked.tag) {
        m_done.clear();
        m_run->setEnabled(false); // until it is known what it would do
        m_run->setText(tr("Tag them"));
        m_wait->start();
    }
}

void RulePane::preview()
{
    const TagRule rule = typed();
    m_asked = rule;
    if (rule.query.isEmpty() || rule.tag.isEmpty()) {
        m_would.clear();
        m_titles->clear();
        m_count->setText(tr("What a rule would tag is shown here before it runs."));
        m_run->setText(tr("Tag them"));
        m_run->setEnabled(false);
        return;
    }
    m_library
        .search({.query = Library::queryOfRule(rule),
                 .today = QDate::currentDate(),
                 .histogram = false})
        .then(this, [this, rule](const Result<SearchResultPtr> &result) {
            if (!result)
                Q_EMIT failed(result.error());
            else if (rule == m_asked)
                showPreview(*result);
        });
}

void RulePane::showPreview(const SearchResultPtr &result)
{
    m_would = {result->articles.begin(), result->articles.end()};
    const QString count = articleCount(m_would.size());
    const QString nothing =
        m_done.isEmpty() ? tr("Nothing to tag: nothing matches that does not bear the tag already.")
                         : m_done;
    m_count->setText(m_would.isEmpty() ? nothing : tr("Would tag %1:").arg(count));
    m_run->setText(m_would.isEmpty() ? tr("Tag them") : tr("Tag %1").arg(count));
    m_run->setEnabled(!m_would.isEmpty());
    m_library.rows(m_would.first(qMin<qsizetype>(titlesShown, m_would.size())))
        .then(this, [this, would = m_would](const Result<QList<ArticleRow>> &rows) {
            if (!rows || would != m_would)
                return;
            m_titles->clear();
            for (const ArticleRow &row : *rows)
                m_titles->addItem(row.title.simplified());
        });
}

void RulePane::save()
{
    m_query->setText(canonical(m_query->text()));
    const TagRule rule = typed();
    m_library.setTagRule(rule).then(this, [this, rule](const Result<EditOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        else if (rule.id == TagRuleId{})
            m_library.tagRules().then(this, [this](const Result<QList<TagRule>> &rules) {
                if (rules && !rules->isEmpty()) { // the one that was made is the last
                    m_shown = rules->last().id;
                    m_rules = *rules;
                    fill();
                }
            });
    });
}

void RulePane::remove()
{
    const TagRuleId id = m_shown;
    begin({});
    m_library.removeTagRule(id).then(this, [this](const Result<EditOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

// What was shown is what is tagged.
void RulePane::run()
{
    m_run->setEnabled(false);
    const QString done =
        tr("Tagged %1. Ctrl+Z in the window takes it back.").arg(articleCount(m_would.size()));
    m_library.addTag(m_would, m_asked.tag)
        .then(this, [this, done](const Result<EditOutcome> &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else
                m_count->setText(m_done = done);
        });
}

} // namespace acervo
