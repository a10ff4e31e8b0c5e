#include "readinglook.h"

#include "actions.h"
#include "detailpane.h"
#include "timelineview.h"

#include <QAction>
#include <QSettings>

namespace acervo {

namespace {

constexpr int step = 10; // per cent
constexpr auto compactKey = "reading/compactRows";
constexpr auto textSizeKey = "reading/textSize";

} // namespace

ReadingLook::ReadingLook(Actions &actions, TimelineView &list, DetailPane &detail, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_detail(detail)
{
    const QSettings settings;
    QAction *compact = actions.action(Command::CompactRows);
    connect(compact, &QAction::toggled, this, &ReadingLook::setCompact);
    compact->setChecked(settings.value(compactKey).toBool());
    const auto on = [&](Command command, auto order) {
        connect(actions.action(command), &QAction::triggered, this, order);
    };
    on(Command::LargerText, [this] { setTextSize(m_textSize + step); });
    on(Command::SmallerText, [this] { setTextSize(m_textSize - step); });
    on(Command::NormalText, [this] { setTextSize(100); });
    setTextSize(settings.value(textSizeKey, 100).toInt());
}

void ReadingLook::setCompact(bool compact)
{
    m_list.setDensity(compact ? RowDensity::Compact : RowDensity::Comfortable);
    QSettings().setValue(compactKey, compact);
}

void ReadingLook::setTextSize(int percent)
{
    m_textSize = std::clamp(percent, smallest, largest);
    m_detail.setTextSize(m_textSize);
    QSettings().setValue(textSizeKey, m_textSize);
}

} // namespace acervo
