#include "timestripaccessible.h"

#include "timestrip.h"

#include <QAccessibleWidget>

namespace acervo {

namespace {

class TimeStripAccessible final : public QAccessibleWidget
{
public:
    explicit TimeStripAccessible(TimeStrip *strip)
        : QAccessibleWidget(strip, QAccessible::Slider)
    {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<TimeStrip *>(widget())->valueText();
        return QAccessibleWidget::text(kind);
    }
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
