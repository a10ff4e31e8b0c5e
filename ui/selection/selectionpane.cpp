#include "selectionpane.h"

#include "countwords.h"
#include "facetwords.h"
#include "quietlabel.h"
#include "selectionvalues.h"
#include "selectionwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr Facet shownFacets[] = {Facet::Country, Facet::Topic,    Facet::Tag,
                                 Facet::Source,  Facet::Language, Facet::Author};

qint64 countOf(const SelectionSummary &summary, QLatin1StringView state)
{
    const FacetCounts *states = summary.of(Facet::State);
    if (!states)
        return 0;
    const auto found = std::ranges::find(states->values, state, &FacetValueCount::name);
    return found == states->values.end() ? 0 : found->count;
}

// Those on all of them, or those on some.
FacetCounts part(const FacetCounts &counts, qint64 all, bool isShared)
{
    FacetCounts some = counts;
    some.values.removeIf(
        [&](const FacetValueCount &value) { return (value.count == all) != isShared; });
    if (isShared)
        some.more = 0;
    return some;
}

QString commandInWords(Command command, const QString &articles)
{
    switch (command) {
    case Command::Tag:
        return SelectionPane::tr("Tag %1…").arg(articles);
    case Command::AddValue:
        return SelectionPane::tr("Add a country or topic to %1…").arg(articles);
    case Command::Correct:
        return SelectionPane::tr("Correct the facts of %1…").arg(articles);
    case Command::Export:
        return SelectionPane::tr("Export %1…").arg(articles);
    case Command::Restore:
        return SelectionPane::tr("Take %1 out of the trash").arg(articles);
    default:
        return SelectionPane::tr("Move %1 to the trash").arg(articles);
    }
}

} // namespace

SelectionPane::SelectionPane(PlaceName placeName, QWidget *parent)
    : QScrollArea(parent)
    , m_placeName(std::move(placeName))
    , m_heading(new QLabel)
    , m_dates(new QuietLabel(style::TextSize::Body))
    , m_reading(new QuietLabel(style::TextSize::Body))
    , m_values(new QVBoxLayout)
    , m_markRead(new QPushButton)
    , m_markUnread(new QPushButton)
    , m_star(new QPushButton)
    , m_unstar(new QPushButton)
{
    setAccessibleName(tr("Selected articles"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(3 * style::grid, 2 * style::grid, 3 * style::grid,
                                 2 * style::grid);
    m_column->setSpacing(style::grid);
    m_heading->setFont(style::font(style::TextSize::ArticleTitle));
    m_heading->setWordWrap(true);
    m_dates->setWordWrap(true);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_dates);
    m_column->addWidget(m_reading);
    m_column->addLayout(m_values);
    m_column->addSpacing(style::grid);
    addButtons();
    m_column->addStretch(1);
    setWidget(sheet);
}

QLabel *SelectionPane::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(style::font(style::TextSize::Title));
    m_values->addWidget(heading);
    return heading;
}

void SelectionPane::addButtons()
{
    addCommand(Command::Tag);
    for (QPushButton *button : {m_markRead, m_markUnread, m_star, m_unstar})
        m_column->addWidget(button);
    for (const Command command :
         {Command::AddValue, Command::Correct, Command::Export, Command::Trash, Command::Restore})
        addCommand(command);
    connect(m_markRead, &QPushButton::clicked, this, [this] { Q_EMIT readWanted(true); });
    connect(m_markUnread, &QPushButton::clicked, this, [this] { Q_EMIT readWanted(false); });
    connect(m_star, &QPushButton::clicked, this, [this] { Q_EMIT starWanted(true); });
    connect(m_unstar, &QPushButton::clicked, this, [this] { Q_EMIT starWanted(false); });
}

void SelectionPane::addCommand(Command command)
{
    auto *button = new QPushButton;
    m_column->addWidget(button);
    m_commands.append({command, button});
    connect(button, &QPushButton::clicked, this,
            [this, command] { Q_EMIT commandWanted(command); });
}

void SelectionPane::showSummary(const SelectionSummary &summary)
{
    m_heading->setText(tr("%1 selected", "articles").arg(articleCount(summary.articles)));
    m_dates->setText(datesInWords(summary.earliest, summary.latest, summary.undated));
    m_reading->setText(readingInWords(countOf(summary, QLatin1StringView("read")),
                                      countOf(summary, QLatin1StringView("unread")),
                                      countOf(summary, QLatin1StringView("starred"))));
    showValues(summary);
    showButtons(summary);
}

void SelectionPane::showValues(const SelectionSummary &summary)
{
    while (QLayoutItem *item = m_values->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto name = [this](Facet facet, const QString &value) {
        if (facet == Facet::Country)
            return m_placeName(value);
        return facet == Facet::Language ? languageInWords(value) : value.simplified();
    };
    for (const bool isShared : {true, false}) {
        bool isFirst = true;
        for (const Facet facet : shownFacets) {
            const FacetCounts *counts = summary.of(facet);
            const FacetCounts some =
                counts ? part(*counts, summary.articles, isShared) : FacetCounts();
            if (some.values.isEmpty())
                continue;
            if (std::exchange(isFirst, false))
                addHeading(isShared ? tr("On all of them") : tr("On some of them"));
            auto *line = new SelectionValues(some, summary.articles, name);
            m_values->addWidget(line);
            connect(line, &SelectionValues::valueChosen, this,
                    [this](Facet chosen, const QString &value) {
                        Q_EMIT valueChosen(chosen, value, Qt::NoModifier);
                    });
        }
    }
}

void SelectionPane::showButtons(const SelectionSummary &summary)
{
    const QString articles = articleCount(summary.articles);
    for (const auto &[command, button] : std::as_const(m_commands))
        button->setText(commandInWords(command, articles));
    const qint64 starred = countOf(summary, QLatin1StringView("starred"));
    m_markRead->setText(tr("Mark %1 as read").arg(articles));
    m_markRead->setVisible(countOf(summary, QLatin1StringView("unread")) > 0);
    m_markUnread->setText(tr("Mark %1 as unread").arg(articles));
    m_markUnread->setVisible(countOf(summary, QLatin1StringView("read")) > 0);
    m_star->setText(tr("Star %1").arg(articles));
    m_star->setVisible(starred < summary.articles);
    m_unstar->setText(tr("Take the stars off %1").arg(articles));
    m_unstar->setVisible(starred > 0);
    for (const auto &[command, button] : std::as_const(m_commands)) {
        if (command == Command::Restore)
            button->setVisible(summary.trashed > 0);
        else if (command == Command::Trash)
            button->setVisible(summary.trashed < summary.articles);
    }
}

} // namespace acervo
