#include "facetpanel.h"

#include "facetview.h"
#include "facetwords.h"
#include "style.h"
#include "tickmodes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace acervo {

FacetPanel::FacetPanel(FacetLabels::PlaceName placeName, QWidget *parent)
    : QWidget(parent)
    , m_preferences(FacetPreferences::kept())
    , m_field(new QLineEdit)
    , m_choose(new QToolButton)
    , m_view(new FacetView(std::move(placeName)))
{
    buildLayout();
    connectView();
    arrange();
}

void FacetPanel::buildLayout()
{
    m_field->setPlaceholderText(tr("Find in the filters"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setToolTip(tr("Any part of a name, in any language, or a country's code"));
    m_field->setClearButtonEnabled(true);
    m_field->setTextMargins(style::grid / 2, 0, 0, 0);
    m_field->installEventFilter(this);
    m_view->installEventFilter(this);
    m_choose->setIcon(style::icon(QStringLiteral("view-visible")));
    m_choose->setAutoRaise(true);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setAccessibleName(tr("Choose the filters that are shown"));
    m_choose->setToolTip(m_choose->accessibleName());
    auto *shown = new QMenu(m_choose);
    connect(shown, &QMenu::aboutToShow, this, [this, shown] { fillShownMenu(*shown); });
    m_choose->setMenu(shown);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(style::grid, style::grid, style::grid / 2, style::grid / 2);
    row->setSpacing(style::grid / 2);
    row->addWidget(m_field);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void FacetPanel::connectView()
{
    connect(m_field, &QLineEdit::textChanged, this, &FacetPanel::setFound);
    connect(m_view, &FacetView::toggled, this, &FacetPanel::toggled);
    connect(m_view, &FacetView::excluded, this, &FacetPanel::excluded);
    connect(m_view, &FacetView::only, this, &FacetPanel::only);
    connect(m_view, &FacetView::noneToggled, this, &FacetPanel::noneToggled);
    connect(m_view, &FacetView::menuWanted, this, &FacetPanel::menuWanted);
    connect(m_view, &FacetView::headingMenuWanted, this, &FacetPanel::openHeadingMenu);
    connect(m_view, &FacetView::findWanted, this, &FacetPanel::find);
    connect(m_view, &FacetView::sortWanted, this, [this](Facet facet) {
        sort(facet, orderOf(facet) == Order::ByName ? Order::ByCount : Order::ByName);
    });
    connect(m_view, &FacetView::modeWanted, this, &FacetPanel::setMode);
    connect(m_view, &FacetView::moveWanted, this, &FacetPanel::move);
    connect(m_view, &FacetView::foldedChanged, this, [this](Facet facet, bool folded) {
        m_preferences.folded.removeOne(facet);
        if (folded)
            m_preferences.folded.append(facet);
        m_preferences.keep();
        Q_EMIT countingChanged();
    });
}

QSize FacetPanel::sizeHint() const { return {30 * style::grid, 80 * style::grid}; }

// Authors are many and years are on the time strip: they are counted where they are looked at. All
// others are, as the query bar completes their values.
FacetCounting FacetPanel::counting() const
{
    const bool isFinding = !m_field->text().isEmpty();
    const QList<Facet> shown = m_preferences.shown();
    FacetCounting counting{.facets = m_preferences.order,
                           .allOf = m_preferences.allOf,
                           .authorPart = m_field->text().simplified()};
    counting.facets.removeIf([&](Facet facet) {
        const bool isSeen =
            shown.contains(facet) && (isFinding || !m_preferences.folded.contains(facet));
        return (facet == Facet::Author || facet == Facet::Year) && !isSeen;
    });
    return counting;
}

void FacetPanel::showCounts(const QList<FacetCounts> &counts)
{
    m_isCounted = true;
    m_counts = counts;
    m_view->showCounts(counts);
    tellEmpty();
}

void FacetPanel::showQuery(const Query &query)
{
    m_query = query;
    for (const Facet facet : std::as_const(m_preferences.order))
        m_view->lines().setAllOf(facet, modeOf(facet) == FacetMode::And && hasSeveralValues(facet));
}

void FacetPanel::showTags(const QList<Tag> &tags)
{
    m_view->showTags(tags);
    m_tagUses.clear();
    for (const Tag &tag : tags) {
        if (tag.lastUsed.isValid())
            m_tagUses.insert(tag.id, tag.lastUsed.toMSecsSinceEpoch());
    }
    rankTags();
}

void FacetPanel::rankTags()
{
    m_view->lines().setRanks(Facet::Tag,
                             m_preferences.tagsByUse ? m_tagUses : QHash<FacetValue, qint64>());
}

FacetMode FacetPanel::modeOf(Facet facet) const
{
    return acervo::modeOf(m_query, facet, m_preferences.modeOf(facet));
}

void FacetPanel::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FacetPanel::setFound(const QString &part)
{
    m_view->setFound(part.simplified());
    tellEmpty();
    Q_EMIT countingChanged();
}

void FacetPanel::tellEmpty()
{
    const QString part = m_field->text().simplified();
    QString text = tr("Countries, topics, tags and sources of the articles stand here.");
    if (m_preferences.shown().isEmpty())
        text = tr("All filters are hidden. The eye above brings them back.");
    else if (!m_isCounted)
        text = tr("Counting…");
    else if (!part.isEmpty())
        text = tr("Nothing is called “%1” here.").arg(part);
    m_view->setEmptyText(text);
}

void FacetPanel::prefer(const FacetPreferences &preferences)
{
    m_preferences = preferences;
    m_preferences.keep();
    arrange();
    Q_EMIT countingChanged();
}

void FacetPanel::arrange()
{
    FacetModel &lines = m_view->lines();
    lines.setFacets(m_preferences.shown());
    lines.setGrouped(m_preferences.isGrouped);
    if (m_isCounted)
        m_view->showCounts(m_counts); // what was hidden until now, too
    for (const Facet facet : std::as_const(m_preferences.order)) {
        lines.setByName(facet, m_preferences.byName.contains(facet));
        m_view->setFolded(facet, m_preferences.folded.contains(facet));
    }
    rankTags();
    showQuery(m_query);
    tellEmpty();
}

FacetPanel::Order FacetPanel::orderOf(Facet facet) const
{
    if (m_preferences.byName.contains(facet))
        return Order::ByName;
    return facet == Facet::Tag && m_preferences.tagsByUse ? Order::ByUse : Order::ByCount;
}

void FacetPanel::sort(Facet facet, Order order)
{
    FacetPreferences next = m_preferences;
    next.byName.removeOne(facet);
    if (order == Order::ByName)
        next.byName.append(facet);
    if (facet == Facet::Tag)
        next.tagsByUse = order == Order::ByUse;
    prefer(next);
}

void FacetPanel::setMode(Facet facet, FacetMode mode)
{
    if (!hasSeveralValues(facet))
        return;
    FacetPreferences next = m_preferences;
    next.allOf.removeOne(facet);
    if (mode == FacetMode::And)
        next.allOf.append(facet);
    prefer(next);
    Q_EMIT modeChanged(facet, mode);
}

// `row` is among the sections in sight; of the others none knows where it stands.
void FacetPanel::move(Facet facet, int row)
{
    const QAbstractItemModel &lines = *m_view->model();
    FacetPreferences next = m_preferences;
    if (row < lines.rowCount())
        next.move(facet, m_view->lines().facetAt(lines.index(row, 0)));
    else
        next.moveToEnd(facet);
    if (next != m_preferences)
        prefer(next);
}

// A key that finds leads into what was found; Escape takes the search back before any filter.
bool FacetPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool takesBack = key == Qt::Key_Escape && !m_field->text().isEmpty();
    if (event->type() == QEvent::ShortcutOverride) {
        if (takesBack)
            event->accept();
        return takesBack;
    }
    if (takesBack) {
        m_field->clear();
        return true;
    }
    return watched == m_field && keyInField(key);
}

bool FacetPanel::keyInField(int key)
{
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->chooseFirstValue();
    return true;
}

} // namespace acervo
