#include "timestripaccessible.h"

#include "timestrip.h"

#include <QAccessibleWidget>

namespace acervo {

namespace {

// A number alone says little of a period; readers take the text of the value where there is one.
class TimeStripAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TimeStripAccessible(TimeStrip *strip)
        : QAccessibleWidget(strip, QAccessible::Slider)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? strip()->valueText() : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // The bar where the cursor or the range is.
    QVariant currentValue() const override
    {
        const auto range = strip()->range();
        return range ? range->first : strip()->cursorBar().value_or(0);
    }
    void setCurrentValue(const QVariant &value) override
    {
        const StripScale &scale = strip()->scale();
        const qsizetype bar = value.toLongLong();
        if (bar >= 0 && bar < scale.bars().size())
            Q_EMIT strip()->rangeChanged(scale.spanOf({bar, bar}), true);
    }
    QVariant maximumValue() const override
    {
        return std::max<qsizetype>(0, strip()->scale().bars().size() - 1);
    }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    TimeStrip *strip() const { return static_cast<TimeStrip *>(widget()); }
};

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    if (auto *strip = qobject_cast<TimeStrip *>(object))
        return new TimeStripAccessible(strip);
    return nullptr;
}

} // namespace

void installTimeStripAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace acervo
