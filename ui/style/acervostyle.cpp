#include "acervostyle.h"

#include "indicatorlook.h"
#include "scrollbarlook.h"
#include "style.h"
#include "tablook.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace acervo {

namespace {

constexpr qreal radius = 6;

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

// A button that only appears when it is pointed at, or always where it is the way on.
void drawButton(const QStyleOption &option, QPainter *painter, bool flat)
{
    const QPalette &palette = option.palette;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered =
        option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    const bool hasFocus =
        option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    const QColor ground = palette.color(flat ? QPalette::Window : QPalette::Button);
    const QColor ink = palette.color(QPalette::Text);
    const QColor line = hasFocus ? style::accent(palette)
                        : flat   ? QColor()
                                 : style::blended(ground, ink, 0.22);
    if (flat && !isDown && !isHovered && !hasFocus)
        return;
    const double share = isDown ? 0.16 : isHovered ? 0.08 : 0.0;
    drawBox(painter, option.rect, style::blended(ground, ink, share), line);
}

void drawField(const QStyleOption &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const QColor base = palette.color(QPalette::Base);
    drawBox(painter, option.rect, base,
            hasFocus ? style::accent(palette)
                     : style::blended(base, palette.color(QPalette::Text), 0.2));
}

void drawBar(QPainter *painter, const QRect &rect, const QColor &fill)
{
    constexpr int thickness = 4;
    QRectF bar(rect);
    bar.setHeight(thickness);
    bar.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    painter->restore();
}

// A scroll bar belongs to what it scrolls, and lies on its ground.
QColor groundOf(const QWidget *scrollBar, const QPalette &palette)
{
    for (const QWidget *widget = scrollBar; widget; widget = widget->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
            const QWidget *ground = area->viewport();
            while (!ground->autoFillBackground() && !ground->isWindow())
                ground = ground->parentWidget();
            return ground->palette().color(ground->backgroundRole());
        }
    }
    return palette.color(QPalette::Base);
}

} // namespace

AcervoStyle::AcervoStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

int AcervoStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // A line edit and a menu need the room for their line; panes have none.
        return widget && (widget->inherits("QLineEdit") || widget->inherits("QMenu"))
                   ? QProxyStyle::pixelMetric(metric, option, widget)
                   : 0;
    case PM_SplitterWidth:
        return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * style::grid;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return style::grid;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AcervoStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void AcervoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonTool:
        drawButton(*option, painter, true);
        return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        drawButton(*option, painter, button && button->features & QStyleOptionButton::Flat);
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            drawField(*option, painter);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paintCircle(*painter, option->rect, option->state & State_On, option->palette);
        return;
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
        return; // buttons and rows show the focus themselves
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AcervoStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, style::separator(option->palette));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paintTab(*tab, *painter);
        return;
    case CE_ProgressBarGroove:
        drawBar(painter, option->rect, style::separator(option->palette));
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum) {
            QRect done = bar->rect;
            done.setWidth(int(qint64(done.width()) * (bar->progress - bar->minimum) /
                              (bar->maximum - bar->minimum)));
            drawBar(painter, visualRect(bar->direction, bar->rect, done),
                    style::accent(bar->palette));
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AcervoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        paintScrollBar(*bar, groundOf(widget, option->palette), painter);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton) {
        // The icon says that there is a menu; an arrow below it would say so again.
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AcervoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollBarHandle(*bar);
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    QRect rest = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarGroove:
        return rest;
    case SC_ScrollBarSubPage:
        isHorizontal ? rest.setRight(handle.left() - 1) : rest.setBottom(handle.top() - 1);
        return rest;
    case SC_ScrollBarAddPage:
        isHorizontal ? rest.setLeft(handle.right() + 1) : rest.setTop(handle.bottom() + 1);
        return rest;
    default:
        return {};
    }
}

QSize AcervoStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {natural.width() + 2 * style::grid, std::max(natural.height(), 4 * style::grid)};
    case CT_LineEdit:
        return {natural.width(), std::max(natural.height(), 4 * style::grid)};
    case CT_ToolButton:
        return natural.expandedTo({4 * style::grid, 4 * style::grid});
    default:
        return natural;
    }
}

} // namespace acervo
