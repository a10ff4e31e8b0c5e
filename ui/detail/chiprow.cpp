#include "chiprow.h"

#include "flowlayout.h"
#include "style.h"

#include <QContextMenuEvent>
#include <QToolButton>

namespace acervo {

namespace {

constexpr qsizetype mostChips = 60; // an article with a thousand tags is still readable

bool isSame(const ChipContent &one, const ChipContent &other)
{
    return one.facet == other.facet && one.value == other.value;
}

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_add(new QToolButton(this))
{
    new FlowLayout(style::grid / 2, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setIcon(style::icon(QStringLiteral("list-add")));
    m_add->setAutoRaise(true);
    m_add->setFixedSize(3 * style::grid, 3 * style::grid);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setCursor(Qt::PointingHandCursor);
    m_add->setAccessibleName(tr("Add a country or topic"));
    m_add->setToolTip(m_add->accessibleName());
    layout()->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &ChipRow::addWanted);
}

void ChipRow::showChips(const QList<ChipContent> &chips)
{
    const QList<ChipContent> wanted = chips.first(std::min(chips.size(), mostChips));
    if (wanted == m_shown)
        return;
    const ChipContent *focus = focused();
    const std::optional<ChipContent> before = focus ? std::optional(*focus) : std::nullopt;
    m_shown = wanted;
    build(wanted);
    if (before)
        giveFocusBack(*before);
    updateGeometry();
}

void ChipRow::build(const QList<ChipContent> &chips)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // A chip may be the one whose click has led here.
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const ChipContent &content : chips) {
        auto *chip = new Chip(content);
        connect(chip, &Chip::chosen, this, &ChipRow::chosen);
        connect(chip, &Chip::pointedAt, this,
                [this](const ChipContent &pointed) { Q_EMIT evidenceWanted(pointed.evidence); });
        connect(chip, &Chip::left, this, [this] { Q_EMIT evidenceWanted({}); });
        layout()->addWidget(chip);
        chip->show(); // at once: the focus goes to no hidden one
    }
    layout()->addWidget(m_add);
    // As they are read. A new widget is the window's last; the button keeps the place of the row.
    QWidget *previous = m_add;
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget *next = layout()->itemAt(i)->widget();
        setTabOrder(previous, next);
        previous = next;
    }
}

// To the chip of the same value, whatever has become of it; where it is gone, to the first.
void ChipRow::giveFocusBack(const ChipContent &before)
{
    Chip *next = nullptr;
    for (int i = 0; i < layout()->count(); ++i) {
        auto *chip = qobject_cast<Chip *>(layout()->itemAt(i)->widget());
        if (chip && (!next || isSame(chip->content(), before)))
            next = chip;
    }
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

const ChipContent *ChipRow::focused() const
{
    const auto *chip = qobject_cast<Chip *>(focusWidget());
    if (!chip || !chip->hasFocus() || !isAncestorOf(chip))
        return nullptr;
    return &chip->content();
}

std::optional<ChipContent> ChipRow::inQuestion() const
{
    if (const ChipContent *chip = focused(); chip && chip->isDecidable())
        return *chip;
    for (const Standing open : {Standing::Suggested, Standing::Detected}) {
        const auto found = std::ranges::find(m_shown, open, &ChipContent::standing);
        if (found != m_shown.end())
            return *found;
    }
    return {};
}

QPoint ChipRow::below() const { return m_add->mapToGlobal(QPoint(0, m_add->height() + 1)); }

void ChipRow::contextMenuEvent(QContextMenuEvent *event)
{
    const auto *chip = qobject_cast<Chip *>(
        event->reason() == QContextMenuEvent::Mouse ? childAt(event->pos()) : focusWidget());
    if (!chip) {
        QWidget::contextMenuEvent(event);
        return;
    }
    Q_EMIT menuWanted(chip->content(), chip->mapToGlobal(chip->rect().bottomLeft()));
}

} // namespace acervo
