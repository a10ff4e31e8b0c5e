#include "tagworkshop.h"

#include "countwords.h"
#include "errorwords.h"
#include "library.h"
#include "mergedialog.h"
#include "rulepane.h"
#include "style.h"
#include "tagcolours.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int otherRole = Qt::UserRole + 2; // the tag that it is probably meant as

// Numbers and days are sorted as such, not as they are written.
class Item final : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget()->sortColumn();
        const QVariant mine = data(column, Qt::UserRole);
        if (!mine.isValid())
            return QTreeWidgetItem::operator<(other);
        return mine.toLongLong() < other.data(column, Qt::UserRole).toLongLong();
    }
};

QString likenessInWords(TagTwins::Likeness likeness)
{
    switch (likeness) {
    case TagTwins::Likeness::Marks:
        return TagWorkshop::tr("the same but for spaces or marks");
    case TagTwins::Likeness::Plural:
        return TagWorkshop::tr("one and many");
    case TagTwins::Likeness::OneLetter:
        return TagWorkshop::tr("one letter apart");
    }
    return {};
}

} // namespace

TagWorkshop::TagWorkshop(Library &library, const QString &query, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_show(new QComboBox)
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_state(new QLabel)
    , m_merge(new QPushButton(tr("Merge…")))
    , m_delete(new QPushButton(tr("Delete")))
    , m_rules(new RulePane(library))
{
    setWindowTitle(tr("Tags"));
    resize(96 * style::grid, 64 * style::grid);
    buildLayout();
    m_rules->begin(query);
    connect(m_rules, &RulePane::failed, this, &TagWorkshop::failed);
    connect(&library, &Library::changed, this, &TagWorkshop::read);
    connect(m_show, &QComboBox::currentIndexChanged, this, &TagWorkshop::fill);
    connect(m_words, &QLineEdit::textChanged, this, &TagWorkshop::fill);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TagWorkshop::showChoice);
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const QTreeWidgetItem *item = m_list->itemAt(place))
            Q_EMIT menuWanted(item->data(Name, idRole).toUInt(),
                              m_list->viewport()->mapToGlobal(place));
    });
    connect(m_merge, &QPushButton::clicked, this, &TagWorkshop::mergeChosen);
    connect(m_delete, &QPushButton::clicked, this, &TagWorkshop::deleteChosen);
    showChoice();
    read();
}

void TagWorkshop::buildLayout()
{
    auto *pages = new QTabWidget;
    pages->setDocumentMode(true); // no frame around a page
    pages->addTab(buildTags(), tr("Tags"));
    pages->addTab(m_rules, tr("Rules"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::grid);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
}

QWidget *TagWorkshop::buildTags()
{
    m_show->addItems({tr("All tags"), tr("Twins"), tr("Used once"), tr("On no article")});
    m_show->setAccessibleName(tr("Which tags"));
    m_words->setPlaceholderText(tr("Part of a name"));
    m_words->setAccessibleName(tr("Part of a name"));
    m_words->setClearButtonEnabled(true);
    m_list->setHeaderLabels(
        {tr("Tag"), tr("Articles"), tr("Last used"), tr("Key"), tr("Description")});
    m_list->setAccessibleName(tr("Tags"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(Name, Qt::AscendingOrder);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->resizeSection(Name, 34 * style::grid);
    m_list->header()->resizeSection(Key, 6 * style::grid);
    m_state->setTextFormat(Qt::PlainText);

    auto *top = new QHBoxLayout;
    top->addWidget(m_show);
    top->addWidget(m_words, 1);
    m_merge->setAutoDefault(false); // Return on the other page is not meant for them
    m_delete->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_merge);
    foot->addWidget(m_delete);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("tags"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, style::grid, 0, 0);
    column->setSpacing(style::grid);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    return page;
}

void TagWorkshop::read()
{
    m_library.tagDetails().then(this, [this](const Result<QList<Tag>> &tags) {
        if (!tags) {
            Q_EMIT failed(tags.error());
            return;
        }
        if (*tags == m_tags && m_list->topLevelItemCount() > 0)
            return;
        m_tags = *tags;
        m_rules->setTags(m_tags);
        fill();
    });
}

void TagWorkshop::fill()
{
    m_list->setSortingEnabled(false);
    m_list->clear();
    if (m_show->currentIndex() == Twins) {
        for (const TagTwins &twins : findTwins(m_tags)) {
            if (isWanted(twins.other) || isWanted(twins.one))
                addTwins(twins);
        }
    } else {
        for (const Tag &tag : std::as_const(m_tags)) {
            if (isWanted(tag))
                addTag(tag);
        }
    }
    m_list->setSortingEnabled(true);
    m_state->setText(
        tr("%1 of %2 tags")
            .arg(numberInWords(m_list->topLevelItemCount()), numberInWords(m_tags.size())));
    showChoice();
}

bool TagWorkshop::isWanted(const Tag &tag) const
{
    const int show = m_show->currentIndex();
    return tag.name.contains(m_words->text(), Qt::CaseInsensitive) &&
           (show != UsedOnce || tag.articles == 1) && (show != Unused || tag.articles == 0);
}

void TagWorkshop::addTag(const Tag &tag)
{
    auto *item = new Item(m_list);
    item->setText(Name, tag.name);
    item->setIcon(Name, tagMark(tag.colour, tag.name, palette()));
    item->setData(Name, idRole, tag.id);
    item->setText(Articles, numberInWords(tag.articles));
    item->setTextAlignment(Articles, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(Articles, Qt::UserRole, tag.articles);
    item->setData(LastUsed, Qt::UserRole,
                  tag.lastUsed.isValid() ? tag.lastUsed.toMSecsSinceEpoch() : 0);
    if (tag.lastUsed.isValid())
        item->setText(LastUsed,
                      QLocale().toString(tag.lastUsed.toLocalTime().date(), QLocale::ShortFormat));
    item->setText(Key, tag.key == 0 ? QString() : QString::number(tag.key));
    item->setText(Description, tag.description.simplified());
    item->setToolTip(Description, tag.description.toHtmlEscaped());
}

void TagWorkshop::addTwins(const TagTwins &twins)
{
    addTag(twins.other);
    QTreeWidgetItem *item = m_list->topLevelItem(m_list->topLevelItemCount() - 1);
    item->setData(Name, otherRole, twins.one.id);
    item->setText(Description, tr("“%1” (%2): %3")
                                   .arg(twins.one.name, numberInWords(twins.one.articles),
                                        likenessInWords(twins.likeness)));
}

QList<FacetValue> TagWorkshop::chosen() const
{
    QList<FacetValue> ids;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        ids += item->data(Name, idRole).toUInt();
    return ids;
}

void TagWorkshop::showChoice()
{
    const qsizetype count = chosen().size();
    m_merge->setEnabled(count == 1 && m_tags.size() > 1);
    m_delete->setEnabled(count > 0);
    m_delete->setText(count > 1 ? tr("Delete %1 tags").arg(numberInWords(count)) : tr("Delete"));
}

void TagWorkshop::mergeChosen()
{
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    if (items.isEmpty())
        return;
    const auto tag =
        std::ranges::find(m_tags, items.first()->data(Name, idRole).toUInt(), &Tag::id);
    if (tag == m_tags.end())
        return;
    auto *dialog = new MergeDialog(m_library, *tag, m_tags,
                                   items.first()->data(Name, otherRole).toUInt(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::mergeWanted, this, [this](FacetValue from, const QString &into) {
        m_library.renameTag(from, into).then(this, [this](const Result<EditOutcome> &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
    });
    dialog->open();
}

void TagWorkshop::deleteChosen()
{
    m_library.deleteTags(chosen()).then(this, [this](const Result<EditOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
        else
            m_state->setText(tr("Deleted. Ctrl+Z in the window brings them back."));
    });
}

} // namespace acervo
